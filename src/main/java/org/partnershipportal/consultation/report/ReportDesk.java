package org.partnershipportal.consultation.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** One change of a report: ask the policy, lock, load, let the record's verb do it, save with its events. */
@Component
class ReportDesk {

    private final ReportTeams teams;
    private final ReportRepository reports;
    private final Change<Report> change;
    private final ReportPolicy policy;
    private final Clock clock;

    ReportDesk(ReportTeams teams, ReportRepository reports, ReportPolicy policy, Changes changes, Clock clock) {
        this.teams = teams;
        this.reports = reports;
        this.change = changes.of(Report.class, "call_id", this::save);
        this.policy = policy;
        this.clock = clock;
    }

    /** The desk, for its team; the report may not have been started. Two queries. */
    TeamReport read(Actor actor, CallCode code) {
        return read(actor, teams.of(actor, code));
    }

    TeamReport read(Actor actor, CallId call) {
        return read(actor, teams.of(actor, call));
    }

    private TeamReport read(Actor actor, ReportTeam team) {
        TeamReport desk =
                new TeamReport(team, reports.findById(team.call().value()).orElse(null));
        policy.requireTeam(actor, Permission.READ_DESK, desk);
        return desk;
    }

    /** Who runs a call's report; whether the actor does, is asked after. */
    ReportTeam team(Actor actor, CallId call) {
        return teams.of(actor, call);
    }

    /**
     * The report, locked until the transaction ends: verbs of one report and its parts follow each other. It is read with
     * the lock, and what its verbs decide by is read afterwards: what was read before may have changed while it waited.
     */
    Report locked(Actor actor, Permission permission, CallId call) {
        Optional<Report> report = change.lock(call);
        ReportTeam team = teams.of(actor, call);
        policy.requireTeam(actor, permission, new TeamReport(team, null));
        team.status().requireInWork();
        return report.orElseThrow(NotFound::new);
    }

    /** Keeps it with its events; who begins it at the same time as another is told so. */
    void save(Report report) {
        Once.first(() -> reports.saveAndFlush(report), ChangedMeanwhile::new);
    }

    Set<Permission> allowed(Actor actor, TeamReport desk) {
        return policy.allowed(actor, desk);
    }

    /** Now, as finely as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
