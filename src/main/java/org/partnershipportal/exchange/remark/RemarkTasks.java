package org.partnershipportal.exchange.remark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.WaitingTasks;
import org.partnershipportal.platform.records.Waiting;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What awaits those who tell a practice: other views of it that they can answer, for a month; nobody has to answer. */
@Component
class RemarkTasks implements WaitingTasks {

    private static final Duration MONTH = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    RemarkTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Task(PracticeId practice, String title, String textLanguage, Instant since) {

        OpenTask told(Acting acting) {
            return new OpenTask(
                    "remark.task.answer",
                    new LocalizedText(title, textLanguage),
                    List.of(),
                    acting,
                    PracticeLinks.page(practice),
                    null,
                    since);
        }
    }

    @Override
    public Optional<Found<?>> found(Actor actor) {
        if (!Permission.ANSWER_REMARK.isOpenTo(actor)) {
            return Optional.empty();
        }
        Acting acting = actor.acting().orElseThrow();
        return actor.organisation()
                .map(own -> new Found<>(
                        Waiting.dueAt(jdbc, unanswered(own, clock.instant().minus(MONTH))),
                        Task.class,
                        task -> task.told(acting)));
    }

    private static Where unanswered(Object own, Instant from) {
        Map<String, Object> params = new HashMap<>();
        params.put("own", own);
        params.put("from", from);
        return new Where("""
            SELECT r.id AS id, p.id AS practice, p.title AS title, p.text_language AS text_language, r.said_at AS since,
                   CAST(NULL AS DATETIME) AS due
            FROM remark_remarks r JOIN practice_practices p ON p.id = r.practice_id
            WHERE r.owner = :own AND r.kind = 'COUNTER_VIEW' AND r.answer IS NULL AND r.said_at > :from
              AND p.status = 'SHARED' AND %s
            """.formatted(RemarkQueries.SHOWN), params);
    }

    @Override
    public String allTasks(Actor actor) {
        return PracticeLinks.OURS;
    }
}
