package org.partnershipportal.people.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.partnershipportal.platform.access.Reader;

/** By when the secretariat means to have verified an organisation: by the end, in Geneva, of the tenth working day after it was asked. */
final class VerificationTerm {

    static final int WORKING_DAYS = 10;

    private VerificationTerm() {}

    /** The last second in which it is not late. */
    static Instant due(Instant asked) {
        return end(LocalDate.ofInstant(asked, Reader.GENEVA));
    }

    /** What was asked before this is due before that moment. */
    static Instant askedBefore(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, Reader.GENEVA);
        while (!end(day).isBefore(moment)) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(Reader.GENEVA).toInstant();
    }

    private static Instant end(LocalDate asked) {
        LocalDate day = asked;
        while (WorkingDays.between(asked, day) < WORKING_DAYS) {
            day = day.plusDays(1);
        }
        return day.plusDays(1).atStartOfDay(Reader.GENEVA).toInstant().minusSeconds(1);
    }
}
