package org.partnershipportal.consultation.call;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of calls: always filtered by {@link CallPolicy#visibleTo}, in a fixed number of queries. */
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

    /** The calls whose time for everyone is over and whose report a person runs; not what is archived, where nothing waits. */
    private static final String RAN_BY = """
        FROM call_calls c JOIN call_team t ON t.call_id = c.id AND t.person = :person
        WHERE c.status NOT IN ('DRAFT', 'SCHEDULED', 'ARCHIVED') AND c.too_late_at <= :now
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CallQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Calls whose deadline for everyone had passed by then. */
    List<CallId> closedBy(Instant then) {
        return jdbc.sql("SELECT id FROM call_calls WHERE status NOT IN ('DRAFT', 'SCHEDULED') AND too_late_at <= :then")
                .param("then", then)
                .query(CallId.class)
                .list();
    }

    /** One row of the table. */
    private record Found(
            CallId id,
            CallCode code,
            CallStatus statusNow,
            String title,
            String issuedBy,
            Language original,
            @Nullable Instant opensAt,
            @Nullable String deadlineLocal,
            @Nullable String deadlineZone,
            @Nullable Integer deadlineOffset,
            @Nullable Instant tooLateAt,
            long total) {

        CallRow row(List<String> themes) {
            return new CallRow(
                    id,
                    code,
                    statusNow,
                    ContentJson.readTexts(title),
                    ContentJson.readTexts(issuedBy),
                    original,
                    opensAt,
                    deadline(),
                    themes);
        }

        CallSummary summary() {
            return new CallSummary(id, code, ContentJson.readTexts(title), original, statusNow, deadline());
        }

        private @Nullable Deadline deadline() {
            return deadlineLocal == null || deadlineZone == null || tooLateAt == null
                    ? null
                    : new StoredDeadline(deadlineLocal, deadlineZone, deadlineOffset, tooLateAt).deadline();
        }
    }

    /** Two queries, for every number of records. */
    Slice<CallRow> list(Actor actor, CallFilter filter, int from, int max) {
        List<Found> found = found(
                CallPolicy.visibleTo(actor).and(asked(filter)),
                "ORDER BY " + ORDER + " LIMIT %s OFFSET %s".formatted(Math.clamp(max, 1, MOST), Math.max(from, 0)));
        if (found.isEmpty()) {
            return Slice.empty();
        }
        Map<CallId, List<String>> themes = themes(found.stream().map(Found::id).toList());
        return Slice.counted(found, Found::total).map(row -> row.row(themes.getOrDefault(row.id(), List.of())));
    }

    /** One query. */
    Map<CallId, CallSummary> summaries(Actor actor, Collection<CallId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : found(CallPolicy.visibleTo(actor).and(Where.in("c.id", "ids", ids)), "").stream()
                        .map(Found::summary)
                        .collect(Collectors.toMap(CallSummary::id, summary -> summary));
    }

    Map<CallCode, CallSummary> coded(Actor actor, Collection<CallCode> codes) {
        return codes.isEmpty()
                ? Map.of()
                : found(
                                CallPolicy.visibleTo(actor)
                                        .and(Where.in(
                                                "c.code",
                                                "codes",
                                                codes.stream()
                                                        .map(CallCode::value)
                                                        .toList())),
                                "")
                        .stream()
                        .map(Found::summary)
                        .collect(Collectors.toMap(CallSummary::code, summary -> summary));
    }

    /** What the reader may see by words or a code, the archive included, the latest first. One query. */
    List<CallSummary> earlier(Actor actor, String typed, int max) {
        return found(
                        CallPolicy.visibleTo(actor)
                                .and(typed(CallFilter.of(typed).text())),
                        "ORDER BY too_late_at DESC, code LIMIT " + Math.clamp(max, 1, MOST))
                .stream()
                .map(Found::summary)
                .toList();
    }

    private List<Found> found(Where where, String order) {
        return jdbc.sql("""
            SELECT found.*, COUNT(*) OVER () AS total
            FROM (SELECT %s FROM call_calls c WHERE %s) found %s
            """.formatted(COLUMNS, where.sql(), order))
                .params(where.params())
                .param("now", clock.instant())
                .query(Found.class)
                .list();
    }

    /** The calls for which the clock has something to do. */
    List<CallId> due(Instant now) {
        return jdbc.sql("""
            SELECT id FROM call_calls
            WHERE (status = 'SCHEDULED' AND opens_at <= :now) OR (status = 'OPEN' AND too_late_at <= :now)
            """).param("now", now).query(CallId.class).list();
    }

    /** Whether a party has a deadline of its own that is not over. */
    boolean isOpenForSome(CallId id, Instant now) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM call_extensions
            WHERE call_id = :call AND status = 'GRANTED' AND too_late_at > :now
            """)
                        .param("call", id)
                        .param("now", now)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How many parties wait for an answer to their request for more time. */
    long countAsked(CallId call) {
        return jdbc.sql("SELECT COUNT(*) FROM call_extensions WHERE call_id = :call AND status = 'ASKED'")
                .param("call", call)
                .query(Long.class)
                .single();
    }

    /** Everyone who is named on a call that is no draft: persons of the secretariat, who are few. */
    List<PersonId> named() {
        return jdbc.sql("SELECT DISTINCT t.person FROM call_team t JOIN call_calls c ON c.id = t.call_id WHERE"
                        + " c.status <> 'DRAFT'")
                .query(PersonId.class)
                .list();
    }

    Optional<ReportTeam> team(CallId call) {
        return team("c.id = :wanted", call);
    }

    /** The team of a call that everyone may read; one query. */
    Optional<ReportTeam> team(String where, Object wanted) {
        return jdbc
                .sql(TEAM.formatted("", STATUS, "", where))
                .param("wanted", wanted)
                .param("now", clock.instant())
                .query(Member.class)
                .list()
                .stream()
                .map(Member::team)
                .reduce(ReportTeam::and);
    }

    /** The same with what the call said in a version; one query. */
    Optional<ReportReading> reading(CallId call, int version) {
        return reading(call, "v.number = :version", Map.of("version", version));
    }

    /** The same with what the call says now; one query. */
    Optional<ReportReading> latest(CallId call) {
        return reading(call, "v.number = (SELECT MAX(l.number) FROM call_versions l WHERE l.call_id = c.id)", Map.of());
    }

    private Optional<ReportReading> reading(CallId call, String version, Map<String, ?> params) {
        return jdbc
                .sql(TEAM.formatted(
                        "v.content, ",
                        STATUS,
                        "JOIN call_versions v ON v.call_id = c.id AND " + version,
                        "c.id = :wanted"))
                .param("wanted", call)
                .params(params)
                .param("now", clock.instant())
                .query(Answered.class)
                .list()
                .stream()
                .map(row -> new ReportReading(row.member().team(), ContentJson.read(row.content())))
                .reduce((one, other) -> new ReportReading(one.team().and(other.team()), one.content()));
    }

    /** One of those who run a call's report. */
    private record Member(CallId id, CallCode code, CallStatus statusNow, Instant tooLateAt, PersonId person) {

        ReportTeam team() {
            return new ReportTeam(id, code, statusNow, tooLateAt, Set.of(person));
        }
    }

    private record Answered(
            String content, CallId id, CallCode code, CallStatus statusNow, Instant tooLateAt, PersonId person) {

        Member member() {
            return new Member(id, code, statusNow, tooLateAt, person);
        }
    }

    List<RunCall> ranBy(Actor actor, int max) {
        PersonId person = actor.person();
        return person == null
                ? List.of()
                : jdbc
                        .sql("SELECT c.id, c.code, c.title, c.original " + RAN_BY
                                + " ORDER BY c.too_late_at DESC, c.id LIMIT :max")
                        .param("person", person)
                        .param("now", clock.instant())
                        .param("max", max)
                        .query(Ran.class)
                        .list()
                        .stream()
                        .map(row -> new RunCall(
                                row.id(),
                                row.code(),
                                new LocalizedText(
                                        ContentJson.readTexts(row.title()).original(row.original()),
                                        row.original().tag())))
                        .toList();
    }

    private record Ran(CallId id, CallCode code, String title, Language original) {}

    /** All of them, by their ids alone. */
    Set<CallId> allRanBy(Actor actor) {
        PersonId person = actor.person();
        return person == null
                ? Set.of()
                : jdbc.sql("SELECT c.id " + RAN_BY)
                        .param("person", person)
                        .param("now", clock.instant())
                        .query(CallId.class)
                        .set();
    }

    Set<CallId> namingInPublic(Actor actor, Set<CallId> ids) {
        record Said(CallId id, String content) {}
        Where asked = CallPolicy.visibleTo(actor).and(Where.in("c.id", "ids", ids));
        return jdbc.sql("""
                    SELECT c.id, v.content FROM call_calls c
                    JOIN call_versions v ON v.call_id = c.id AND v.number = c.content_version WHERE %s
                    """.formatted(asked.sql())).params(asked.params()).query(Said.class).list().stream()
                .filter(call -> ContentJson.read(call.content()).rules().namesInPublic())
                .map(Said::id)
                .collect(Collectors.toSet());
    }

    private Map<CallId, List<String>> themes(List<CallId> ids) {
        record Themed(CallId callId, String theme) {}
        return jdbc
                .sql("SELECT call_id, theme FROM call_themes WHERE call_id IN (:ids) ORDER BY theme")
                .param("ids", ids)
                .query(Themed.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Themed::callId, Collectors.mapping(Themed::theme, Collectors.toList())));
    }

    private static Where typed(String text) {
        return text.isEmpty()
                ? Where.all()
                : SearchWords.in("c.search_text", text)
                        .or(Where.of("c.code = :typedCode", "typedCode", text.toLowerCase(Locale.ROOT)));
    }

    private static Where asked(CallFilter filter) {
        return typed(filter.text())
                .and(Where.given(filter.theme(), theme -> Where.of("""
                    EXISTS (SELECT 1 FROM call_themes t WHERE t.call_id = c.id AND t.theme = :theme)
                    """, "theme", theme)))
                .and(
                        filter.status() == null
                                ? Where.of("c.status <> 'ARCHIVED'")
                                : Where.of(STATUS + " = :status", "status", filter.status()));
    }
}
