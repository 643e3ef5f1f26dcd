package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** A report team and an input of whose outcome it tells. */
final class OutcomeFixtures {

    static final CallId CALL = new CallId(UUID.randomUUID());
    static final InputId INPUT = new InputId(UUID.randomUUID());
    static final Instant AT = Instant.parse("2027-05-01T09:00:00Z");
    static final Actor NAMED = secretariat();
    static final ReportTeam TEAM =
            new ReportTeam(CALL, new CallCode("older-persons"), CallStatus.CLOSED, AT, Set.of(person(NAMED)));

    private OutcomeFixtures() {}

    static Actor secretariat() {
        return Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
    }

    static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }
}
