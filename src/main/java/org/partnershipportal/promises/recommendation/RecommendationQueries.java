package org.partnershipportal.promises.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of recommendations: always filtered by {@link RecommendationPolicy#visibleTo}, in a fixed number of queries. */
@Component
class RecommendationQueries {

    private static final int MOST = 200;
    private static final int MOST_WORDS = 8;
    private static final String TABLE = " FROM recommendation_recommendations r WHERE ";
    private static final Where CHECKED = Where.of("r.status = 'CHECKED'");

    private final JdbcClient jdbc;

    RecommendationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(
            RecommendationId id,
            RecommendationStatus status,
            Source source,
            CountryCode state,
            String symbol,
            String paragraph,
            @Nullable Integer uprCycle,
            @Nullable Position statePosition,
            String body,
            String words,
            String textLanguage,
            @Nullable LocalDate publishedOn) {}

    private record Beside(RecommendationId id, String code) {}

    /** Four queries; the same for every number of records. The count is one of its own: it is read from an index. */
    Slice<RecommendationRow> list(Actor actor, RecommendationFilter filter, int from, int max) {
        Where where = wanted(actor, filter);
        List<RecommendationRow> rows = rows(where, from, max);
        return rows.isEmpty() ? Slice.empty() : new Slice<>(rows, count(where));
    }

    private record Place(String place) {}

    /** The same from a known one on, without a count, so that each part of a long list costs the same. */
    List<RecommendationRow> following(
            Actor actor, RecommendationFilter filter, @Nullable RecommendationId after, int max) {
        Where where = wanted(actor, filter);
        if (after == null) {
            return rows(where, 0, max);
        }
        String place = jdbc.sql("SELECT r.place" + TABLE + "r.id = :after")
                .param("after", after)
                .query(Place.class)
                .single()
                .place();
        return rows(
                where.and(Where.of(
                        "r.place >= :place AND (r.place > :place OR r.id > :after)",
                        Map.of("place", place, "after", after))),
                0,
                max);
    }

    private List<RecommendationRow> rows(Where where, int from, int max) {
        List<Found> found = jdbc.sql("""
            SELECT r.id, r.status, r.source, r.state, r.symbol, r.paragraph, r.upr_cycle, r.state_position, r.body,
                   r.words, r.text_language, r.published_on
            FROM (SELECT r.id FROM recommendation_recommendations r
                  WHERE %s ORDER BY r.place, r.id LIMIT :max OFFSET :from) page
            JOIN recommendation_recommendations r ON r.id = page.id
            ORDER BY r.place, r.id
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        List<RecommendationId> ids = found.stream().map(Found::id).toList();
        Map<RecommendationId, List<String>> recommenders = beside("recommendation_recommenders", "country", ids);
        Map<RecommendationId, List<String>> themes = beside("recommendation_themes", "theme", ids);
        return found.stream()
                .map(row -> new RecommendationRow(
                        row.id(),
                        row.status(),
                        row.source(),
                        row.state(),
                        row.symbol(),
                        row.paragraph(),
                        row.uprCycle(),
                        row.statePosition(),
                        recommenders.getOrDefault(row.id(), List.of()).stream()
                                .map(CountryCode::new)
                                .toList(),
                        row.body(),
                        new LocalizedText(row.words(), row.textLanguage()),
                        row.publishedOn(),
                        themes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Checked ones to a State in which each typed word is found: in the citation or in the text. */
    List<RecommendationRow> found(CountryCode state, String typed, int max) {
        Where where = CHECKED.and(to(state));
        List<String> words = Pattern.compile("[\\s,§]+")
                .splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        for (int place = 0; place < words.size(); place++) {
            where = where.and(Where.of(
                    "LOWER(CONCAT(r.symbol, ' ', r.paragraph, ' ', r.words)) LIKE :word" + place + " ESCAPE '!'",
                    "word" + place,
                    "%" + begins(words.get(place))));
        }
        return rows(where, 0, max);
    }

    /** How many checked ones of each kind are addressed to a State, and which of these are checked. */
    RecommendationsToState toState(CountryCode state, Collection<RecommendationId> named) {
        record Told(
                Source source,
                @Nullable Position statePosition,
                long many,
                @Nullable RecommendationId id) {}
        Where counted = CHECKED.and(to(state));
        Where asked = CHECKED.and(Where.in("r.id", "ids", named));
        List<Told> told = jdbc.sql(
                        "SELECT r.source, r.state_position, COUNT(*) AS many, NULL AS id" + TABLE + counted.sql()
                                + " GROUP BY r.source, r.state_position UNION ALL SELECT r.source, r.state_position, 1, r.id"
                                + TABLE
                                + asked.sql())
                .params(counted.params())
                .params(asked.params())
                .query(Told.class)
                .list();
        return new RecommendationsToState(
                told.stream()
                        .filter(one -> one.id() == null)
                        .map(one -> new RecommendationCount(one.source(), one.statePosition(), one.many()))
                        .sorted(Comparator.comparing(RecommendationCount::source)
                                .thenComparing(
                                        one -> one.position() == null
                                                ? ""
                                                : one.position().key(),
                                        Comparator.reverseOrder()))
                        .toList(),
                told.stream().flatMap(one -> Stream.ofNullable(one.id())).collect(Collectors.toSet()));
    }

    /** Those of these that are checked, in the order of the list. */
    List<RecommendationRow> named(Collection<RecommendationId> ids) {
        return rows(CHECKED.and(Where.in("r.id", "ids", ids)), 0, MOST);
    }

    /** Which of these are checked. */
    Set<RecommendationId> checked(Collection<RecommendationId> ids) {
        record Known(RecommendationId id) {}
        if (ids.isEmpty()) {
            return Set.of();
        }
        Where where = CHECKED.and(Where.in("r.id", "ids", ids));
        return jdbc.sql("SELECT r.id" + TABLE + where.sql()).params(where.params()).query(Known.class).list().stream()
                .map(Known::id)
                .collect(Collectors.toSet());
    }

    /** As a condition that a text begins with this. */
    static String begins(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** A place begins with the State, and an index is in the order of places. */
    private static Where to(CountryCode state) {
        return Where.of("r.place LIKE :state", "state", state.iso3() + " %");
    }

    private static Where wanted(Actor actor, RecommendationFilter filter) {
        Where where = RecommendationPolicy.visibleTo(actor, filter.status());
        if (!filter.symbol().isEmpty()) {
            where = where.and(
                    Where.of("r.symbol LIKE :symbol ESCAPE '!'", "symbol", begins(Citation.printed(filter.symbol()))));
        }
        return where.and(Where.given(filter.state(), RecommendationQueries::to))
                .and(Where.given(filter.source(), source -> Where.of("r.source = :source", "source", source)))
                .and(Where.given(filter.cycle(), cycle -> Where.of("r.upr_cycle = :cycle", "cycle", cycle)))
                .and(Where.given(
                        filter.position(), position -> Where.of("r.state_position = :position", "position", position)))
                .and(Where.given(
                        filter.theme(),
                        theme -> Where.of(
                                "r.id IN (SELECT t.recommendation_id FROM recommendation_themes t WHERE t.theme = :theme)",
                                "theme",
                                theme)));
    }

    private long count(Where where) {
        return jdbc.sql("SELECT COUNT(*)" + TABLE + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    private Map<RecommendationId, List<String>> beside(String table, String column, Collection<RecommendationId> ids) {
        return jdbc
                .sql(
                        "SELECT b.recommendation_id AS id, b.%2$s AS code FROM %1$s b WHERE b.recommendation_id IN (:ids) ORDER BY code"
                                .formatted(table, column))
                .param("ids", ids)
                .query(Beside.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Beside::id, Collectors.mapping(Beside::code, Collectors.toUnmodifiableList())));
    }

    /**
     * One that awaits a check.
     *
     * @param id the recommendation
     * @param source which mechanism made it
     * @param symbol of the document
     * @param paragraph in the document
     */
    record Unchecked(RecommendationId id, Source source, String symbol, String paragraph) {}

    /** Those that await a check, in the order of the list; one query. */
    List<Unchecked> unchecked(int max) {
        return jdbc.sql("SELECT r.id, r.source, r.symbol, r.paragraph" + TABLE
                        + "r.status = 'UNCHECKED' ORDER BY r.place, r.id LIMIT :max")
                .param("max", max)
                .query(Unchecked.class)
                .list();
    }

    /** How many of an organisation await a check. */
    long countUnchecked(UUID organisation) {
        return count(Where.of("r.status = 'UNCHECKED' AND r.entered_for = :own", "own", organisation));
    }

    /** How many await a check. */
    long countUnchecked() {
        return count(Where.of("r.status = 'UNCHECKED'"));
    }

    /** Whether another one is checked under the same citation. */
    boolean isListed(Citation citation, @Nullable RecommendationId except) {
        return listed(List.of(citation.key())).values().stream().anyMatch(found -> !Objects.equals(found.id(), except));
    }

    /**
     * A checked one as an import compares it.
     *
     * @param id the recommendation
     * @param checkedKey of its citation
     * @param statePosition of the State under review
     * @param words its text
     */
    record Listed(
            RecommendationId id, UUID checkedKey, @Nullable Position statePosition, String words) {}

    /** Those that are checked, by the keys of their citations. */
    Map<UUID, Listed> listed(Collection<UUID> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Where where = Where.in("r.checked_key", "keys", keys);
        return jdbc
                .sql("SELECT r.id, r.checked_key, r.state_position, r.words" + TABLE + where.sql())
                .params(where.params())
                .query(Listed.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Listed::checkedKey, Function.identity()));
    }
}
