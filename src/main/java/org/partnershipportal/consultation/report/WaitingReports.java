package org.partnershipportal.consultation.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.partnershipportal.consultation.assessment.StandingCount;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which reports wait for a person, and how many of their inputs have contributors who do not know what has become of them:
 * {@link OutcomeReckoning#isTold} in words of the database, for the start page must not read ten thousand inputs. A test asks
 * both of every kind of input.
 */
@Component
class WaitingReports {

    /** So many ids in one query. */
    private static final int PART = 1_000;

    /** What was told, by whether it holds. What was told as inadmissible holds as long as the desk judges so: that is asked apart. */
    private static final String TOLD = """
            SELECT t.call_id, t.input_id,
                   CASE WHEN t.cited = TRUE THEN CASE WHEN t.used = TRUE THEN 'HOLDS' ELSE 'OTHERWISE' END
                        WHEN t.used = TRUE THEN 'OTHERWISE'
                        WHEN t.reason = 'INADMISSIBLE' THEN 'INADMISSIBLE'
                        WHEN n.reason = t.reason AND n.text = t.text THEN 'REASON'
                        ELSE 'OTHERWISE' END AS says
            FROM (SELECT o.*, CASE WHEN EXISTS (
                             SELECT 1 FROM report_version_citations c JOIN report_reports r ON r.call_id = c.call_id
                             WHERE c.call_id = o.call_id AND c.version = r.published_version AND c.input_id = o.input_id)
                         THEN TRUE ELSE FALSE END AS cited
                  FROM report_told o WHERE %s) t
            LEFT JOIN report_reasons n ON n.input_id = t.input_id
            """;

    /** A row for each report and kind of what was told, and one for each input that was told as inadmissible. */
    private static final String REPORTS = """
            SELECT r.call_id, r.status, r.published_version, told.says, told.input_id, told.number_of,
                   (SELECT COUNT(*) FROM report_drafters d WHERE d.call_id = r.call_id AND d.person = :person) AS drafted
            FROM report_reports r
            LEFT JOIN (SELECT call_id, says, input_id, COUNT(*) AS number_of
                       FROM (SELECT call_id, says, CASE WHEN says = 'INADMISSIBLE' THEN input_id END AS input_id
                             FROM (%s) each_of) kinds
                       GROUP BY call_id, says, input_id) told ON told.call_id = r.call_id
            WHERE r.call_id IN (:calls)
            """.formatted(TOLD.formatted("o.call_id IN (:calls)"));

    private final StandingInputs inputs;
    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingReports(StandingInputs inputs, JdbcClient jdbc, Clock clock) {
        this.inputs = inputs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A report that may wait.
     *
     * @param toBeCleared whether the person may clear it
     * @param untold how many inputs have contributors who do not know what has become of them; 0 before it is published
     */
    record Waiting(CallId call, boolean toBeCleared, long untold) {

        int tasks() {
            return (toBeCleared ? 1 : 0) + (untold > 0 ? 1 : 0);
        }
    }

    /** What was told of a report's inputs. */
    private static final class Told {
        private boolean toBeCleared;
        private boolean published;
        private long holds;
        private final Set<InputId> inadmissible = new HashSet<>();

        void read(ResultSet row) throws SQLException {
            toBeCleared = ReportStatus.valueOf(row.getString("status")) == ReportStatus.IN_CLEARANCE
                    && row.getInt("drafted") == 0;
            published = row.getInt("published_version") > 0;
            String says = Objects.requireNonNullElse(row.getString("says"), "");
            switch (says) {
                case "HOLDS", "REASON" -> holds += row.getLong("number_of");
                case "INADMISSIBLE" -> inadmissible.add(id(row));
                default -> {
                    // nothing was told, or otherwise than it stands today
                }
            }
        }
    }

    /** Those of a person's calls that have a report, in no order; two queries, and more only after what was told was judged anew. */
    List<Waiting> of(Collection<CallId> calls, PersonId person) {
        Map<CallId, Told> reports = calls.isEmpty() ? Map.of() : told(calls, person);
        Map<CallId, StandingCount> standing = inputs.count(Actor.system(), reports.keySet(), clock.instant());
        List<Waiting> waiting = new ArrayList<>();
        reports.forEach((call, told) -> {
            StandingCount today = standing.get(call);
            waiting.add(new Waiting(call, told.toBeCleared, told.published && today != null ? untold(told, today) : 0));
        });
        return waiting;
    }

    private Map<CallId, Told> told(Collection<CallId> calls, PersonId person) {
        Map<CallId, Told> found = new HashMap<>();
        jdbc.sql(REPORTS)
                .param("person", UuidBytes.of(person.value()))
                .param(
                        "calls",
                        calls.stream().map(call -> UuidBytes.of(call.value())).toList())
                .query(row -> {
                    CallId call = new CallId(UuidBytes.read(Objects.requireNonNull(row.getBytes("call_id"))));
                    found.computeIfAbsent(call, none -> new Told()).read(row);
                });
        return found;
    }

    private long untold(Told told, StandingCount today) {
        long asInadmissible = told.inadmissible.stream()
                .filter(today.inadmissible()::contains)
                .count();
        List<byte[]> since = today.inadmissible().stream()
                .filter(input -> !told.inadmissible.contains(input))
                .map(input -> UuidBytes.of(input.value()))
                .toList();
        return Math.max(0, today.total() - asInadmissible - told.holds + overtaken(since));
    }

    /** Of how many inputs a reason was told and holds, but that they were found inadmissible since. */
    private long overtaken(List<byte[]> inadmissible) {
        long found = 0;
        for (int from = 0; from < inadmissible.size(); from += PART) {
            found += jdbc.sql("SELECT COUNT(*) FROM (" + TOLD.formatted("o.input_id IN (:inputs)")
                            + ") told WHERE says = 'REASON'")
                    .param("inputs", inadmissible.subList(from, Math.min(inadmissible.size(), from + PART)))
                    .query(Long.class)
                    .single();
        }
        return found;
    }

    private static InputId id(ResultSet row) throws SQLException {
        return new InputId(UuidBytes.read(Objects.requireNonNull(row.getBytes("input_id"))));
    }
}
