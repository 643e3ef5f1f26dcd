package org.partnershipportal.cooperation.partnership;

import java.util.Map;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/**
 * How many partnerships everyone may read, divided in two ways; of others nothing is counted (R0.2).
 *
 * @param total how many were published
 * @param regions by the regional groups of the States concerned; one of several groups counts in each
 * @param withoutRegion those that concern no State of a regional group
 * @param modes by mode
 * @param withoutMode those that name no mode
 */
@ForOwnPages
public record PartnershipSpread(
        long total, Map<RegionalGroup, Long> regions, long withoutRegion, Map<Mode, Long> modes, long withoutMode) {

    /** Copies the maps. */
    public PartnershipSpread {
        regions = Map.copyOf(regions);
        modes = Map.copyOf(modes);
    }

    /** Those with a State of the group. */
    public long of(RegionalGroup group) {
        return regions.getOrDefault(group, 0L);
    }

    /** Those of the mode. */
    public long of(Mode mode) {
        return modes.getOrDefault(mode, 0L);
    }
}
