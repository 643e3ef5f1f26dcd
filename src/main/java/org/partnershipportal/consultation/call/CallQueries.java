package org.partnershipportal.consultation.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of calls: always filtered by {@link CallPolicy#VISIBLE}, in a fixed number of queries. */
@Component
class CallQueries {

    private static final int MOST = 200;

    /** The status as of {@code :now}: what is over is closed, though no clock has said so yet. */
    private static final String STATUS =
            "CASE WHEN c.status = 'OPEN' AND c.too_late_at <= :now THEN 'CLOSED' ELSE c.status END";

    private static final String COLUMNS = """
        c.id, c.code, %s AS status_now, c.title, c.issued_by, c.original, c.opens_at,
        c.deadline_local, c.deadline_zone, c.deadline_offset, c.too_late_at
        """.formatted(STATUS);

    /** Open calls first, the one that closes soonest at the top; then what is being prepared; then the last closed. */
    private static final String ORDER = """
        CASE WHEN status_now = 'OPEN' THEN 0 WHEN status_now IN ('DRAFT', 'SCHEDULED') THEN 1 ELSE 2 END,
        CASE WHEN status_now = 'OPEN' THEN too_late_at END, too_late_at DESC, code
        """;

    /** A row for each member. */
    private static final String TEAM = """
        SELECT %sc.id, c.code, %s AS status_now, c.too_late_at, t.person
        FROM call_calls c JOIN call_team t ON t.call_id = c.id %s
        WHERE %s AND c.status NOT IN ('DRAFT', 'SCHEDULED')
        """;

    /** The calls whose time for everyone is over and whose report a person runs. */
    private static final String RAN_BY = """
        FROM call_calls c JOIN call_team t ON t.call_id = c.id AND t.person = :person
        WHERE c.status NOT IN ('DRAFT', 'SCHEDULED') AND c.too_late_at <= :now
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CallQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two queries, for every number of records. */
    Slice<CallRow> list(Actor actor, CallFilter filter, int from, int max) {
        Map<String, Object> params = viewer(actor);
        String where = where(filter, params);
        params.put("max", Math.clamp(max, 1, MOST));
        params.put("from", Math.max(from, 0));
        record Found(CallRow row, long total) {}
        List<Found> found = jdbc.sql("""
            SELECT found.*, COUNT(*) OVER () AS total
            FROM (SELECT %s FROM call_calls c WHERE %s) found
            ORDER BY %s LIMIT :max OFFSET :from
            """.formatted(COLUMNS, where, ORDER))
                .params(params)
                .query((row, n) -> new Found(row(row), row.getLong("total")))
                .list();
        if (found.isEmpty()) {
            return Slice.empty();
        }
        Map<UUID, List<String>> themes =
                themes(found.stream().map(one -> one.row().id().value()).toList());
        return new Slice<>(
                found.stream()
                        .map(one -> with(
                                one.row(), themes.getOrDefault(one.row().id().value(), List.of())))
                        .toList(),
                found.getFirst().total());
    }

    /** One query. */
    Map<CallId, CallSummary> summaries(Actor actor, Collection<CallId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> params = viewer(actor);
        params.put("ids", ids.stream().map(id -> UuidBytes.of(id.value())).toList());
        return jdbc
                .sql("SELECT %s FROM call_calls c WHERE c.id IN (:ids) AND %s".formatted(COLUMNS, CallPolicy.VISIBLE))
                .params(params)
                .query((row, n) -> row(row))
                .list()
                .stream()
                .map(row -> new CallSummary(
                        row.id(), row.code(), row.title(), row.original(), row.status(), row.deadline()))
                .collect(Collectors.toMap(CallSummary::id, summary -> summary));
    }

    /** The calls for which the clock has something to do. */
    List<CallId> due(Instant now) {
        return jdbc.sql("""
            SELECT id FROM call_calls
            WHERE (status = 'SCHEDULED' AND opens_at <= :now) OR (status = 'OPEN' AND too_late_at <= :now)
            """)
                .param("now", at(now))
                .query((row, n) -> new CallId(UuidBytes.read(row.getBytes("id"))))
                .list();
    }

    /** Whether a party has a deadline of its own that is not over. */
    boolean isOpenForSome(CallId id, Instant now) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM call_extensions
            WHERE call_id = :call AND status = 'GRANTED' AND too_late_at > :now
            """)
                        .param("call", UuidBytes.of(id.value()))
                        .param("now", at(now))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How many parties wait for an answer to their request for more time. */
    long countAsked(CallId call) {
        return jdbc.sql("SELECT COUNT(*) FROM call_extensions WHERE call_id = :call AND status = 'ASKED'")
                .param("call", UuidBytes.of(call.value()))
                .query(Long.class)
                .single();
    }

    Optional<ReportTeam> team(CallId call) {
        return team("c.id = :wanted", UuidBytes.of(call.value()));
    }

    /** The team of a call that everyone may read; one query. */
    Optional<ReportTeam> team(String where, Object wanted) {
        return jdbc
                .sql(TEAM.formatted("", STATUS, "", where))
                .param("wanted", wanted)
                .param("now", at(clock.instant()))
                .query((row, n) -> member(row))
                .list()
                .stream()
                .reduce(ReportTeam::and);
    }

    /** The same with what the call said in a version; one query. */
    Optional<ReportReading> reading(CallId call, int version) {
        return jdbc
                .sql(TEAM.formatted(
                        "v.content, ",
                        STATUS,
                        "JOIN call_versions v ON v.call_id = c.id AND v.number = :version",
                        "c.id = :wanted"))
                .param("wanted", UuidBytes.of(call.value()))
                .param("version", version)
                .param("now", at(clock.instant()))
                .query((row, n) -> new ReportReading(member(row), ContentJson.read(row.getString("content"))))
                .list()
                .stream()
                .reduce((one, other) -> new ReportReading(one.team().and(other.team()), one.content()));
    }

    List<RunCall> ranBy(Actor actor, int max) {
        PersonId person = actor.person();
        return person == null
                ? List.of()
                : jdbc.sql("SELECT c.id, c.code, c.title, c.original " + RAN_BY
                                + " ORDER BY c.too_late_at DESC, c.id LIMIT :max")
                        .param("person", UuidBytes.of(person.value()))
                        .param("now", at(clock.instant()))
                        .param("max", max)
                        .query((row, n) -> {
                            Language original = Language.valueOf(row.getString("original"));
                            return new RunCall(
                                    new CallId(UuidBytes.read(row.getBytes("id"))),
                                    new CallCode(row.getString("code")),
                                    new LocalizedText(
                                            ContentJson.readTexts(row.getString("title"))
                                                    .original(original),
                                            original.tag()));
                        })
                        .list();
    }

    /** All of them, by their ids alone. */
    Set<CallId> allRanBy(Actor actor) {
        PersonId person = actor.person();
        return person == null
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT c.id " + RAN_BY)
                        .param("person", UuidBytes.of(person.value()))
                        .param("now", at(clock.instant()))
                        .query((row, n) -> new CallId(UuidBytes.read(row.getBytes("id"))))
                        .list());
    }

    private static ReportTeam member(ResultSet row) throws SQLException {
        return new ReportTeam(
                new CallId(UuidBytes.read(row.getBytes("id"))),
                new CallCode(row.getString("code")),
                CallStatus.valueOf(row.getString("status_now")),
                row.getObject("too_late_at", OffsetDateTime.class).toInstant(),
                Set.of(new PersonId(UuidBytes.read(row.getBytes("person")))));
    }

    private Map<UUID, List<String>> themes(List<UUID> ids) {
        record Themed(UUID call, String theme) {}
        return jdbc
                .sql("SELECT call_id, theme FROM call_themes WHERE call_id IN (:ids) ORDER BY theme")
                .param("ids", ids.stream().map(UuidBytes::of).toList())
                .query((row, n) -> new Themed(UuidBytes.read(row.getBytes("call_id")), row.getString("theme")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Themed::call, Collectors.mapping(Themed::theme, Collectors.toList())));
    }

    private static String where(CallFilter filter, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>(List.of(CallPolicy.VISIBLE));
        if (!filter.text().isEmpty()) {
            params.put("words", "%" + escaped(SearchWords.folded(filter.text())) + "%");
            params.put("typedCode", filter.text().toLowerCase(java.util.Locale.ROOT));
            conditions.add("(c.search_text LIKE :words ESCAPE '!' OR c.code = :typedCode)");
        }
        if (filter.theme() != null) {
            params.put("theme", filter.theme());
            conditions.add("EXISTS (SELECT 1 FROM call_themes t WHERE t.call_id = c.id AND t.theme = :theme)");
        }
        if (filter.status() != null) {
            params.put("status", filter.status().name());
            conditions.add(STATUS + " = :status");
        }
        return String.join(" AND ", conditions);
    }

    private Map<String, Object> viewer(Actor actor) {
        Map<String, Object> params = new HashMap<>();
        params.put("inside", CallPolicy.isInside(actor));
        params.put("now", at(clock.instant()));
        return params;
    }

    private static CallRow row(ResultSet row) throws SQLException {
        OffsetDateTime opens = row.getObject("opens_at", OffsetDateTime.class);
        return new CallRow(
                new CallId(UuidBytes.read(row.getBytes("id"))),
                new CallCode(row.getString("code")),
                CallStatus.valueOf(row.getString("status_now")),
                ContentJson.readTexts(row.getString("title")),
                ContentJson.readTexts(row.getString("issued_by")),
                Language.valueOf(row.getString("original")),
                opens == null ? null : opens.toInstant(),
                deadline(row),
                List.of());
    }

    private static @Nullable Deadline deadline(ResultSet row) throws SQLException {
        String local = row.getString("deadline_local");
        if (local == null) {
            return null;
        }
        int seconds = row.getInt("deadline_offset");
        Integer offset = row.wasNull() ? null : seconds;
        return new StoredDeadline(
                        local,
                        Objects.requireNonNull(row.getString("deadline_zone")),
                        offset,
                        row.getObject("too_late_at", OffsetDateTime.class).toInstant())
                .deadline();
    }

    private static CallRow with(CallRow row, List<String> themes) {
        return new CallRow(
                row.id(),
                row.code(),
                row.status(),
                row.title(),
                row.issuedBy(),
                row.original(),
                row.opens(),
                row.deadline(),
                themes);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
