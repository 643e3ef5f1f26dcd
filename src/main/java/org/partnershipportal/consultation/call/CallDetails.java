package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;

/**
 * A call as one actor can see it.
 *
 * @param id the call
 * @param code its word in addresses
 * @param status where it stands now
 * @param version version of the content, from 1
 * @param edition counts edits of a draft; a form carries it so that nothing is overwritten
 * @param content what it says, asks and allows
 * @param opens when it opens or opened; {@code null} for a draft without a schedule
 * @param deadline until when, extensions for all included; {@code null} only for a draft
 * @param firstDeadline the deadline before it was extended for all; equal to {@code deadline} if it never was
 * @param reported when its report was first published; {@code null} before
 * @param corrections dated notices, the oldest first
 * @param takenOver when and why its report was taken over, the earliest first
 * @param team persons who run the report; empty for everyone but the secretariat
 * @param allowed what the actor may do to it now
 */
public record CallDetails(
        CallId id,
        CallCode code,
        CallStatus status,
        int version,
        long edition,
        CallContent content,
        @Nullable Instant opens,
        @Nullable Deadline deadline,
        @Nullable Deadline firstDeadline,
        @Nullable Instant reported,
        List<Correction> corrections,
        List<TakenOver> takenOver,
        Set<PersonId> team,
        Set<Permission> allowed) {

    public CallDetails {
        corrections = List.copyOf(corrections);
        takenOver = List.copyOf(takenOver);
        team = Set.copyOf(team);
        allowed = Set.copyOf(allowed);
    }

    /** Whether the time for everyone is over, so that the report team reads what came; an extended input's is its own (R14.9). */
    public boolean isOver() {
        return status.isOver();
    }

    /**
     * The first instant at which the report team may read an input (R14.9).
     *
     * @param own the end of its own time
     */
    public Instant readableFrom(Instant own) {
        Instant everyones = deadline == null ? Instant.MAX : deadline.end();
        return own.isAfter(everyones) ? own : everyones;
    }

    /** Whether the actor is one of those who run the report (R14.11). */
    public boolean isOnTeam(Actor actor) {
        return team.stream().anyMatch(actor::isPerson);
    }

    /** Whether the actor works on it at the desk; what there is to see depends on what they may do. */
    public boolean opensDesk() {
        return !Collections.disjoint(allowed, CallPolicy.AT_THE_DESK);
    }

    /** Whether the actor sets any of its dates now. */
    public boolean setsDates() {
        return Stream.of(CallAct.EDIT, CallAct.SCHEDULE, CallAct.EXTEND).anyMatch(this::can);
    }

    /** Whether the actor edits or corrects what it says now. */
    public boolean writes() {
        return can(CallAct.EDIT) || can(CallAct.CORRECT);
    }

    /** Whether the actor may do this to it now. */
    public boolean can(CallAct act) {
        return allowed.contains(act.permission()) && act.isPossible(status);
    }
}
