package org.partnershipportal.cooperation.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.partnershipportal.ground.shared.Period;

/**
 * How an edit that came too late differs from what is stored.
 *
 * @param wanted what was to be saved
 * @param stored what is stored now
 * @param fields names of the fields that differ, as {@link EditPartnership} names them, in the order of the form
 */
public record PartnershipDifference(EditPartnership wanted, PartnershipDetails stored, List<String> fields) {

    /** Whether somebody else saved since the form was opened. */
    public boolean isLate() {
        return wanted.edition() != stored.edition();
    }

    static PartnershipDifference between(EditPartnership wanted, PartnershipDetails stored) {
        List<String> fields = new ArrayList<>();
        Period period = stored.period();
        differs(fields, "title", wanted.title(), stored.title().text());
        differs(fields, "purpose", wanted.purpose(), stored.purpose().text());
        differs(fields, "mode", wanted.mode(), stored.mode());
        differs(fields, "language", wanted.language(), stored.title().language());
        differs(fields, "starts", wanted.starts(), period == null ? null : period.starts());
        differs(fields, "ends", wanted.ends(), period == null ? null : period.ends());
        differs(fields, "states", wanted.states(), stored.states());
        differs(fields, "themes", wanted.themes(), stored.themes());
        differs(fields, "rules", wanted.rules(), stored.rules());
        differs(fields, "sdgTargets", wanted.sdgTargets(), stored.sdgTargets());
        return new PartnershipDifference(wanted, stored, List.copyOf(fields));
    }

    private static void differs(
            List<String> fields,
            String field,
            @org.jspecify.annotations.Nullable Object wanted,
            @org.jspecify.annotations.Nullable Object stored) {
        if (!Objects.equals(wanted, stored)) {
            fields.add(field);
        }
    }
}
