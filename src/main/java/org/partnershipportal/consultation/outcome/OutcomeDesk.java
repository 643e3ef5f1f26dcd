package org.partnershipportal.consultation.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.consultation.publishedreport.PublishedCitations;
import org.partnershipportal.consultation.report.ReportContents;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** The report team's access to the outcomes of a call's inputs: whom to ask, and under which lock to write. */
@Component
class OutcomeDesk {

    private final ReportTeams teams;
    private final ReportContents reports;
    private final PublishedCitations versions;
    private final OutcomePolicy policy;
    private final Clock clock;

    OutcomeDesk(
            ReportTeams teams, ReportContents reports, PublishedCitations versions, OutcomePolicy policy, Clock clock) {
        this.teams = teams;
        this.reports = reports;
        this.versions = versions;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The desk, for its team; the report may not have been started. Two queries.
     *
     * @throws NotFound for everyone but the call's report team
     */
    TeamOutcomes read(Actor actor, CallCode code) {
        return required(actor, Permission.READ_DESK, teams.of(actor, code));
    }

    /** The same by the call's id. */
    TeamOutcomes read(Actor actor, CallId call) {
        return required(actor, Permission.READ_DESK, teams.of(actor, call));
    }

    /**
     * The desk under the lock of the call's report until the transaction ends: what is told and what is published come one
     * after the other.
     *
     * @throws NotFound for everyone but the call's report team, and if no report was started
     */
    TeamOutcomes locked(Actor actor, CallId call) {
        boolean started = reports.lock(Actor.system(), call);
        TeamOutcomes outcomes = required(actor, Permission.SEND_OUTCOMES, teams.of(actor, call));
        if (!started) {
            throw new NotFound();
        }
        outcomes.team().status().requireInWork();
        return outcomes;
    }

    private TeamOutcomes required(Actor actor, Permission permission, ReportTeam team) {
        TeamOutcomes outcomes = new TeamOutcomes(team, versions.latest(Actor.system(), team.call()));
        policy.requireTeam(actor, permission, outcomes);
        return outcomes;
    }

    Set<Permission> allowed(Actor actor, TeamOutcomes outcomes) {
        return policy.allowed(actor, outcomes);
    }

    /** Now, as finely as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
