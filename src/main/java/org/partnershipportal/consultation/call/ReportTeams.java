package org.partnershipportal.consultation.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The report teams of calls, for the modules built on top of a call: one query each time, because it is asked at every
 * act.
 */
@Service
@Transactional(readOnly = true)
public class ReportTeams {

    private final CallQueries queries;
    private final Persons persons;

    ReportTeams(CallQueries queries, Persons persons) {
        this.queries = queries;
        this.persons = persons;
    }

    /**
     * The team of a call that has been opened.
     *
     * @throws NotFound if there is no such call
     */
    @Requires(Permission.READ_DESK)
    public ReportTeam of(Actor actor, CallId call) {
        return find(actor, call).orElseThrow(NotFound::new);
    }

    /** The same for a page that also shows calls which have not been opened; empty for those. */
    @Requires(Permission.READ_DESK)
    public Optional<ReportTeam> find(Actor actor, CallId call) {
        return queries.team(call);
    }

    /**
     * The same with what the call said in a version.
     *
     * @throws NotFound if there is no such call or version
     */
    @Requires(Permission.READ_DESK)
    public ReportReading reading(Actor actor, CallId call, int version) {
        return queries.reading(call, version).orElseThrow(NotFound::new);
    }

    /**
     * The same with what the call says now.
     *
     * @throws NotFound if there is no such call
     */
    @Requires(Permission.READ_DESK)
    public ReportReading latest(Actor actor, CallId call) {
        return queries.latest(call).orElseThrow(NotFound::new);
    }

    /** The calls whose time for everyone is over and whose report the actor runs, the latest first; at most so many. */
    @Requires(Permission.READ_DESK)
    public List<RunCall> ranBy(Actor actor, int max) {
        return queries.ranBy(actor, max);
    }

    /** All of them, for those who count what waits at them. */
    @Requires(Permission.READ_DESK)
    public Set<CallId> allRanBy(Actor actor) {
        return queries.allRanBy(actor);
    }

    /**
     * The condition that a person is on the team of a call, whatever its status.
     *
     * @param call the column in which the call stands
     */
    public static Where isOf(PersonId person, String call) {
        return Where.of(
                "EXISTS (SELECT 1 FROM call_team team WHERE team.call_id = " + call + " AND team.person = :person)",
                "person",
                person);
    }

    /**
     * The condition that somebody who can act is on the team of a call and meets a condition.
     *
     * @param call the column in which the call stands
     * @param meets makes the condition of the column in which the member stands
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public Where hasActing(Actor actor, String call, Function<String, Where> meets) {
        Where member = meets.apply("able.person").and(Where.in("able.person", "acting", acting(actor)));
        return Where.of(
                "EXISTS (SELECT 1 FROM call_team able WHERE able.call_id = " + call + " AND " + member.sql() + ")",
                member.params());
    }

    /** Everyone who is named on a call that is no draft, and can act: for whom the role counts (R14.11). */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<PersonId> acting(Actor actor) {
        return persons.holding(actor, StaffRole.SECRETARIAT, queries.named());
    }

    /** The team by the code of its call. */
    @Requires(Permission.READ_DESK)
    public ReportTeam of(Actor actor, CallCode code) {
        return queries.team("c.code = :wanted", code.value()).orElseThrow(NotFound::new);
    }
}
