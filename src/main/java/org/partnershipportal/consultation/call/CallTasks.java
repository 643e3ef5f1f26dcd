package org.partnershipportal.consultation.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Navigation;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pending work on calls for their report teams, and the entry in the side navigation. */
@Component
class CallTasks implements OpenTasks, Navigation {

    private static final int MOST = 20;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** Calls of the person's in which a request for more time waits; the one that has waited longest first. */
    private static final String WAITING = """
        SELECT c.code, c.title, c.original, c.too_late_at,
               (SELECT MIN(e.asked_at) FROM call_extensions e
                WHERE e.call_id = c.id AND e.status = 'ASKED') AS since
        FROM call_calls c JOIN call_team t ON t.call_id = c.id AND t.person = :person
        WHERE c.status IN ('OPEN', 'CLOSED')
          AND EXISTS (SELECT 1 FROM call_extensions e WHERE e.call_id = c.id AND e.status = 'ASKED')
        """;

    private final JdbcClient jdbc;

    CallTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        PersonId person = actor.person();
        if (person == null || !actor.is(StaffRole.SECRETARIAT)) {
            return List.of();
        }
        return jdbc
                .sql("SELECT code, title, original, too_late_at, since FROM (%s) waiting ORDER BY since LIMIT %s"
                        .formatted(WAITING, MOST))
                .param("person", person)
                .query(Waiting.class)
                .list()
                .stream()
                .map(call -> new OpenTask(
                        "call.task.extension",
                        call.name(),
                        List.of(),
                        Acting.STAFF,
                        CallLinks.desk(call.code()),
                        call.lastMinute(),
                        call.since()))
                .toList();
    }

    private record Waiting(
            CallCode code,
            String title,
            Language original,
            @Nullable Instant tooLateAt,
            Instant since) {

        /** They ask for time beyond it, so it should be answered before. */
        @Nullable
        Instant lastMinute() {
            return tooLateAt == null ? null : tooLateAt.minus(A_MINUTE);
        }

        LocalizedText name() {
            return new LocalizedText(ContentJson.readTexts(title).original(original), original.tag());
        }
    }

    @Override
    public String allTasks(Actor actor) {
        return CallLinks.LIST;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        PersonId person = actor.person();
        return person == null || !actor.is(StaffRole.SECRETARIAT)
                ? 0
                : jdbc.sql("SELECT COUNT(*) FROM (" + WAITING + ") waiting")
                        .param("person", person)
                        .query(Long.class)
                        .single();
    }

    @Override
    public long countDue(Actor actor, Instant before) {
        PersonId person = actor.person();
        return person == null || !actor.is(StaffRole.SECRETARIAT)
                ? 0
                : jdbc.sql("SELECT COUNT(*) FROM (" + WAITING + ") waiting WHERE too_late_at < :after")
                        .param("person", person)
                        .param("after", before.plus(A_MINUTE))
                        .query(Long.class)
                        .single();
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return actor.signedIn()
                ? List.of(new NavigationEntry(NavigationEntry.Group.TAKE_PART, 0, "plain.layout.calls", CallLinks.LIST))
                : List.of();
    }
}
