package org.partnershipportal.people.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the organisation that a person writes for by what they type of its name or its web address. Only listed organisations,
 * which are verified, are found (R0.3). That their email address is at the same domain is a hint for the person alone, made of
 * the website that everyone can read; it gives no right.
 */
@Service
@Transactional(readOnly = true)
public class OwnOrganisations {

    /** The longest that can be typed. */
    public static final int MAX_TYPED = OrganisationProfile.MAX_NAME;

    /** How many are shown. */
    private static final int MOST = 5;

    /** What a web address may consist of; nothing of it means something else in a pattern. */
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}.-]{4,200}");

    /** Those whose web address begins so, found along an index. */
    static final String AT = "SELECT o.id FROM organisation_organisations o WHERE " + OrganisationPolicy.LISTED.sql()
            + " AND o.site_folded LIKE :site ORDER BY o.name_folded, o.id LIMIT :max";

    private final OrganisationQueries queries;
    private final Persons persons;
    private final JdbcClient jdbc;

    OwnOrganisations(OrganisationQueries queries, Persons persons, JdbcClient jdbc) {
        this.queries = queries;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    /**
     * The listed organisations that what was typed fits: those at that web address, then those whose name is like it. Of these,
     * the ones at the domain of the person's email address come first. At most five queries.
     *
     * @param typed as typed so far; whatever the case, the accents and the order of the words
     * @return at most five; none while fewer than two letters are typed
     */
    @Requires(Permission.JOIN_ORGANISATION)
    public List<OwnOrganisation> like(Actor actor, String typed) {
        String name = OrganisationProfile.cut(typed);
        List<OrganisationRow> found = Stream.concat(at(name).stream(), queries.listedLike(name, MOST).stream())
                .distinct()
                .limit(MOST)
                .toList();
        Map<OrganisationId, String> shared = found.isEmpty() ? Map.of() : shared(actor, found);
        return found.stream()
                .map(row -> new OwnOrganisation(OrganisationQueries.summary(row), shared.getOrDefault(row.id(), "")))
                .sorted(Comparator.comparing(own -> own.sharedDomain().isEmpty()))
                .toList();
    }

    private List<OrganisationRow> at(String typed) {
        String host = Claim.hostOf(typed.strip());
        if (!HOST.matcher(host).matches()) {
            return List.of();
        }
        List<OrganisationId> ids = jdbc.sql(AT)
                .param("site", host + "%")
                .param("max", MOST)
                .query(OrganisationId.class)
                .list();
        return queries.byIds(ids).stream()
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                .toList();
    }

    private Map<OrganisationId, String> shared(Actor actor, List<OrganisationRow> found) {
        PersonId person = actor.person();
        String domain = person == null ? "" : Claim.domainOf(persons.address(Actor.system(), person));
        record Site(OrganisationId id, String website) {}
        return domain.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT o.id, o.website FROM organisation_organisations o WHERE o.id IN (:ids)")
                        .param("ids", found.stream().map(OrganisationRow::id).toList())
                        .query(Site.class)
                        .list()
                        .stream()
                        .filter(site -> Claim.hostOf(site.website()).equals(domain))
                        .collect(Collectors.toMap(Site::id, site -> domain));
    }
}
