package org.partnershipportal.consultation.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls by stage, for the home page: those of each status for the secretariat, the open ones for who can respond. */
@Service
@Transactional(readOnly = true)
public class CallStages implements OpenTasks {

    private static final int SOME = 3;

    private static final String ID = "c.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    CallStages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Found(
            CallCode code,
            CallStatus statusNow,
            String title,
            Language original,
            @Nullable Instant opensNext,
            @Nullable Instant tooLateAt,
            long total) {

        LocalizedText name() {
            return new LocalizedText(ContentJson.readTexts(title).original(original), original.tag());
        }

        @Nullable
        Instant minute() {
            return tooLateAt == null ? null : tooLateAt.minus(Duration.ofMinutes(1));
        }
    }

    /** The calls of each status but the archived ones, in the order of a call's life; statuses without a call are missing. One query. */
    @Requires(Permission.WRITE_CALL)
    public List<CallsInStage> of(Actor actor) {
        Map<CallStatus, List<Found>> found = new EnumMap<>(CallStatus.class);
        found(actor, Where.all(), "", SOME)
                .forEach(row -> found.computeIfAbsent(row.statusNow(), none -> new ArrayList<>())
                        .add(row));
        return found.entrySet().stream()
                .map(stage -> new CallsInStage(
                        stage.getKey(),
                        stage.getValue().getFirst().total(),
                        stage.getValue().stream()
                                .map(row ->
                                        new CallsInStage.Line(row.code(), row.name(), row.opensNext(), row.minute()))
                                .toList()))
                .toList();
    }

    /** The open calls, what closes soonest first, for who can respond to one. One query. */
    @Override
    @Requires(Permission.READ)
    public List<HomeLine> lines(Actor actor) {
        return open(actor, Where.all(), HomeLine.MOST);
    }

    /**
     * The same without some of them, such as those to which the actor has responded.
     *
     * @param some the condition that a call is one of them, for the column that holds its id
     */
    @Requires(Permission.READ)
    public List<HomeLine> openBesides(Actor actor, Function<String, Where> some) {
        return open(actor, some.apply(ID).not(), HomeLine.MOST);
    }

    /** The first of the same that is on one of these themes; none if there is none. */
    @Requires(Permission.READ)
    public List<HomeLine> openBesides(Actor actor, Function<String, Where> some, Set<String> themes) {
        Where one = Where.in("t.theme", "themes", themes);
        Where on = Where.of(
                "EXISTS (SELECT 1 FROM call_themes t WHERE t.call_id = c.id AND " + one.sql() + ")", one.params());
        return open(actor, some.apply(ID).not().and(on), 1);
    }

    private List<HomeLine> open(Actor actor, Where which, int most) {
        if (!Permission.BEGIN_INPUT.isOpenTo(actor)) {
            return List.of();
        }
        return found(actor, which, "AND status_now = 'OPEN'", most).stream()
                .map(call -> new HomeLine(
                        Part.OPEN,
                        null,
                        call.name(),
                        List.of(),
                        null,
                        CallLinks.page(call.code()),
                        Objects.requireNonNull(call.minute())))
                .toList();
    }

    /** By the status as of now; within one, the call first with which something happens next. */
    private List<Found> found(Actor actor, Where which, String and, int most) {
        Where visible = CallPolicy.visibleTo(actor).and(which);
        return jdbc.sql("""
        SELECT * FROM (
          SELECT dated.*, COUNT(*) OVER (PARTITION BY status_now) AS total,
                 ROW_NUMBER() OVER (PARTITION BY status_now ORDER BY
                   CASE WHEN status_now IN ('REPORTED', 'ARCHIVED') THEN NULL ELSE COALESCE(opens_next, too_late_at) END,
                   too_late_at DESC, code) AS place
          FROM (SELECT c.code, c.title, c.original, c.too_late_at,
                       CASE WHEN c.status = 'SCHEDULED' THEN c.opens_at END AS opens_next,
                       CASE WHEN c.status = 'OPEN' AND c.too_late_at <= :now THEN 'CLOSED' ELSE c.status END AS status_now
                FROM call_calls c WHERE %s AND c.status <> 'ARCHIVED') dated
        ) ranked WHERE place <= :most %s ORDER BY place
        """.formatted(visible.sql(), and))
                .params(visible.params())
                .param("now", clock.instant())
                .param("most", most)
                .query(Found.class)
                .list();
    }
}
