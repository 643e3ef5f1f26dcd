package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.platform.records.Where;

/** Inputs that a report team may use, in words of the database, for queries that count over very many and must not read them. */
public final class UsableRows {

    /** The condition on {@code assessment_inputs i} that an input stands. */
    static final String STANDING = "i.withdrawn = FALSE AND i.text_deleted = FALSE";

    private UsableRows() {}

    /**
     * What {@link StandingInput#isUsable} says of one that stands, as a condition on {@code assessment_inputs i}; the version that
     * stands is {@code i.text_version}.
     */
    public static Where of(ReportTeam team, Instant now) {
        return now.isBefore(team.end())
                ? Where.none()
                : AssessmentPolicy.readable(team.call(), now)
                        .and(Where.of("i.admissibility <> 'INADMISSIBLE' AND " + STANDING));
    }

    /**
     * What {@link StandingInput#isCitable} says of one that stands, in the same words.
     *
     * @param published whether the public may read it; {@code null} for either
     */
    public static Where citable(ReportTeam team, Instant now, @Nullable Boolean published) {
        return of(team, now)
                .and(Where.of("i.admissibility = 'ADMISSIBLE'"))
                .and(Where.given(published, is -> Where.of("i.public_number IS " + (is ? "NOT " : "") + "NULL")));
    }
}
