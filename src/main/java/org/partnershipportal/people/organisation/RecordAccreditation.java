package org.partnershipportal.people.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Records a dated status with a body outside the portal.
 *
 * @param organisation whose
 * @param accreditation the status; must be chosen
 * @param since first day on which it holds, past or to come; must be given
 * @param source where this is known from
 */
@ForOwnPages
public record RecordAccreditation(
        OrganisationId organisation,
        @Nullable Accreditation accreditation,
        @Nullable LocalDate since,
        String source) {

    /** Longest source, in characters. */
    public static final int MAX_SOURCE = 300;

    public RecordAccreditation {
        FieldChecks checks = new FieldChecks(RecordAccreditation.class);
        checks.chosen("accreditation", accreditation);
        checks.that(since != null, "since", "shared.problem.date");
        checks.that(since == null || since.getYear() >= 1946, "since", "organisation.problem.before-the-un");
        source = checks.line("source", source, MAX_SOURCE);
        checks.done();
    }

    Accreditation status() {
        if (accreditation == null) {
            throw new IllegalStateException("A command without a status");
        }
        return accreditation;
    }

    LocalDate first() {
        if (since == null) {
            throw new IllegalStateException("A command without a date");
        }
        return since;
    }
}
