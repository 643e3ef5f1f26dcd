package org.partnershipportal.exchange.training;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** What waits for an organiser: a training that is over, and of which nobody has said that it was held. */
@Component
class TrainingTasks implements WaitingTasks {

    private final JdbcClient jdbc;
    private final Clock clock;

    TrainingTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Task(
            TrainingId training,
            String title,
            String textLanguage,
            @Nullable Instant due,
            Instant since) {

        OpenTask told(Acting acting) {
            return new OpenTask(
                    "training.task.hold",
                    new LocalizedText(title, textLanguage),
                    List.of(),
                    acting,
                    TrainingLinks.page(training),
                    due,
                    since);
        }
    }

    @Override
    public String allTasks(Actor actor) {
        return TrainingLinks.OURS;
    }

    @Override
    public Optional<Found<?>> found(Actor actor) {
        if (!Permission.OFFER_TRAINING.isOpenTo(actor)) {
            return Optional.empty();
        }
        Where own = TrainingPolicy.offeredBy(actor.organisation().orElseThrow());
        Map<String, Object> params = new HashMap<>(own.params());
        params.put("now", clock.instant());
        Where over = new Where("""
            SELECT t.id AS id, t.id AS training, t.title AS title, t.text_language AS text_language, CAST(NULL AS DATETIME) AS due,
                   t.ends_at AS since
            FROM training_trainings t WHERE t.status = 'ANNOUNCED' AND t.ends_at <= :now AND %s
            """.formatted(own.sql()), params);
        Acting acting = actor.acting().orElseThrow();
        return Optional.of(new Found<>(Waiting.dueAt(jdbc, over), Task.class, task -> task.told(acting)));
    }
}
