package org.partnershipportal.people.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory, read from the database. */
@Service
@Transactional(readOnly = true)
class Directory implements OrganisationDirectory {

    private final OrganisationQueries queries;
    private final OrganisationTwins twins;

    Directory(OrganisationQueries queries, OrganisationTwins twins) {
        this.queries = queries;
        this.twins = twins;
    }

    @Override
    @Requires(Permission.READ)
    public Map<OrganisationId, OrganisationSummary> summaries(Actor actor, Collection<OrganisationId> ids) {
        return OrganisationQueries.byId(queries.summaries(ids));
    }

    @Override
    @Requires(Permission.READ)
    public List<OrganisationSummary> suggest(Actor actor, String typed, int max) {
        return queries.listedLike(OrganisationProfile.cut(typed), max).stream()
                .map(OrganisationQueries::summary)
                .toList();
    }

    @Override
    @Requires(Permission.READ)
    public List<OrganisationSummary> likely(Actor actor, String name, int max) {
        return twins.ofName(OrganisationProfile.cut(name), max).stream()
                .map(OrganisationQueries::summary)
                .toList();
    }

    @Override
    @Requires(Permission.READ)
    public OrganisationsByName byName(
            Actor actor, Collection<OrganisationId> ids, int from, int max, Collection<OrganisationId> besides) {
        return queries.byName(ids, Math.max(0, from), Math.max(0, max), besides);
    }

    @Override
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<OrganisationId> named(Actor actor, String words) {
        return queries.named(words);
    }

    @Override
    @Requires(Permission.READ)
    public Optional<OrganisationSummary> byPartyCode(Actor actor, String code) {
        return PartyCode.parse(code).flatMap(queries::byCode);
    }

    @Override
    @Requires(Permission.RUN_BY_ITSELF)
    public boolean isSuspended(Actor actor, OrganisationId id) {
        return queries.isSuspended(id);
    }

    @Override
    @Requires(Permission.RUN_BY_ITSELF)
    public List<OrganisationSummary> verifiedOfState(Actor actor, CountryCode state) {
        return queries.verifiedOfState(state);
    }
}
