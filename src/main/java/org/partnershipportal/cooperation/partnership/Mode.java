package org.partnershipportal.cooperation.partnership;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/**
 * How States and others cooperate. It must agree with the parties (R3.1): src/docs/decisions/0004-modes-of-cooperation.md says
 * why each is checked so. A State's side is one country, however many of its organisations take part.
 */
@ForOwnPages
public enum Mode {
    INTERNATIONAL,
    REGIONAL,
    BILATERAL,
    SOUTH_SOUTH,
    TRIANGULAR,
    NATIONAL;

    /** Key of the mode's name. */
    public String key() {
        return "partnership.mode." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Refuses parties that contradict the mode, naming the cure.
     *
     * @param statesConcerned where the partnership works
     * @param parties those who count: asked and accepted when invitations go out, accepted at publication
     */
    void requireAgreement(Set<CountryCode> statesConcerned, Collection<OrganisationSummary> parties) {
        Set<CountryCode> sides = countries(parties, party -> party.group() == StakeholderGroup.GOVERNMENT);
        Set<CountryCode> states = new HashSet<>(sides);
        states.addAll(statesConcerned);
        String fault = switch (this) {
            case BILATERAL -> sides.size() == 2 ? null : "partnership.problem.mode-bilateral";
            case SOUTH_SOUTH -> southSouth(sides) ? null : "partnership.problem.mode-south-south";
            case TRIANGULAR -> triangular(sides, parties) ? null : "partnership.problem.mode-triangular";
            case NATIONAL ->
                statesConcerned.size() == 1 && statesConcerned.containsAll(sides)
                        ? null
                        : "partnership.problem.mode-national";
            case REGIONAL -> regional(states, parties) ? null : "partnership.problem.mode-regional";
            case INTERNATIONAL -> international(states, parties) ? null : "partnership.problem.mode-international";
        };
        if (fault != null) {
            throw new InvalidInput(Problem.of("mode", fault, sides.size()));
        }
    }

    private static boolean southSouth(Set<CountryCode> sides) {
        return sides.size() >= 2 && sides.stream().allMatch(Mode::developing);
    }

    /** Two of the South, and a third who supports them: a further State not of the South, or an international body. */
    private static boolean triangular(Set<CountryCode> sides, Collection<OrganisationSummary> parties) {
        long southern = sides.stream().filter(Mode::developing).count();
        boolean northern = southern < sides.size();
        return southern >= 2
                && (northern
                        || any(parties, StakeholderGroup.UN_ENTITY)
                        || any(parties, StakeholderGroup.REGIONAL_ORGANISATION));
    }

    private static boolean regional(Set<CountryCode> states, Collection<OrganisationSummary> parties) {
        Set<Optional<RegionalGroup>> groups =
                states.stream().map(Countries.standard()::group).collect(Collectors.toSet());
        boolean oneRegion = groups.size() == 1 && groups.stream().allMatch(Optional::isPresent);
        return states.size() >= 2 && (oneRegion || any(parties, StakeholderGroup.REGIONAL_ORGANISATION));
    }

    private static boolean international(Set<CountryCode> states, Collection<OrganisationSummary> parties) {
        Set<CountryCode> all = new HashSet<>(states);
        all.addAll(countries(parties, party -> true));
        return all.size() >= 2
                || any(parties, StakeholderGroup.UN_ENTITY)
                || any(parties, StakeholderGroup.MANDATE_HOLDER)
                || any(parties, StakeholderGroup.REGIONAL_ORGANISATION);
    }

    /** Until States say themselves on a profile of theirs, by the preset of the taxonomy. */
    private static boolean developing(CountryCode state) {
        return Countries.standard().countsAsDevelopingByDefault(state);
    }

    private static boolean any(Collection<OrganisationSummary> parties, StakeholderGroup group) {
        return parties.stream().anyMatch(party -> party.group() == group);
    }

    private static Set<CountryCode> countries(
            Collection<OrganisationSummary> parties, Predicate<OrganisationSummary> which) {
        Set<CountryCode> countries = new HashSet<>();
        for (OrganisationSummary party : parties) {
            @Nullable CountryCode country = party.country();
            if (country != null && which.test(party)) {
                countries.add(country);
            }
        }
        return countries;
    }
}
