package org.partnershipportal.platform.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.access.spi.SessionPerson;
import org.partnershipportal.platform.access.spi.Sessions;
import org.springframework.stereotype.Component;

/** The person from the session, everything about organisations from the database. */
@Component
class ActorsFromSession implements Actors {

    private final Sessions sessions;
    private final Memberships memberships;
    private final PersonRepository persons;
    private final ErasedPersons erased;
    private final Clock clock;

    ActorsFromSession(
            Sessions sessions, Memberships memberships, PersonRepository persons, ErasedPersons erased, Clock clock) {
        this.erased = erased;
        this.clock = clock;
        this.sessions = sessions;
        this.memberships = memberships;
        this.persons = persons;
    }

    @Override
    public Actor current(Acting acting) {
        SessionPerson person = signedIn().orElseThrow(SignedOut::new);
        return switch (acting) {
            case Acting.ForMe me -> Actor.person(person.id());
            case Acting.ForStaff staff -> {
                Set<StaffRole> roles = effectiveRoles(person);
                if (roles.isEmpty()) {
                    throw new NotFound();
                }
                if (!person.factor().isEnough()) {
                    throw SignInAgain.withSecondFactor();
                }
                yield Actor.staff(person.id(), roles);
            }
            case Acting.ForOrganisation wanted ->
                memberships
                        .of(person.id(), wanted.organisation())
                        .map(membership -> Actor.member(person.id(), membership))
                        .orElseThrow(NotFound::new);
        };
    }

    @Override
    public Optional<PersonId> person() {
        return signedIn().map(SessionPerson::id);
    }

    @Override
    public List<Membership> memberships() {
        return person().map(memberships::of).orElse(List.of());
    }

    @Override
    public Set<StaffRole> staffRoles() {
        return signedIn()
                .filter(person -> person.factor().isEnough())
                .map(this::effectiveRoles)
                .orElse(Set.of());
    }

    @Override
    public boolean needsSecondFactor() {
        return signedIn()
                .filter(person -> !person.factor().isEnough())
                .filter(person -> !effectiveRoles(person).isEmpty())
                .isPresent();
    }

    @Override
    public Reader reader() {
        Language browser = sessions.readingLanguage();
        return person().flatMap(id -> persons.findById(id.value()))
                .map(Person::details)
                .map(details -> new Reader(details.language() == null ? browser : details.language(), details.zone()))
                .orElse(new Reader(browser, Reader.GENEVA));
    }

    /** The session's person; nobody once they were erased, whatever the session says. */
    private Optional<SessionPerson> signedIn() {
        return sessions.current().filter(person -> !erased.isKnown(person.id()));
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    private Set<StaffRole> effectiveRoles(SessionPerson person) {
        return person.realmRoles().isEmpty()
                ? Set.of()
                : StaffRules.effective(person.realmRoles(), memberships.of(person.id()));
    }
}
