package org.partnershipportal.platform.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erasure of persons (mission.md, Kept how long): what it does is said first; then each module does its part and the
 * person's row is deleted, in one transaction. Ids that stay, in the trail and where somebody wrote something, lead to
 * no one afterwards.
 */
@Service
@Transactional
public class Erasures {

    private final PersonRepository persons;
    private final Change<Person> change;
    private final ErasedPersons erased;
    private final ObjectProvider<PersonalData> parts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasures(
            PersonRepository persons,
            Changes changes,
            ErasedPersons erased,
            ObjectProvider<PersonalData> parts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.change = changes.of(Person.class, persons::save);
        this.erased = erased;
        this.parts = parts;
        this.events = events;
        this.clock = clock;
    }

    /** What the erasure of one's own account does, and what stands in its way. */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    @Transactional(readOnly = true)
    public List<Consequence> consequences(Actor actor) {
        return of(self(actor));
    }

    /**
     * Looks for the account with this confirmed address, for the operator who was asked to erase it. The operator learns that
     * there is one, and whether something stands in the way; not what, for that would tell who contributed and who belongs to
     * which organisation.
     */
    @Requires(Permission.ERASE_PERSON)
    public Optional<Erasable> lookUp(Actor actor, String eMail) {
        Optional<PersonId> person = eMail.isBlank()
                ? Optional.empty()
                : persons.byAddress(eMail.strip()).stream().findFirst().map(Person::id);
        events.publishEvent(new AccountLookedUp(person.orElse(null), actor.ref(), clock.instant()));
        return person.map(id -> new Erasable(id, isStopped(id)));
    }

    /** What one types to confirm the erasure of one's own account: the address, or the name where none is confirmed. */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    @Transactional(readOnly = true)
    public String confirmation(Actor actor) {
        return persons.findById(self(actor).value()).map(Erasures::confirmation).orElseThrow(NotFound::new);
    }

    /**
     * Erases one's own account.
     *
     * @param typed what was typed to confirm it
     * @throws InvalidInput if that is not {@link #confirmation}
     * @throws NotAllowed if something stands in its way
     */
    @Requires(value = Permission.ERASE_OWN_ACCOUNT, freshSignIn = true)
    public void eraseOwn(Actor actor, String typed) {
        Person person = change.locked(self(actor));
        if (!confirmation(person).equalsIgnoreCase(typed.strip())) {
            throw new InvalidInput(Problem.of("typed", "access.problem.typed"));
        }
        erase(person, ErasureReason.OWN_ACT, actor.ref());
    }

    /**
     * Erases a person who asked the operator, or for another reason. What stands in the way is settled with it.
     *
     * @throws NotFound if there is no such person, or no more
     * @throws NotAllowed if it is oneself, or something stands in its way that cannot be settled
     */
    @Requires(value = Permission.ERASE_PERSON, freshSignIn = true)
    public void erase(Actor actor, PersonId id, ErasureReason reason) {
        if (actor.isPerson(id) || reason == ErasureReason.OWN_ACT) {
            throw new NotAllowed("access.refusal.erase-oneself-there");
        }
        Person person = change.locked(id);
        Instant now = clock.instant();
        parts.stream().forEach(part -> part.settle(id, actor.ref(), now));
        erase(person, reason, actor.ref());
    }

    private void erase(Person person, ErasureReason reason, ActorRef by) {
        Instant now = clock.instant();
        if (isStopped(person.id())) {
            throw new NotAllowed("access.refusal.erasure-stopped");
        }
        parts.stream().forEach(part -> part.erase(person.id(), by, now));
        erased.add(person.id(), now);
        person.erase(reason, by, now);
        persons.delete(person);
    }

    /** The account at Keycloak is gone too. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void accountGone(Actor actor, PersonId person) {
        erased.accountGone(person);
    }

    /** Erases what an act left that went on at the moment of the erasure, and forgets the id. */
    @Requires(Permission.RUN_BY_ITSELF)
    boolean finish(Actor actor, PersonId person) {
        Instant now = clock.instant();
        parts.stream().forEach(part -> part.erase(person, actor.ref(), now));
        persons.findById(person.value()).ifPresent(persons::delete);
        return erased.forget(person);
    }

    private boolean isStopped(PersonId person) {
        return of(person).stream().anyMatch(Consequence::stops);
    }

    private List<Consequence> of(PersonId person) {
        return parts.stream()
                .flatMap(part -> part.consequences(person).stream())
                .filter(one -> one.count() > 0)
                .toList();
    }

    private static String confirmation(Person person) {
        PersonDetails details = person.details();
        return details.eMail().isEmpty() ? details.name() : details.eMail();
    }

    private static PersonId self(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow(NotFound::new);
    }
}
