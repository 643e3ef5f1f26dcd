package org.partnershipportal.exchange.workinggroup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Decides on a request for a seat, by the group's criteria and with a reason in every case.
 *
 * @param group which
 * @param seat the request
 * @param met whether each criterion is met, in their order
 * @param admitted whether the organisation becomes a member
 * @param reason why, as the organisation reads it
 * @param language tag of the language of the reason
 */
@ForOwnPages
public record DecideOnSeat(
        WorkingGroupId group,
        SeatId seat,
        List<@Nullable Boolean> met,
        @Nullable Boolean admitted,
        String reason,
        String language) {

    public DecideOnSeat {
        FieldChecks checks = new FieldChecks();
        for (int i = 0; i < met.size(); i++) {
            checks.that(met.get(i) != null, criterion(i), "workinggroup.problem.criterion", i + 1);
        }
        checks.chosen("admitted", admitted);
        reason = checks.text("reason", reason, Reason.LONGEST);
        language = checks.language("language", language);
        checks.done();
        met = List.copyOf(met);
    }

    /** The name of a criterion's field, by which a form finds it. */
    public static String criterion(int place) {
        return "met-" + (place + 1);
    }

    boolean admits() {
        return Boolean.TRUE.equals(admitted);
    }

    boolean allMet() {
        return met.stream().allMatch(Boolean.TRUE::equals);
    }
}
