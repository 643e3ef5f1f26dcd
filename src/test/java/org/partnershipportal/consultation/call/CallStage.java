package org.partnershipportal.consultation.call;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/**
 * Calls in each state, made through the services by a person of the secretariat, for the tests of pages.
 * One for each test that asks for it, with records of its own.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class CallStage {

    private final Calls calls;
    private final Persons persons;
    private final Clock clock;
    private final PersonId drafter;
    private final PersonId reader;

    public CallStage(Calls calls, Persons persons, Clock clock) {
        this.calls = calls;
        this.persons = persons;
        this.clock = clock;
        drafter = person(persons, StaffRole.SECRETARIAT);
        reader = person(persons);
    }

    private static PersonId person(Persons persons, StaffRole... roles) {
        return person(persons, "A person", roles);
    }

    private static PersonId person(Persons persons, String name, StaffRole... roles) {
        return persons.signedIn(
                Actor.system(),
                new SignIn(
                        new PersonId(UUID.randomUUID()),
                        name,
                        UUID.randomUUID() + "@example.org",
                        null,
                        Set.of(roles)));
    }

    /** Of the secretariat, named on every call of this stage. */
    public PersonId drafter() {
        return drafter;
    }

    /** Of no organisation. */
    public PersonId reader() {
        return reader;
    }

    public Actor secretariat() {
        return CallFixtures.secretariat(drafter);
    }

    /** A draft that is fit to open. */
    public CallDetails draft() {
        CallDetails draft = alone();
        TeamStage.ofTwo(calls, persons, secretariat(), draft.id());
        return calls.details(secretariat(), draft.id());
    }

    /** Another person of the secretariat, named on no call. */
    public PersonId colleague() {
        return person(persons, StaffRole.SECRETARIAT);
    }

    /** The same by a name of their own. */
    public PersonId colleague(String name) {
        return person(persons, name, StaffRole.SECRETARIAT);
    }

    /** Lets all who are named on the call leave the secretariat. */
    public void losesItsTeam(CallDetails call) {
        now(call).team().forEach(one -> persons.seenAsStaff(Actor.system(), one, Set.of()));
    }

    /** The same with its drafter as its only member. */
    public CallDetails alone() {
        CallId id = calls.draft(
                secretariat(), new DraftCall("Older persons", Language.EN, "call-" + UUID.randomUUID(), noonIn(30)));
        CallDetails bare = calls.details(secretariat(), id);
        calls.edit(
                secretariat(),
                new EditCall(id, bare.edition(), bare.code().value(), CallFixtures.content(), bare.deadline()));
        return calls.details(secretariat(), id);
    }

    public CallDetails open() {
        CallDetails draft = draft();
        calls.open(secretariat(), draft.id());
        return calls.details(secretariat(), draft.id());
    }

    /** What somebody else of the secretariat saves meanwhile. */
    public void retitle(CallDetails call, String title) {
        CallDetails now = calls.details(secretariat(), call.id());
        calls.edit(
                secretariat(),
                new EditCall(
                        now.id(),
                        now.edition(),
                        now.code().value(),
                        CallFixtures.titled(CallFixtures.en(title)),
                        now.deadline()));
    }

    public CallDetails now(CallDetails call) {
        return calls.details(secretariat(), call.id());
    }

    public Deadline noonIn(int days) {
        return Deadline.of(
                clock.instant()
                        .atZone(Deadline.GENEVA)
                        .toLocalDate()
                        .plusDays(days)
                        .atTime(LocalTime.NOON),
                Deadline.GENEVA);
    }
}
