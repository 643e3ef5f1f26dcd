package org.partnershipportal.exchange.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.records.Where;

/**
 * Who does what to the meetings of one working group, by what the group's own policy answers today. All members read them and
 * answer, States and observers among them; those who lead arrange them, a State no longer once its own country's NHRI or civil
 * society has written the minutes (R4.3).
 */
final class MeetingPolicy implements Policy<Meeting> {

    private final @Nullable InsideGroup inside;

    /** @param inside the group for the actor; empty for who acts for no member of it */
    MeetingPolicy(Optional<InsideGroup> inside) {
        this.inside = inside.orElse(null);
    }

    @Override
    public boolean mayRead(Actor actor, Meeting record) {
        return inside != null && inside.id().equals(record.group());
    }

    /** The same as {@link #mayRead}, as a condition on {@code meeting_meetings m}. */
    static Where visibleTo(InsideGroup inside) {
        return visibleTo(List.of(inside.id()));
    }

    /** The same for all groups in which the actor is inside. */
    static Where visibleTo(List<WorkingGroupId> inside) {
        return Where.in("m.group_id", "inside", inside);
    }

    /** The same as {@link #may} says of arranging, for all groups that the actor leads, acting for the member. */
    static Where arrangedBy(MembersSpace.Places places, OrganisationId own) {
        return Where.in("m.group_id", "led", places.led())
                .and(Where.of("m.recorded_for IS NULL OR m.recorded_for = :own", "own", own)
                        .or(Where.in("m.recorded_for", "guarded", places.guarded())
                                .not()));
    }

    @Override
    public boolean may(Actor actor, Permission permission, Meeting record) {
        return inside != null
                && switch (permission) {
                    case READ, TAKE_PART_IN_MEETING -> mayRead(actor, record);
                    case ARRANGE_MEETING ->
                        mayRead(actor, record)
                                && inside.leads()
                                && record.recordedFor()
                                        .filter(writer -> !decidesOn(actor, writer))
                                        .isEmpty();
                    default -> false;
                };
    }

    /** Who leads can give the member a decision: a State not its own country's NHRI and civil society (R4.3). */
    boolean gives(Actor actor, OrganisationId owner) {
        return inside != null && inside.leads() && decidesOn(actor, owner);
    }

    /** Oneself, and whom the State that the actor works for leaves alone (R4.3). */
    private boolean decidesOn(Actor actor, OrganisationId member) {
        return inside != null && (actor.actsFor(member.value()) || inside.decidesOn(member));
    }

    /**
     * Whether the actor can say that the owner's decision was carried out, or is dropped: for who acts for the owner, and for
     * who leads the group, a State not for its own country's NHRI and civil society (R4.3).
     */
    boolean closes(Actor actor, OrganisationId owner) {
        return Permission.TAKE_PART_IN_MEETING.isOpenTo(actor) && decidesOn(actor, owner);
    }

    /** Asks the same of a decision. */
    void requireClosing(Actor actor, Decision decision) {
        if (inside == null || !inside.id().equals(decision.group())) {
            throw new NotFound();
        }
        if (!closes(actor, decision.owner())) {
            throw new NotPermitted(Permission.TAKE_PART_IN_MEETING);
        }
    }
}
