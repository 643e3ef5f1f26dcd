package org.partnershipportal.consultation.outcome;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.input.Arrivals;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/**
 * How many inputs there are and how many of them a report uses; for its report team only. Sealed inputs and those of
 * individuals have neither group nor region.
 *
 * @param all all of them
 * @param groups by the group of the lead
 * @param regions by the region of the lead
 * @param languages by the tag of the language they are written in
 * @param came how many inputs came to the call in all, by day
 */
@ForOwnPages
public record UsedFigures(
        Used all,
        Map<StakeholderGroup, Used> groups,
        Map<RegionalGroup, Used> regions,
        Map<String, Used> languages,
        Arrivals came) {

    /**
     * Some inputs.
     *
     * @param all how many
     * @param used how many of them are used
     */
    public record Used(long all, long used) {

        static final Used NONE = new Used(0, 0);

        private Used and(boolean more) {
            return new Used(all + 1, used + (more ? 1 : 0));
        }
    }

    public UsedFigures {
        groups = Map.copyOf(groups);
        regions = Map.copyOf(regions);
        languages = Map.copyOf(languages);
    }

    static UsedFigures of(
            Collection<StandingInput> inputs,
            Predicate<StandingInput> isUsed,
            Map<OrganisationId, OrganisationSummary> leads,
            Arrivals came) {
        Used all = Used.NONE;
        Map<StakeholderGroup, Used> groups = new EnumMap<>(StakeholderGroup.class);
        Map<RegionalGroup, Used> regions = new EnumMap<>(RegionalGroup.class);
        Map<String, Used> languages = new HashMap<>();
        for (StandingInput input : inputs) {
            boolean used = isUsed.test(input);
            all = all.and(used);
            languages.merge(input.language(), Used.NONE.and(used), (one, more) -> one.and(used));
            OrganisationSummary lead = lead(input, leads);
            if (lead != null) {
                groups.merge(lead.group(), Used.NONE.and(used), (one, more) -> one.and(used));
                if (lead.country() != null) {
                    Countries.standard()
                            .group(lead.country())
                            .ifPresent(
                                    region -> regions.merge(region, Used.NONE.and(used), (one, more) -> one.and(used)));
                }
            }
        }
        return new UsedFigures(all, groups, regions, languages, came);
    }

    private static @Nullable OrganisationSummary lead(
            StandingInput input, Map<OrganisationId, OrganisationSummary> leads) {
        OrganisationId lead = input.lead();
        return lead == null ? null : leads.get(lead);
    }

    /** Those of a group. */
    public Used of(StakeholderGroup group) {
        return groups.getOrDefault(group, Used.NONE);
    }

    /** Those of a region. */
    public Used of(RegionalGroup region) {
        return regions.getOrDefault(region, Used.NONE);
    }

    /** Those in a language. */
    public Used of(String language) {
        return languages.getOrDefault(language, Used.NONE);
    }

    /** Those of no known group. */
    public Used withoutGroup() {
        return rest(groups.values());
    }

    /** Those of no known region. */
    public Used withoutRegion() {
        return rest(regions.values());
    }

    private Used rest(Collection<Used> known) {
        return new Used(
                all.all() - known.stream().mapToLong(Used::all).sum(),
                all.used() - known.stream().mapToLong(Used::used).sum());
    }
}
