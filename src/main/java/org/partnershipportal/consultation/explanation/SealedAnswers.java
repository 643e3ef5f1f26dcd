package org.partnershipportal.consultation.explanation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once a day, always at the same time, says to which calls holders of sealed inputs answered on days that are over: so nobody
 * learns at which hour somebody was at a device (R14.8). Several nodes may run it at once; each answer is told once.
 */
@Component
class SealedAnswers {

    private static final String DUE = """
        SELECT id FROM explanation_explanations
        WHERE sealed = TRUE AND told = FALSE AND status IN ('EXPLAINED', 'DECLINED') AND closed_at < :today ORDER BY id
        """;

    private final JdbcClient jdbc;
    private final ExplanationRepository explanations;
    private final Change<Explanation> changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealedAnswers(
            JdbcClient jdbc,
            ExplanationRepository explanations,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.explanations = explanations;
        this.changes = changes.of(Explanation.class, explanations::save);
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.sealed-answers:0 0 6 * * *}", zone = "UTC")
    @Transactional
    public void tell() {
        Instant now = clock.instant();
        Instant today = LocalDate.ofInstant(now, Formats.GENEVA)
                .atStartOfDay(Formats.GENEVA)
                .toInstant();
        List<Explanation> untold = jdbc.sql(DUE).param("today", today).query(ExplanationId.class).list().stream()
                .flatMap(id -> changes.lock(id).stream())
                .filter(Explanation::tell)
                .toList();
        untold.forEach(explanations::save);
        untold.stream()
                .map(Explanation::call)
                .distinct()
                .forEach(call -> events.publishEvent(
                        new SealedInputsAnswered(call, Actor.system().ref(), now)));
    }
}
