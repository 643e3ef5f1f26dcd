package org.partnershipportal.exchange.grouptext;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.WaitingTasks;
import org.partnershipportal.platform.records.Waiting;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits for an actor in draft texts, one task for each text: comments on which to decide
 * concerns them first of those who lead, and a version with a last day for
 * comments on which their organisation has said nothing.
 */
@Component
class DraftTextTasks implements WaitingTasks {

    private final MembersSpace members;
    private final JdbcClient jdbc;
    private final Clock clock;

    DraftTextTasks(MembersSpace members, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Task(
            DraftTextId id,
            WorkingGroupId groupId,
            String title,
            String textLanguage,
            String task,
            long comments,
            @Nullable LocalDate due,
            Instant since) {

        List<Sentence> details() {
            return comments == 0 ? List.of() : List.of(Sentence.of("grouptext.task.comments", comments));
        }

        OpenTask told(Acting acting) {
            return new OpenTask(
                    "grouptext.task." + task,
                    new LocalizedText(title, textLanguage),
                    details(),
                    acting,
                    DraftTextLinks.page(groupId, id),
                    Waiting.endOf(due),
                    since,
                    due == null ? null : Formats.GENEVA);
        }
    }

    @Override
    public Optional<Where> within(ContentRef record) {
        return WorkingGroupId.of(record).map(group -> Where.of("waiting.group_id = :within", "within", group));
    }

    @Override
    public String allTasks(Actor actor) {
        return WorkingGroupLinks.LIST;
    }

    @Override
    public Optional<Found<?>> found(Actor actor) {
        if (!Permission.WORK_IN_GROUP.isOpenTo(actor)) {
            return Optional.empty();
        }
        MembersSpace.Places places = members.places(actor);
        if (places.discussed().isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        Map<String, Object> params = new HashMap<>();
        Where commented = Where.in("t.group_id", "discussed", places.discussed());
        parts.add(toComment(commented));
        params.putAll(commented.params());
        params.put("own", actor.organisation().map(OrganisationId::new).orElseThrow());
        params.put("today", LocalDate.ofInstant(clock.instant(), Formats.GENEVA));
        if (!places.led().isEmpty()) {
            Where decided = Where.in("t.group_id", "led", places.led())
                    .and(Where.in("c.organisation", "guarded", places.guarded()).not())
                    .and(members.concerns(actor, places, "t.group_id", "c.organisation"));
            parts.add(toDecide(decided));
            params.putAll(decided.params());
        }
        Acting acting = actor.acting().orElseThrow();
        return Optional.of(new Found<>(
                Waiting.dueOn(jdbc, new Where(String.join(" UNION ALL ", parts), params)),
                Task.class,
                task -> task.told(acting)));
    }

    private static String toDecide(Where where) {
        return """
        SELECT t.id AS id, t.group_id AS group_id, t.title AS title, t.text_language AS text_language, 'decide' AS task,
               COUNT(*) AS comments, CAST(NULL AS DATE) AS due, MIN(c.made_at) AS since
        FROM grouptext_comments c JOIN grouptext_texts t ON t.id = c.text_id
        WHERE t.discarded_at IS NULL AND c.status = 'TO_BE_DECIDED' AND c.removed_at IS NULL AND %s
        GROUP BY t.id, t.group_id, t.title, t.text_language
        """.formatted(where.sql());
    }

    private static String toComment(Where where) {
        return """
        SELECT t.id AS id, t.group_id AS group_id, t.title AS title, t.text_language AS text_language, 'comment' AS task,
               0 AS comments, t.comments_until AS due, t.published_at AS since
        FROM grouptext_texts t
        WHERE t.published > 0 AND t.comments_until >= :today AND NOT EXISTS (SELECT 1 FROM grouptext_comments c
          WHERE c.text_id = t.id AND c.organisation = :own AND c.made_at >= t.published_at) AND %s
        """.formatted(where.sql());
    }
}
