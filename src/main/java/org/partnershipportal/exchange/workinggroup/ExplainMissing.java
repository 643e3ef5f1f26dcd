package org.partnershipportal.exchange.workinggroup;

import java.util.EnumMap;
import java.util.Map;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * Says why groups of the three do not take part; it is published with the working group (R4.2).
 *
 * @param group which
 * @param reasons by group; blank ones are left out
 * @param language tag of the language of the reasons
 */
@ForOwnPages
public record ExplainMissing(WorkingGroupId group, Map<StakeholderGroup, String> reasons, String language) {

    public ExplainMissing {
        FieldChecks checks = new FieldChecks();
        checks.language("language", language);
        Map<StakeholderGroup, String> given = new EnumMap<>(StakeholderGroup.class);
        reasons.forEach((missing, text) -> {
            String reason = checks.optionalText(field(missing), text, Reason.LONGEST);
            if (!reason.isEmpty() && missing.countsInGauge()) {
                given.put(missing, reason);
            }
        });
        checks.done();
        reasons = Map.copyOf(given);
    }

    /** The name of the field for a group's reason, by which a form finds it. */
    public static String field(StakeholderGroup group) {
        return "missing-" + group.realmRole();
    }
}
