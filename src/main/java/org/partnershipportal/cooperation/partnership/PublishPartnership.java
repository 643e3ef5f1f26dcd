package org.partnershipportal.cooperation.partnership;

import java.util.EnumMap;
import java.util.Map;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * Publishes an agreed partnership.
 *
 * @param partnership which
 * @param edition the edition that was read; a later one refuses
 * @param named whether the public reads the lead's name, or only its group
 * @param missing why a group of the three does not take part (R4.2), by group; blank ones are left out
 * @param language tag of the language of the reasons
 */
@ForOwnPages
public record PublishPartnership(
        PartnershipId partnership,
        long edition,
        boolean named,
        Map<StakeholderGroup, String> missing,
        String language) {

    public PublishPartnership {
        missing = checked(missing, language);
    }

    static Map<StakeholderGroup, String> checked(Map<StakeholderGroup, String> raw, String language) {
        FieldChecks checks = new FieldChecks();
        checks.language("language", language);
        Map<StakeholderGroup, String> reasons = new EnumMap<>(StakeholderGroup.class);
        raw.forEach((group, text) -> {
            String reason = checks.optionalText(field(group), text, Reason.LONGEST);
            if (!reason.isEmpty() && group.countsInGauge()) {
                reasons.put(group, reason);
            }
        });
        checks.done();
        return Map.copyOf(reasons);
    }

    /** The name of the field for a group's reason, by which a form finds it. */
    public static String field(StakeholderGroup group) {
        return "missing-" + group.realmRole();
    }
}
