package org.partnershipportal.consultation.call;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;

/** Gives a draft the second member without whom it does not open (R14.11). */
public final class TeamStage {

    private TeamStage() {}

    /** Names a colleague of its drafter, whom the realm is seen to give the role as well. */
    public static void ofTwo(Calls calls, Persons persons, Actor drafter, CallId draft) {
        Set<StaffRole> secretariat = Set.of(StaffRole.SECRETARIAT);
        persons.seenAsStaff(Actor.system(), Objects.requireNonNull(drafter.person()), secretariat);
        PersonId colleague = new PersonId(UUID.randomUUID());
        persons.signedIn(
                Actor.system(), new SignIn(colleague, "A colleague", colleague + "@example.org", null, secretariat));
        calls.join(drafter, draft, colleague);
    }
}
