package org.partnershipportal.exchange.workinggroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/**
 * Who sits at the table: by group and regional group, beside what is sought (R4.1). Only verified members count, observers do
 * not (R4.6).
 *
 * @param wanted how many seats are sought for each of the three groups
 * @param regions from how many regional groups members shall come at least
 * @param lines a line for each regional group, and one for members of none if there are any
 * @param composition all that count, those beside the three groups too
 */
@ForOwnPages
public record SeatTable(Map<StakeholderGroup, Sought> wanted, int regions, List<Line> lines, Composition composition) {

    /**
     * The members of a regional group.
     *
     * @param region the regional group; {@code null} of those that are in none, such as international organisations
     * @param seats how many of each of the three groups; groups without any are left out
     */
    public record Line(@Nullable RegionalGroup region, Map<StakeholderGroup, Integer> seats) {

        /** How many of the group there are. */
        public int of(StakeholderGroup group) {
            return seats.getOrDefault(group, 0);
        }

        /** How many there are in all. */
        public int all() {
            return seats.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Key of its name. */
        public String key() {
            return region == null ? "workinggroup.table.no-region" : region.key();
        }
    }

    /** Of those who count. */
    static SeatTable of(Map<StakeholderGroup, Sought> wanted, int regions, Collection<OrganisationSummary> counted) {
        List<Line> lines = new ArrayList<>();
        for (RegionalGroup region : RegionalGroup.values()) {
            lines.add(line(region, counted));
        }
        Line none = line(null, counted);
        if (none.all() > 0) {
            lines.add(none);
        }
        return new SeatTable(Map.copyOf(wanted), regions, List.copyOf(lines), Composition.of(counted));
    }

    private static Line line(@Nullable RegionalGroup region, Collection<OrganisationSummary> counted) {
        Map<StakeholderGroup, Integer> seats = new EnumMap<>(StakeholderGroup.class);
        counted.stream()
                .filter(one -> one.verified() && one.group().countsInGauge())
                .filter(one -> Objects.equals(region, regionOf(one)))
                .forEach(one -> seats.merge(one.group(), 1, Integer::sum));
        return new Line(region, seats);
    }

    private static @Nullable RegionalGroup regionOf(OrganisationSummary organisation) {
        CountryCode country = organisation.country();
        return country == null ? null : Countries.standard().group(country).orElse(null);
    }

    /** The three groups, in their order. */
    public static List<StakeholderGroup> groups() {
        return Arrays.stream(StakeholderGroup.values())
                .filter(StakeholderGroup::countsInGauge)
                .toList();
    }

    /** How many seats are sought for one of the three groups. */
    public Sought sought(StakeholderGroup group) {
        return Objects.requireNonNull(wanted.get(group));
    }

    /** How many seats of the group are taken. */
    public int taken(StakeholderGroup group) {
        return composition.partiesOf(group);
    }

    /** How many seats of the group are free. */
    public int free(StakeholderGroup group) {
        return Math.max(0, sought(group).most() - taken(group));
    }

    /** How many seats are free in all. */
    public int free() {
        return groups().stream().mapToInt(this::free).sum();
    }

    /** What is missing of what is sought, each in a sentence; none if nothing is. */
    public List<Sentence> gaps() {
        List<Sentence> gaps = new ArrayList<>();
        Set<RegionalGroup> present = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> line.region() != null && line.all() > 0)
                .forEach(line -> present.add(region(line)));
        for (StakeholderGroup group : groups()) {
            Sought seats = sought(group);
            Sentence name = Sentence.of(group.key());
            if (seats.most() > 0 && taken(group) == 0) {
                gaps.add(Sentence.of("workinggroup.gap.nobody", name, seats.toString()));
            } else if (taken(group) < seats.least()) {
                gaps.add(Sentence.of("workinggroup.gap.too-few", name, taken(group), seats.least()));
            }
            List<Sentence> without = lines.stream()
                    .filter(line -> line.region() != null && present.contains(line.region()) && line.of(group) == 0)
                    .map(line -> Sentence.of(line.key()))
                    .toList();
            if (seats.most() > 0 && taken(group) > 0 && !without.isEmpty()) {
                gaps.add(Sentence.of("workinggroup.gap.nobody-from", name, without));
            }
        }
        if (present.size() < regions) {
            List<Sentence> absent = lines.stream()
                    .filter(line -> line.region() != null && line.all() == 0)
                    .map(line -> Sentence.of(line.key()))
                    .toList();
            gaps.add(Sentence.of("workinggroup.gap.regions", present.size(), regions, absent));
        }
        return gaps;
    }

    private static RegionalGroup region(Line line) {
        return Objects.requireNonNull(line.region());
    }
}
