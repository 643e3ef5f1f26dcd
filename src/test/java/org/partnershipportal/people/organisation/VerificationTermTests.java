package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.platform.access.Reader;

class VerificationTermTests {

    /** Geneva is one hour before UTC in March 2027 until the 28th, then two. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-01T09:00:00Z, 2027-03-15T22:59:59Z", // Monday: Monday of the week after next
        "2027-03-05T09:00:00Z, 2027-03-19T22:59:59Z", // Friday
        "2027-03-06T09:00:00Z, 2027-03-19T22:59:59Z", // on Saturday, Sunday or before Monday: as late on Friday
        "2027-03-07T09:00:00Z, 2027-03-19T22:59:59Z",
        "2027-03-07T22:59:59Z, 2027-03-19T22:59:59Z",
        "2027-03-07T23:00:00Z, 2027-03-22T22:59:59Z", // Monday in Geneva
        "2027-03-24T09:00:00Z, 2027-04-07T21:59:59Z", // over the change of the clocks
    })
    void isTheEndOfTheTenthWorkingDayInGeneva(Instant asked, Instant due) {
        assertThat(VerificationTerm.due(asked)).isEqualTo(due);
    }

    @Test
    void isCountedAsItIsSaid() {
        Instant first = LocalDate.of(2027, 3, 1).atStartOfDay(Reader.GENEVA).toInstant();
        Stream.iterate(first, moment -> moment.plus(7, ChronoUnit.HOURS))
                .limit(200)
                .forEach(moment -> {
                    Instant until = VerificationTerm.askedBefore(moment);
                    assertThat(VerificationTerm.due(until.minusSeconds(1))).isBefore(moment);
                    assertThat(VerificationTerm.due(until)).isAfterOrEqualTo(moment);
                });
    }
}
