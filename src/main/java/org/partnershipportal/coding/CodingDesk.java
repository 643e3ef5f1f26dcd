package org.partnershipportal.coding;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Permission;
import org.partnershipportal.call.CallCode;
import org.partnershipportal.call.CallId;
import org.partnershipportal.call.ReportReading;
import org.partnershipportal.call.ReportTeam;
import org.partnershipportal.call.ReportTeams;
import org.partnershipportal.shared.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who comes to code, and in what order: the policy is asked and the call's codes are locked before anything is changed. */
@Component
class CodingDesk {

    private final ReportTeams teams;
    private final CodingPolicy policy;
    private final JdbcClient jdbc;
    private final Clock clock;

    CodingDesk(ReportTeams teams, CodingPolicy policy, JdbcClient jdbc, Clock clock) {
        this.teams = teams;
        this.policy = policy;
        this.jdbc = jdbc;
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

    /** Changes of one call's codes and passages follow each other; who begins the tree is told by its key. */
    void lock(CallId call) {
        if (!hasTree(call)) {
            return; // locking what is not there would lock the gap that others begin their trees in
        }
        jdbc.sql("SELECT call_id FROM coding_trees WHERE call_id = :call FOR UPDATE")
                .param("call", UuidBytes.of(call.value()))
                .query(byte[].class)
                .optional();
    }

    private boolean hasTree(CallId call) {
        return jdbc.sql("SELECT COUNT(*) FROM coding_trees WHERE call_id = :call")
                        .param("call", UuidBytes.of(call.value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    Instant now() {
        return clock.instant();
    }

    private ReportTeam required(Actor actor, ReportTeam team) {
        policy.require(actor, Permission.CODE_INPUTS, team);
        return team;
    }
}
