package org.partnershipportal.consultation.call;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Report teams in which somebody is missing (R14.11): who can still act is asked to add another person; where nobody
 * can, everyone of the secretariat is told that the report can be taken over, an archived one too, because nobody else
 * can take it out. And calls that could not open before their deadline was over. Four queries, of which none gives more
 * rows than there are persons of the secretariat, or things to do.
 */
@Component
class TeamTasks implements OpenTasks {

    private static final int MOST = 20;

    private static final String WAITED_FOR = "c.status <> 'DRAFT'";

    /** Those of whom {@link CallTeam#lacking} says that somebody is missing, for those who can do something about it. */
    private static final String LACKING = """
        SELECT found.code, found.title, found.original, found.acting, found.missed, COUNT(*) OVER () AS total
        FROM (SELECT c.code, c.title, c.original, c.too_late_at,
                     CASE WHEN c.status = 'SCHEDULED' AND c.too_late_at <= :now THEN 1 ELSE 0 END AS missed,
                     CASE WHEN c.status = 'ARCHIVED' THEN 1 ELSE :least END AS least,
                     (SELECT COUNT(*) FROM call_team t WHERE t.call_id = c.id AND t.person IN (:able)) AS acting,
                     (SELECT COUNT(*) FROM call_team t
                      WHERE t.call_id = c.id AND t.person IN (:able) AND t.person = :self) AS mine
              FROM call_calls c WHERE %s) found
        WHERE (found.acting < found.least OR found.missed = 1) AND (found.acting = 0 OR found.mine = 1)
        ORDER BY found.too_late_at, found.code LIMIT %d
        """.formatted(WAITED_FOR, MOST);

    /** So that a list of nobody can be asked for. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final ReportTeams teams;
    private final Clock clock;

    TeamTasks(JdbcClient jdbc, ReportTeams teams, Clock clock) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.clock = clock;
    }

    private record Lacking(CallCode code, String title, Language original, long acting, int missed, long total) {

        OpenTask task() {
            return new OpenTask(
                    verb(),
                    new LocalizedText(ContentJson.readTexts(title).original(original), original.tag()),
                    null,
                    Acting.STAFF,
                    CallLinks.desk(code),
                    null);
        }

        private String verb() {
            if (acting == 0) {
                return "call.task.take-over";
            }
            return missed == 1 ? "call.task.missed" : "call.task.team";
        }
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        return found(actor).stream().map(Lacking::task).toList();
    }

    @Override
    public String allTasks(Actor actor) {
        return CallLinks.LIST;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        List<Lacking> found = found(actor);
        return found.isEmpty() ? 0 : found.getFirst().total();
    }

    private List<Lacking> found(Actor actor) {
        PersonId self = actor.person();
        if (!actor.is(StaffRole.SECRETARIAT) || self == null) {
            return List.of();
        }
        Set<PersonId> able = new HashSet<>(teams.acting(Actor.system()));
        able.add(NOBODY);
        return jdbc.sql(LACKING)
                .param("now", clock.instant())
                .param("able", able)
                .param("self", self)
                .param("least", CallLimits.TEAM_LEAST)
                .query(Lacking.class)
                .list();
    }
}
