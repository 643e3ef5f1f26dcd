package org.partnershipportal.consultation.outcome;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.publishedreport.PublishedRows;
import org.partnershipportal.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many inputs have contributors who do not know what has become of them: {@link OutcomeReckoning#isTold} in words of the
 * database, for the start page must not read ten thousand inputs. A test asks both of every kind of input.
 */
@Component
class WaitingOutcomes {

    /** So many ids in one query. */
    private static final int PART = 1_000;

    /**
     * What was told, by whether it holds. What was told as inadmissible holds as long as the desk assesses so: that is
     * asked apart.
     */
    private static final String TOLD =
            """
            SELECT t.call_id, t.input_id,
                   CASE WHEN t.cited = TRUE THEN CASE WHEN t.used = TRUE THEN 'HOLDS' ELSE 'OTHERWISE' END
                        WHEN t.used = TRUE THEN 'OTHERWISE'
                        WHEN t.reason = 'INADMISSIBLE' THEN 'INADMISSIBLE'
                        WHEN n.reason = t.reason AND COALESCE(n.text_mark, '') = COALESCE(t.text_mark, '') THEN 'REASON'
                        ELSE 'OTHERWISE' END AS says
            FROM (SELECT o.*, CASE WHEN %s THEN TRUE ELSE FALSE END AS cited
                  FROM outcome_told o JOIN (%s) latest ON latest.call_id = o.call_id WHERE %%s) t
            LEFT JOIN outcome_reasons n ON n.input_id = t.input_id
            """.formatted(PublishedRows.cites("o.call_id", "latest.version", "o.input_id"), PublishedRows.latest());

    /** A row for each published report and kind of what was told, and one for each input that was told as inadmissible. */
    private static final String REPORTS =
            """
            SELECT published.call_id, told.says, told.input_id, COALESCE(told.number_of, 0) AS number_of
            FROM (%s) published
            LEFT JOIN (SELECT call_id, says, input_id, COUNT(*) AS number_of
                       FROM (SELECT call_id, says, CASE WHEN says = 'INADMISSIBLE' THEN input_id END AS input_id
                             FROM (%s) each_of) kinds
                       GROUP BY call_id, says, input_id) told ON told.call_id = published.call_id
            """.formatted(PublishedRows.latest(), TOLD.formatted("o.call_id IN (:calls)"));

    private final StandingInputs inputs;
    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingOutcomes(StandingInputs inputs, JdbcClient jdbc, Clock clock) {
        this.inputs = inputs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Says(
            CallId callId, @Nullable String says, @Nullable InputId inputId, long numberOf) {}

    /** What was told of a report's inputs. */
    private static final class Told {
        private long holds;
        private final Set<InputId> inadmissible = new HashSet<>();

        void read(Says row) {
            switch (Objects.requireNonNullElse(row.says(), "")) {
                case "HOLDS", "REASON" -> holds += row.numberOf();
                case "INADMISSIBLE" -> inadmissible.add(Objects.requireNonNull(row.inputId()));
                default -> {
                    // nothing was told, or otherwise than it stands today
                }
            }
        }
    }

    /**
     * Of how many inputs to each of some calls the contributors do not know what became of them; calls with none, and without a
     * published report, are missing. Two queries, and more only after what was told was assessed again.
     */
    Map<CallId, Long> untold(Collection<CallId> calls) {
        Map<CallId, Told> reports = calls.isEmpty() ? Map.of() : told(calls);
        Map<CallId, Long> found = new HashMap<>();
        inputs.count(Actor.system(), reports.keySet(), clock.instant()).forEach((call, today) -> {
            long untold = untold(call, Objects.requireNonNull(reports.get(call)), today);
            if (untold > 0) {
                found.put(call, untold);
            }
        });
        return found;
    }

    private Map<CallId, Told> told(Collection<CallId> calls) {
        Map<CallId, Told> found = new HashMap<>();
        jdbc.sql(REPORTS)
                .param("calls", calls)
                .query(Says.class)
                .list()
                .forEach(row ->
                        found.computeIfAbsent(row.callId(), none -> new Told()).read(row));
        return found;
    }

    private long untold(CallId call, Told told, StandingInputs.Count today) {
        long asInadmissible = told.inadmissible.stream()
                .filter(today.inadmissible()::contains)
                .count();
        List<InputId> since = today.inadmissible().stream()
                .filter(input -> !told.inadmissible.contains(input))
                .toList();
        return Math.max(0, today.total() - asInadmissible - told.holds + overtaken(call, since));
    }

    /** Of how many inputs a reason was told and holds, but that they were found inadmissible since. */
    private long overtaken(CallId call, List<InputId> inadmissible) {
        long found = 0;
        for (int from = 0; from < inadmissible.size(); from += PART) {
            found += jdbc.sql("SELECT COUNT(*) FROM (" + TOLD.formatted("o.input_id IN (:inputs)")
                            + ") told WHERE says = 'REASON'")
                    .param("calls", call)
                    .param("inputs", inadmissible.subList(from, Math.min(inadmissible.size(), from + PART)))
                    .query(Long.class)
                    .single();
        }
        return found;
    }
}
