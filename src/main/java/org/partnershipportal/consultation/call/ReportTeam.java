package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/**
 * Who runs the report of a call that has been opened.
 *
 * @param call the call
 * @param code its word in addresses
 * @param status where it stands now
 * @param end the first instant that is too late for everyone
 * @param members the persons named on it
 */
public record ReportTeam(CallId call, CallCode code, CallStatus status, Instant end, Set<PersonId> members) {

    public ReportTeam {
        members = Set.copyOf(members);
    }

    ReportTeam and(ReportTeam other) {
        Set<PersonId> all = new HashSet<>(members);
        all.addAll(other.members);
        return new ReportTeam(call, code, status, end, all);
    }

    /** Whether the actor acts for the secretariat and is named on the call. */
    public boolean has(Actor actor) {
        return actor.is(StaffRole.SECRETARIAT) && members.stream().anyMatch(actor::isPerson);
    }

    /** Whether the time for everyone is over, so that texts may be read; an extended input's is its own (R14.9). */
    public boolean isOver() {
        return status.isOver();
    }

    /**
     * The first instant at which the team may read an input (R14.9).
     *
     * @param own the end of its own time
     */
    public Instant readableFrom(Instant own) {
        return own.isAfter(end) ? own : end;
    }
}
