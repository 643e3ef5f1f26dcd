package org.partnershipportal.consultation.report;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/** Reports in each state, reached by their verbs. */
final class ReportFixtures {

    static final CallId CALL = new CallId(UUID.randomUUID());
    static final CallCode CODE = new CallCode("older-persons");
    static final InputId INPUT = new InputId(UUID.randomUUID());
    static final Instant AT = Instant.parse("2027-05-01T09:00:00Z");
    static final Actor DRAFTER = secretariat();
    static final Actor CLEARER = secretariat();

    private ReportFixtures() {}

    static Report drafting() {
        return new Report(new BeginReport(CALL, Language.EN, "Older persons"), CODE, DRAFTER, AT);
    }

    static Report inClearance() {
        Report report = drafting();
        report.sendToClearance(1, DRAFTER.ref(), AT);
        return report;
    }

    static Report published() {
        Report report = inClearance();
        report.clear(CLEARER, AT);
        return report;
    }

    static Actor secretariat() {
        return Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.SECRETARIAT));
    }

    static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }
}
