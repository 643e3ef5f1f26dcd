package org.partnershipportal.consultation.coding;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportReading;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.ReportTeams;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** Guards access to coding and its order: the call's codes are locked and the policy is asked before anything is changed. */
@Component
class CodingDesk {

    private final ReportTeams teams;
    private final CodingPolicy policy;
    private final Change<CodeTree> change;
    private final Clock clock;

    CodingDesk(ReportTeams teams, CodingPolicy policy, CodeTreeRepository trees, Changes changes, Clock clock) {
        this.teams = teams;
        this.policy = policy;
        this.change = changes.of(CodeTree.class, "call_id", trees::saveAndFlush);
        this.clock = clock;
    }

    /** The call's team, if the actor is of it. */
    ReportTeam require(Actor actor, CallId call) {
        return required(actor, teams.of(actor, call));
    }

    ReportTeam require(Actor actor, CallCode code) {
        return required(actor, teams.of(actor, code));
    }

    /** The same with what the call said in a version. */
    ReportReading require(Actor actor, CallId call, int version) {
        ReportReading reading = teams.reading(actor, call, version);
        required(actor, reading.team());
        return reading;
    }

    Set<Permission> allowed(Actor actor, ReportTeam team) {
        return policy.allowed(actor, team);
    }

    /**
     * The call's codes, locked until the transaction ends: changes of one call's codes and passages follow each other.
     * Nothing is read before, not even to ask the policy: MySQL shows a transaction what was there at its first
     * reading, and only with a lock what others did since. Empty if none was started; two who begin it at once are told
     * apart by its key, and the one of them that waits for the other is told so.
     */
    Optional<CodeTree> locked(Actor actor, CallId call) {
        Optional<CodeTree> tree = change.lock(call);
        require(actor, call).status().requireInWork();
        return tree;
    }

    Instant now() {
        return clock.instant();
    }

    private ReportTeam required(Actor actor, ReportTeam team) {
        policy.require(actor, Permission.READ_DESK, team);
        return team;
    }
}
