package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for an actor in draft texts: comments on which they decide, one task for each text. */
@Component
class DraftTextTasks implements OpenTasks {

    /** The comments that wait, with their texts. */
    private static final String WAITING = """
        FROM grouptext_comments c JOIN grouptext_texts t ON t.id = c.text_id
        WHERE t.discarded_at IS NULL AND c.status = 'TO_BE_DECIDED' AND c.removed_at IS NULL AND %s\
        """;

    private final MembersSpace members;
    private final JdbcClient jdbc;

    DraftTextTasks(MembersSpace members, JdbcClient jdbc) {
        this.members = members;
        this.jdbc = jdbc;
    }

    private record Waiting(
            DraftTextId id, WorkingGroupId groupId, String title, String textLanguage, long comments, Instant since) {}

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        Acting acting = actor.acting().orElse(null);
        Optional<Where> decided = decidedBy(actor);
        if (acting == null || decided.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("SELECT t.id, t.group_id, t.title, t.text_language, COUNT(*) AS comments, MIN(c.made_at) AS since "
                        + WAITING.formatted(decided.get().sql())
                        + " GROUP BY t.id, t.group_id, t.title, t.text_language ORDER BY since, t.id LIMIT "
                        + MOST_TASKS)
                .params(decided.get().params())
                .query(Waiting.class)
                .list()
                .stream()
                .map(task -> new OpenTask(
                        "grouptext.task.decide",
                        new LocalizedText(task.title(), task.textLanguage()),
                        List.of(Sentence.of("grouptext.task.comments", task.comments())),
                        acting,
                        DraftTextLinks.page(task.groupId(), task.id()),
                        null,
                        task.since()))
                .toList();
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return decidedBy(actor)
                .map(decided -> jdbc.sql("SELECT COUNT(DISTINCT c.text_id) " + WAITING.formatted(decided.sql()))
                        .params(decided.params())
                        .query(Long.class)
                        .single())
                .orElse(0L);
    }

    /** None has a date. */
    @Override
    public long countDue(Actor actor, Instant before) {
        return 0;
    }

    @Override
    public String allTasks(Actor actor) {
        return WorkingGroupLinks.LIST;
    }

    /** The condition that the actor decides on the comment; empty where they lead no group. */
    private Optional<Where> decidedBy(Actor actor) {
        if (!Permission.DECIDE_ON_COMMENT.isOpenTo(actor)) {
            return Optional.empty();
        }
        MembersSpace.Led led = members.led(actor);
        return led.groups().isEmpty()
                ? Optional.empty()
                : Optional.of(Where.in("t.group_id", "led", led.groups())
                        .and(Where.in("c.organisation", "guarded", led.guarded())
                                .not()));
    }
}
