package org.partnershipportal.people.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.ground.shared.Gauge;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * The inclusiveness gauge: which groups really take part (R4.1). Only parties that have accepted and are verified are
 * counted (R4.6). Government, NHRI and civil society are its three arcs; the other groups are shown beside it and fill
 * none.
 *
 * @param parties how many count, by group; groups without any are left out
 */
public record Composition(Map<StakeholderGroup, Integer> parties) {

    private static final List<StakeholderGroup> ARCS = Arrays.stream(StakeholderGroup.values())
            .filter(StakeholderGroup::countsInGauge)
            .toList();

    public Composition {
        Map<StakeholderGroup, Integer> counted = new EnumMap<>(StakeholderGroup.class);
        parties.forEach((group, number) -> {
            if (number > 0) {
                counted.put(group, number);
            }
        });
        parties = Map.copyOf(counted);
    }

    /**
     * Of those who accepted.
     *
     * @param accepted one entry a party; the unverified among them do not count (R4.6)
     */
    public static Composition of(Collection<OrganisationSummary> accepted) {
        Map<StakeholderGroup, Integer> counted = new EnumMap<>(StakeholderGroup.class);
        accepted.stream()
                .filter(OrganisationSummary::verified)
                .forEach(party -> counted.merge(party.group(), 1, Integer::sum));
        return new Composition(counted);
    }

    /** How many of the group count. */
    public int partiesOf(StakeholderGroup group) {
        return parties.getOrDefault(group, 0);
    }

    /** How many count in all, beside the gauge included. */
    public int total() {
        return parties.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those of the three arcs that are filled. */
    public Set<StakeholderGroup> groupsPresent() {
        Set<StakeholderGroup> present = EnumSet.noneOf(StakeholderGroup.class);
        ARCS.stream().filter(group -> partiesOf(group) > 0).forEach(present::add);
        return present;
    }

    /** Those of the three arcs that are empty; each needs a written reason (R4.2). */
    public Set<StakeholderGroup> missing() {
        Set<StakeholderGroup> missing = EnumSet.noneOf(StakeholderGroup.class);
        ARCS.stream().filter(group -> partiesOf(group) == 0).forEach(missing::add);
        return missing;
    }

    /** At least two parties from at least two groups, of whichever of the six (R15.1). */
    public boolean isMultiStakeholder() {
        return parties.size() >= 2;
    }

    /**
     * The three arcs.
     *
     * @param reasons why groups are missing; those without a reason are left out
     */
    public Gauge gauge(Map<StakeholderGroup, LocalizedText> reasons) {
        return Gauge.of(ARCS.stream()
                .map(group -> new Gauge.Group(group.key(), partiesOf(group), reasons.get(group)))
                .toList());
    }

    /** The three arcs, without reasons. */
    public Gauge gauge() {
        return gauge(Map.of());
    }
}
