package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;

/**
 * A working group as it stands today for somebody who acts for a member of it: the answers of its policy, for modules of what
 * members write together.
 *
 * @param id the group
 * @param title its title
 * @param statesDiscuss whether States that sit in it read what members discuss
 * @param discusses whether the actor reads what members discuss
 * @param contributes whether the actor discusses and acts for no observer: who puts documents there
 * @param leads whether the actor acts for its chair, its deputy chair or its rapporteur, and discusses
 * @param moderates whether the actor can remove what others wrote in it: for the chair and the deputy chair
 * @param guarded whose words the actor neither decides on nor removes, because the actor works for their State (R4.3); empty
 *     for who does neither
 */
public record InsideGroup(
        WorkingGroupId id,
        LocalizedText title,
        boolean statesDiscuss,
        boolean discusses,
        boolean contributes,
        boolean leads,
        boolean moderates,
        Set<OrganisationId> guarded) {

    public InsideGroup {
        guarded = Set.copyOf(guarded);
    }

    /** For the actor; empty for who acts for no member, once the group is over, and while the member is suspended. */
    static Optional<InsideGroup> of(WorkingGroupPolicy policy, Actor actor, WorkingGroup group) {
        if (!policy.isInside(actor, group)) {
            return Optional.empty();
        }
        Membership membership = actor.membership();
        boolean verified = membership != null && membership.verified();
        return group.sitting()
                .filter(seat -> actor.actsFor(seat.organisation().value()))
                .filter(seat -> verified || !policy.isSuspended(seat))
                .findFirst()
                .map(seat -> {
                    boolean discusses = policy.discusses(actor, group);
                    boolean leads = discusses && verified && seat.role().leads();
                    return new InsideGroup(
                            group.id(),
                            group.charter().title(),
                            group.charter().statesDiscuss(),
                            discusses,
                            discusses && seat.role() != SeatRole.OBSERVER,
                            leads,
                            leads && policy.may(actor, Permission.LEAD_GROUP, group),
                            leads ? guarded(policy.statesOf(actor), group) : Set.of());
                });
    }

    private static Set<OrganisationId> guarded(Set<CountryCode> states, WorkingGroup group) {
        return group.organisations().stream()
                .filter(one -> group.lastSeatOf(one)
                        .filter(seat -> seat.isGuardedFrom(states))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Whether the actor decides on what the organisation said of a text of the group (R4.3). */
    public boolean decidesOn(OrganisationId author) {
        return leads && !guarded.contains(author);
    }

    /** Whether the actor can remove what the organisation wrote (R4.3); what one wrote oneself one can always remove. */
    public boolean removes(OrganisationId author) {
        return moderates && !guarded.contains(author);
    }
}
