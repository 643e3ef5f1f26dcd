package org.partnershipportal.people.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of organisations; each filtered by {@link OrganisationPolicy#visibleTo} unless it says why not. */
@Component
class OrganisationQueries {

    private static final String COLUMNS = """
        o.id, o.name, o.name_language, o.organisation_type, o.country, o.purpose, o.status, o.listing_wanted,
        o.submitted_at\
        """;

    /** Candidates that are compared letter by letter. */
    private static final int CANDIDATES = 40;

    private final JdbcClient jdbc;

    OrganisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of the directory that the actor may see, by name. */
    Slice<OrganisationRow> page(Actor actor, OrganisationFilter filter, int from, int limit) {
        var visible = OrganisationPolicy.visibleTo(actor);
        Map<String, Object> params = new HashMap<>(visible.params());
        StringBuilder where = new StringBuilder(visible.sql());
        String folded = NameKeys.fold(filter.text());
        if (!folded.isEmpty()) {
            where.append(" AND o.name_folded LIKE :text");
            params.put("text", "%" + folded + "%");
        }
        if (filter.group() != null) {
            where.append(" AND o.organisation_type IN (:types)");
            params.put(
                    "types",
                    OrganisationType.of(filter.group()).stream().map(Enum::name).toList());
        }
        if (filter.country() != null) {
            where.append(" AND o.country = :country");
            params.put("country", filter.country().iso3());
        }
        long total = jdbc.sql("SELECT COUNT(*) FROM organisation_organisations o WHERE " + where)
                .params(params)
                .query(Long.class)
                .single();
        List<OrganisationRow> rows = jdbc.sql("SELECT " + COLUMNS + " FROM organisation_organisations o WHERE " + where
                        + " ORDER BY o.name_folded, o.id LIMIT " + limit + " OFFSET " + from)
                .params(params)
                .query(OrganisationQueries::row)
                .list();
        return new Slice<>(rows, total);
    }

    /** Those that wait for the secretariat, the oldest first. */
    List<OrganisationRow> waiting(int limit) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM organisation_organisations o WHERE o.status = 'SUBMITTED' ORDER BY o.submitted_at"
                        + " LIMIT "
                        + limit)
                .query(OrganisationQueries::row)
                .list();
    }

    /** How many wait for the secretariat. */
    long countWaiting() {
        return jdbc.sql("SELECT COUNT(*) FROM organisation_organisations o WHERE o.status = 'SUBMITTED'")
                .query(Long.class)
                .single();
    }

    /** A part of them by name, and those besides; one query. */
    OrganisationsByName byName(Collection<OrganisationId> ids, int from, int max, Collection<OrganisationId> besides) {
        record Placed(OrganisationSummary organisation, boolean isOfPart) {}
        if (ids.isEmpty()) {
            return new OrganisationsByName(List.of(), Map.of());
        }
        String wanted = besides.isEmpty() ? "" : " OR o.id IN (:besides)";
        List<Placed> found = jdbc.sql("SELECT * FROM (SELECT " + COLUMNS
                        + ", ROW_NUMBER() OVER (ORDER BY o.name_folded, o.id) AS place FROM organisation_organisations"
                        + " o WHERE o.id IN (:ids)) o WHERE o.place > :from AND o.place <= :until" + wanted
                        + " ORDER BY o.place")
                .params(besides.isEmpty() ? Map.of() : Map.of("besides", bytes(besides)))
                .param("ids", bytes(ids))
                .param("from", from)
                .param("until", (long) from + max)
                .query((row, n) -> new Placed(
                        summary(row(row, n)), row.getLong("place") > from && row.getLong("place") <= (long) from + max))
                .list();
        return new OrganisationsByName(
                found.stream()
                        .filter(Placed::isOfPart)
                        .map(Placed::organisation)
                        .toList(),
                byId(found.stream().map(Placed::organisation).toList()));
    }

    private static List<byte[]> bytes(Collection<OrganisationId> ids) {
        return ids.stream().distinct().map(OrganisationId::bytes).toList();
    }

    /** Those in whose name the words stand. Folding leaves letters and digits alone: no wildcard can be typed. */
    Set<OrganisationId> named(String words) {
        String folded = NameKeys.fold(words);
        return folded.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT o.id FROM organisation_organisations o WHERE o.name_folded LIKE :text")
                        .param("text", "%" + folded + "%")
                        .query((row, n) -> new OrganisationId(UuidBytes.read(row.getBytes("id"))))
                        .list());
    }

    /** The organisations of the ids, whatever their state: the asking module's policy decides what is shown. */
    List<OrganisationSummary> summaries(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM organisation_organisations o WHERE o.id IN (:ids)")
                .param("ids", bytes(ids))
                .query(OrganisationQueries::row)
                .list()
                .stream()
                .map(OrganisationQueries::summary)
                .toList();
    }

    /** The organisation that gave the code out, unless it is a mere draft or at its end. */
    Optional<OrganisationSummary> byCode(PartyCode code) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM organisation_organisations o WHERE o.party_code = :code"
                        + " AND o.status IN ('SUBMITTED', 'RETURNED', 'VERIFIED')")
                .param("code", code.letters())
                .query(OrganisationQueries::row)
                .optional()
                .map(OrganisationQueries::summary);
    }

    /** Verified organisations of a State, listed or not, for its permanent mission. */
    List<OrganisationSummary> verifiedOfState(CountryCode country) {
        List<String> types =
                OrganisationType.of(org.partnershipportal.platform.access.StakeholderGroup.GOVERNMENT).stream()
                        .map(Enum::name)
                        .toList();
        return jdbc
                .sql("SELECT " + COLUMNS
                        + " FROM organisation_organisations o WHERE o.country = :country AND o.status = 'VERIFIED'"
                        + " AND o.organisation_type IN (:types) ORDER BY o.name_folded")
                .param("country", country.iso3())
                .param("types", types)
                .query(OrganisationQueries::row)
                .list()
                .stream()
                .map(OrganisationQueries::summary)
                .toList();
    }

    /** Listed organisations that what was typed fits, the likeliest first. */
    List<OrganisationRow> listedLike(String typed, int max) {
        return like(
                typed,
                "o.status = 'VERIFIED' AND o.listing_wanted = TRUE",
                name -> NameKeys.fits(typed, name),
                0.7,
                max);
    }

    /** Likely twins among all but drafts and closed ones, for the secretariat. */
    List<OrganisationRow> twins(OrganisationId id, String name, int max) {
        return like(
                        name,
                        "o.status NOT IN ('DRAFT', 'CLOSED')",
                        other -> NameKeys.likeness(name, other),
                        NameKeys.LIKELY,
                        max + 1)
                .stream()
                .filter(row -> !row.id().equals(id))
                .limit(max)
                .toList();
    }

    private List<OrganisationRow> like(
            String name, String among, ToDoubleFunction<String> likeness, double least, int max) {
        Set<String> grams = NameKeys.grams(name);
        if (NameKeys.fold(name).replace(" ", "").length() < 2) {
            return List.of();
        }
        List<OrganisationRow> candidates = jdbc.sql("SELECT " + COLUMNS
                        + " FROM organisation_organisations o JOIN (SELECT g.organisation_id AS found, COUNT(*) AS"
                        + " shared_grams FROM organisation_name_grams g JOIN organisation_organisations o ON o.id ="
                        + " g.organisation_id WHERE g.gram IN (:grams) AND " + among
                        + " GROUP BY g.organisation_id ORDER BY shared_grams DESC LIMIT " + CANDIDATES
                        + ") likely ON likely.found = o.id")
                .param("grams", grams)
                .query(OrganisationQueries::row)
                .list();
        record Scored(OrganisationRow row, double score) {}
        List<Scored> scored = new ArrayList<>();
        for (OrganisationRow row : candidates) {
            scored.add(new Scored(row, likeness.applyAsDouble(row.name().text())));
        }
        return scored.stream()
                .filter(s -> s.score() >= least)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(s -> s.row().name().text()))
                .limit(max)
                .map(Scored::row)
                .toList();
    }

    /** What other modules show of a row. */
    static OrganisationSummary summary(OrganisationRow row) {
        return new OrganisationSummary(
                row.id(),
                row.name(),
                row.type(),
                row.type().group(),
                row.country(),
                row.status() == OrganisationStatus.VERIFIED,
                row.listed());
    }

    /** Summaries by id. */
    static Map<OrganisationId, OrganisationSummary> byId(List<OrganisationSummary> summaries) {
        return summaries.stream().collect(Collectors.toMap(OrganisationSummary::id, s -> s));
    }

    private static OrganisationRow row(ResultSet rs, int number) throws SQLException {
        OrganisationStatus status = OrganisationStatus.valueOf(rs.getString("status"));
        Timestamp submitted = rs.getTimestamp("submitted_at");
        return new OrganisationRow(
                new OrganisationId(UuidBytes.read(rs.getBytes("id"))),
                new LocalizedText(rs.getString("name"), rs.getString("name_language")),
                OrganisationType.valueOf(rs.getString("organisation_type")),
                country(rs.getString("country")),
                rs.getString("purpose"),
                status,
                status == OrganisationStatus.VERIFIED && rs.getBoolean("listing_wanted"),
                submitted == null ? null : submitted.toInstant());
    }

    private static @Nullable CountryCode country(@Nullable String iso3) {
        return iso3 == null ? null : new CountryCode(iso3);
    }
}
