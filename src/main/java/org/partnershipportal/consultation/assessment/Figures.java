package org.partnershipportal.consultation.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/**
 * How many inputs, and from where. The maps contain only what is not zero. An input counts once, for the organisation
 * that leads it.
 *
 * @param total how many are counted
 * @param unnamed how many of them tell no group and country: of individuals, sealed, and in public figures of all who
 *     do not show their name
 * @param groups by group
 * @param countries by country; those of organisations that work in several are in no country
 * @param regions by regional group of the country
 * @param languages by tag of the language
 * @param composition the gauge: verified organisations that lead or co-sign, each once (R4.1, R4.6)
 */
@ForOwnPages
public record Figures(
        long total,
        long unnamed,
        Map<StakeholderGroup, Long> groups,
        Map<CountryCode, Long> countries,
        Map<RegionalGroup, Long> regions,
        Map<String, Long> languages,
        Composition composition) {

    public Figures {
        groups = inOrder(groups);
        countries = inOrder(countries);
        regions = inOrder(regions);
        languages = inOrder(languages);
    }

    /** As they were sorted. */
    private static <K> Map<K, Long> inOrder(Map<K, Long> numbers) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }
}
