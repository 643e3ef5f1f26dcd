package org.partnershipportal.people.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of organisations; each filtered by {@link OrganisationPolicy#visibleTo} unless it says why not. */
@Component
class OrganisationQueries {

    private static final String COLUMNS = """
        o.id, o.name, o.name_language, o.organisation_type, o.country, o.purpose, o.status, o.listing_wanted,
        COALESCE(o.proposed_at, o.submitted_at) AS submitted_at\
        """;

    private static final int MOST = 200;

    /** Candidates that are compared letter by letter. */
    private static final int CANDIDATES = 40;

    /** The organisations, among some, whose names share most pieces with a name. */
    private static final String SHARING_PIECES = """
        SELECT g.organisation_id AS found FROM organisation_name_grams g
        JOIN organisation_organisations o ON o.id = g.organisation_id
        WHERE g.gram IN (:grams) AND %s GROUP BY g.organisation_id ORDER BY COUNT(*) DESC LIMIT
        """ + CANDIDATES;

    private final JdbcClient jdbc;

    OrganisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of the directory that the actor may see, by name. */
    Slice<OrganisationRow> page(Actor actor, OrganisationFilter filter, int from, int limit) {
        String folded = NameKeys.fold(filter.text());
        Where where = OrganisationPolicy.visibleTo(actor)
                .and(Where.given(
                        folded.isEmpty() ? null : folded,
                        name -> Where.of("o.name_folded LIKE :text", "text", "%" + name + "%")))
                .and(Where.given(
                        filter.group(), group -> Where.in("o.organisation_type", "types", OrganisationType.of(group))))
                .and(Where.given(
                        filter.country(), country -> Where.of("o.country = :country", "country", country.iso3())));
        long total = jdbc.sql("SELECT COUNT(*) FROM organisation_organisations o WHERE " + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
        return new Slice<>(
                rows(
                        "WHERE " + where.sql() + " ORDER BY o.name_folded, o.id LIMIT " + limit + " OFFSET " + from,
                        where.params()),
                total);
    }

    /** The first listed ones of a country by name; the place of each row is how many there are. */
    Slice<OrganisationSummary> listedIn(CountryCode country, int max) {
        return Slice.counted(
                        jdbc.sql("SELECT " + COLUMNS
                                        + ", COUNT(*) OVER () AS place FROM organisation_organisations o WHERE "
                                        + OrganisationPolicy.LISTED.sql()
                                        + " AND o.country = :country ORDER BY o.name_folded, o.id LIMIT :max")
                                .param("country", country.iso3())
                                .param("max", Math.clamp(max, 1, MOST))
                                .query(Found.class)
                                .list(),
                        Found::place)
                .map(found -> summary(found.row()));
    }

    private List<OrganisationRow> rows(String rest, Map<String, ?> params) {
        return jdbc
                .sql("SELECT " + COLUMNS + ", 0 AS place FROM organisation_organisations o " + rest)
                .params(params)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::row)
                .toList();
    }

    /** One row of the table. */
    private record Found(
            OrganisationId id,
            String name,
            String nameLanguage,
            OrganisationType organisationType,
            @Nullable CountryCode country,
            String purpose,
            OrganisationStatus status,
            boolean listingWanted,
            @Nullable Instant submittedAt,
            long place) {

        OrganisationRow row() {
            return new OrganisationRow(
                    id,
                    new LocalizedText(name, nameLanguage),
                    organisationType,
                    country,
                    purpose,
                    status,
                    status == OrganisationStatus.VERIFIED && listingWanted,
                    submittedAt);
        }
    }

    static final String WAITING = "(o.status = 'SUBMITTED' OR (o.status = 'VERIFIED' AND o.proposed_at IS NOT NULL))";

    /** A part of those that wait for the secretariat, to be verified or for a change, the oldest first. */
    Slice<OrganisationRow> waiting(int from, int max) {
        return new Slice<>(
                rows(
                        "WHERE " + WAITING
                                + " ORDER BY COALESCE(o.proposed_at, o.submitted_at), o.id LIMIT :max OFFSET :from",
                        Map.of("max", Math.clamp(max, 1, MOST), "from", Math.max(from, 0))),
                countWaiting());
    }

    /** How many wait for the secretariat. */
    long countWaiting() {
        return jdbc.sql("SELECT COUNT(*) FROM organisation_organisations o WHERE " + WAITING)
                .query(Long.class)
                .single();
    }

    /** How many of them asked before a moment. */
    long countWaitingSince(Instant before) {
        return jdbc.sql("SELECT COUNT(*) FROM organisation_organisations o WHERE " + WAITING
                        + " AND COALESCE(o.proposed_at, o.submitted_at) < :before")
                .param("before", before)
                .query(Long.class)
                .single();
    }

    /** A part of them by name, and those besides; one query. */
    OrganisationsByName byName(Collection<OrganisationId> ids, int from, int max, Collection<OrganisationId> besides) {
        if (ids.isEmpty()) {
            return new OrganisationsByName(List.of(), Map.of());
        }
        Where wanted = Where.of(
                        "o.place > :from AND o.place <= :until", Map.of("from", from, "until", (long) from + max))
                .or(Where.in("o.id", "besides", besides));
        List<Found> found = jdbc.sql("SELECT * FROM (SELECT " + COLUMNS
                        + ", ROW_NUMBER() OVER (ORDER BY o.name_folded, o.id) AS place FROM organisation_organisations"
                        + " o WHERE o.id IN (:ids)) o WHERE " + wanted.sql() + " ORDER BY o.place")
                .params(wanted.params())
                .param("ids", Set.copyOf(ids))
                .query(Found.class)
                .list();
        return new OrganisationsByName(
                found.stream()
                        .filter(row -> row.place() > from && row.place() <= (long) from + max)
                        .map(row -> summary(row.row()))
                        .toList(),
                byId(found.stream().map(row -> summary(row.row())).toList()));
    }

    /** Those in whose name the words stand. Folding leaves letters and digits alone: no wildcard can be typed. */
    Set<OrganisationId> named(String words) {
        String folded = NameKeys.fold(words);
        return folded.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT o.id FROM organisation_organisations o WHERE o.name_folded LIKE :text")
                        .param("text", "%" + folded + "%")
                        .query(OrganisationId.class)
                        .list());
    }

    /** The organisations of the ids, whatever their state: the asking module's policy decides what is shown. */
    List<OrganisationSummary> summaries(Collection<OrganisationId> ids) {
        return byIds(ids).stream().map(OrganisationQueries::summary).toList();
    }

    /** The organisation that gave the code out, unless it is a mere draft or at its end. */
    Optional<OrganisationSummary> byCode(PartyCode code) {
        return rows(
                        "WHERE o.party_code = :code AND o.status IN ('SUBMITTED', 'RETURNED', 'VERIFIED')",
                        Map.of("code", code.letters()))
                .stream()
                .findFirst()
                .map(OrganisationQueries::summary);
    }

    boolean isSuspended(OrganisationId id) {
        return jdbc.sql("SELECT COUNT(*) FROM organisation_organisations WHERE id = :id AND status = 'SUSPENDED'")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Verified organisations of a State, listed or not, for its permanent mission. */
    List<OrganisationSummary> verifiedOfState(CountryCode country) {
        return rows(
                        "WHERE o.country = :country AND o.status = 'VERIFIED' AND o.organisation_type IN (:types)"
                                + " ORDER BY o.name_folded",
                        Map.of("country", country.iso3(), "types", OrganisationType.of(StakeholderGroup.GOVERNMENT)))
                .stream()
                .map(OrganisationQueries::summary)
                .toList();
    }

    /** Listed organisations that what was typed fits, the likeliest first. */
    List<OrganisationRow> listedLike(String typed, int max) {
        return like(typed, OrganisationPolicy.LISTED, name -> NameKeys.fits(typed, name), 0.7, max);
    }

    /**
     * Listed organisations whose names begin with what was typed, by name; none while fewer than two words are typed that tell
     * organisations apart. Read along the index of the directory.
     */
    List<OrganisationRow> listedBeginning(String typed, int max) {
        return NameKeys.words(typed).size() < 2
                ? List.of()
                : rows(
                        "WHERE " + OrganisationPolicy.LISTED.sql()
                                + " AND o.name_folded LIKE :begins ORDER BY o.name_folded, o.id LIMIT :max",
                        Map.of("begins", NameKeys.fold(typed) + "%", "max", max));
    }

    private List<OrganisationRow> like(
            String name, Where among, ToDoubleFunction<String> likeness, double least, int max) {
        if (isTooShort(name)) {
            return List.of();
        }
        record Scored(OrganisationRow row, double score) {}
        Map<String, Object> params = new HashMap<>(among.params());
        params.put("grams", NameKeys.grams(name));
        List<Scored> scored = new ArrayList<>();
        for (OrganisationRow row :
                rows("JOIN (" + SHARING_PIECES.formatted(among.sql()) + ") likely ON likely.found = o.id", params)) {
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

    /** Those among some whose names share most pieces with a name; none while it has fewer than two letters. */
    List<OrganisationId> sharingPieces(String name, Where among) {
        return isTooShort(name)
                ? List.of()
                : jdbc.sql(SHARING_PIECES.formatted(among.sql()))
                        .param("grams", NameKeys.grams(name))
                        .params(among.params())
                        .query(OrganisationId.class)
                        .list();
    }

    private static boolean isTooShort(String name) {
        return NameKeys.fold(name).replace(" ", "").length() < 2;
    }

    /** The organisations of the ids, in no order. */
    List<OrganisationRow> byIds(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? List.of() : rows("WHERE o.id IN (:ids)", Map.of("ids", Set.copyOf(ids)));
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

    /** Those with documents for which no decision waits, and which, as the latest decision, are as old as that. */
    List<UUID> withOldEvidence(Instant before, UUID after, int max) {
        Where has = Documents.storedBy(OrganisationEvent.KIND, "o.id", before);
        return jdbc.sql("""
            SELECT o.id FROM organisation_organisations o
            WHERE o.id > :after AND o.status <> 'SUBMITTED' AND o.proposed_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM organisation_decisions d
                WHERE d.organisation_id = o.id AND d.decided_at > :before)
              AND %s ORDER BY o.id LIMIT :max
            """.formatted(has.sql()))
                .params(has.params())
                .param("before", before)
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }
}
