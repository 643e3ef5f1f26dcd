package org.partnershipportal.people.organisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations that are likely the same as another; each search is filtered by what the actor can see. */
@Component
class OrganisationTwins {

    private final OrganisationQueries queries;
    private final JdbcClient jdbc;

    OrganisationTwins(OrganisationQueries queries, JdbcClient jdbc) {
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /**
     * Likely twins of a record among those that the actor may read, but for drafts and closed ones: all of its country or of
     * several, and those of other countries whose names share most with its own.
     */
    List<OrganisationRow> of(Actor actor, Organisation checked, int max) {
        Where among = OrganisationPolicy.visibleTo(actor)
                .and(Where.of("o.status NOT IN ('DRAFT', 'CLOSED')"))
                .and(Where.of("o.id <> :checked", "checked", checked.id()));
        Where near = Where.given(
                checked.country(),
                country -> Where.of("(o.country = :country OR o.country IS NULL)", "country", country.iso3()));
        Where far = Where.in("o.id", "far", queries.sharingPieces(checked.name().text(), among));
        return likeliest(checked.claim(), among.and(near.or(far)), max);
    }

    /**
     * Likely twins, among the listed ones, of an organisation of which no more than a name was typed, or its first words: after
     * those that are likely the same come those whose names begin so.
     */
    List<OrganisationRow> ofName(String name, int max) {
        List<OrganisationRow> likely = likeliest(
                Claim.of(name),
                OrganisationPolicy.LISTED.and(
                        Where.in("o.id", "found", queries.sharingPieces(name, OrganisationPolicy.LISTED))),
                max);
        return Stream.concat(likely.stream(), queries.listedBeginning(name, max).stream())
                .distinct()
                .limit(max)
                .toList();
    }

    private List<OrganisationRow> likeliest(Claim checked, Where among, int max) {
        record Scored(Compared compared, double score) {}
        Map<OrganisationId, Double> scores = jdbc
                .sql("SELECT o.id, o.name, o.organisation_type, o.country, o.e_mail, o.website"
                        + " FROM organisation_organisations o WHERE " + among.sql())
                .params(among.params())
                .query(Compared.class)
                .list()
                .stream()
                .map(other -> new Scored(other, Likeness.of(checked, other.claim())))
                .filter(scored -> scored.score() >= Likeness.LIKELY)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.compared().name())
                        .thenComparing(scored -> scored.compared().id().value()))
                .limit(max)
                .collect(Collectors.toMap(
                        scored -> scored.compared().id(), Scored::score, (one, other) -> one, LinkedHashMap::new));
        Map<OrganisationId, OrganisationRow> rows =
                queries.byIds(scores.keySet()).stream().collect(Collectors.toMap(OrganisationRow::id, row -> row));
        return scores.keySet().stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** One row of the table, as far as it is compared. */
    private record Compared(
            OrganisationId id,
            String name,
            OrganisationType organisationType,
            @Nullable CountryCode country,
            String eMail,
            String website) {

        Claim claim() {
            return Claim.of(name, country, organisationType.group(), eMail, website);
        }
    }
}
