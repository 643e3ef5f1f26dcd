package org.partnershipportal.people.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What other modules ask about organisations; each call is one query. */
public interface OrganisationDirectory {

    /**
     * The organisations behind ids, for a module whose own policy has decided what of them is shown.
     *
     * @return unknown ids are left out
     */
    Map<OrganisationId, OrganisationSummary> summaries(Actor actor, Collection<OrganisationId> ids);

    /** The same of one organisation; empty if it is unknown. */
    default Optional<OrganisationSummary> summary(Actor actor, OrganisationId id) {
        return Optional.ofNullable(summaries(actor, Set.of(id)).get(id));
    }

    /**
     * Listed organisations (hence verified ones) whose name is like what was typed: whatever the case, the accents, the
     * order of the words, and with small typing errors. Unlisted ones never appear (R0.3).
     *
     * @param max how many at most
     * @return the likest first; empty while fewer than two letters are typed
     */
    List<OrganisationSummary> suggest(Actor actor, String typed, int max);

    /**
     * Listed organisations that are likely the one whose name was typed, or whose names begin with what was typed of it. Unlisted
     * ones never appear (R0.3).
     *
     * @param max how many at most
     * @return the likest first
     */
    List<OrganisationSummary> likely(Actor actor, String name, int max);

    /**
     * A part of the organisations behind ids in the order of their names, as the directory sorts them, for a module whose own
     * policy has decided what of them is shown.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most
     * @param besides those of the ids whose names are wanted wherever they stand
     */
    OrganisationsByName byName(
            Actor actor, Collection<OrganisationId> ids, int from, int max, Collection<OrganisationId> besides);

    /**
     * The organisations, listed or not, in whose name these words stand one after the other, whatever the case and accents; for
     * a module whose own policy has decided which of them is searched.
     *
     * @param actor the portal itself; nobody else may ask, for unlisted ones are among them (R0.3)
     * @return empty where no letter and no digit is typed
     */
    Set<OrganisationId> named(Actor actor, String words);

    /**
     * The organisation, listed or not, verified or not, whose owner gave this code out so that it can be invited.
     *
     * @param code as typed; case, spaces and hyphens do not count
     * @return empty if there is none, or the code was renewed since
     */
    Optional<OrganisationSummary> byPartyCode(Actor actor, String code);

    /**
     * Whether the secretariat has suspended the organisation's verification; {@code false} for one that never had any.
     *
     * @param actor the portal itself; nobody else may ask, for unlisted ones are among them (R0.3)
     */
    boolean isSuspended(Actor actor, OrganisationId id);

    /**
     * The verified organisations of a State, listed or not, by name.
     *
     * @param actor the portal itself; nobody else may ask, for unlisted ones are among them (R0.3)
     */
    List<OrganisationSummary> verifiedOfState(Actor actor, CountryCode state);

    /**
     * The condition that at least one of some organisations is a body of a State or its NHRI, whatever its status; for use in
     * the conditions of other modules.
     *
     * @param country the column that names the State
     * @param ids a query for the ids of these organisations
     */
    static String isStateOrNhri(String country, String ids) {
        String types = Stream.of(StakeholderGroup.GOVERNMENT, StakeholderGroup.NHRI)
                .flatMap(group -> OrganisationType.of(group).stream())
                .map(type -> "'" + type.name() + "'")
                .collect(Collectors.joining(", "));
        return "EXISTS (SELECT 1 FROM organisation_organisations g WHERE g.country = %s AND g.organisation_type IN (%s)"
                        .formatted(country, types)
                + " AND g.id IN (" + ids + "))";
    }

    /**
     * The condition that an organisation is verified now (R4.6), for use in the conditions of other modules.
     *
     * @param id the column or parameter that holds its id
     */
    static String isVerified(String id) {
        return "EXISTS (SELECT 1 FROM organisation_organisations v WHERE v.id = " + id + " AND v.status = 'VERIFIED')";
    }
}
