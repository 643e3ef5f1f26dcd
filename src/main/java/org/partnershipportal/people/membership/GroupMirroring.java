package org.partnershipportal.people.membership;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.signin.GroupMirror;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Keeps the mirrored realm roles in step with what is verified here: a person's groups are those of all verified
 * organisations to which they belong.
 *
 * <p>Each delivery reads the groups again and does not believe its event, for deliveries run side by side and come late or
 * twice. It runs outside a transaction: no connection waits for Keycloak, and the second reading sees what was committed
 * meanwhile.
 */
@Component
class GroupMirroring {

    /** A person whose groups change this often within seconds is left to the next delivery. */
    private static final int ATTEMPTS = 5;

    private final MembershipQueries memberships;
    private final GroupMirror mirror;

    GroupMirroring(MembershipQueries memberships, GroupMirror mirror) {
        this.memberships = memberships;
        this.mirror = mirror;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(MemberEvent event) {
        switch (event) {
            case MemberEvent.MemberJoined e -> mirror(e.person());
            case MemberEvent.MemberRemoved e -> mirror(e.person());
            case MemberEvent.MemberLeft e -> mirror(e.person());
            case MemberEvent.MemberInvited e -> {}
            case MemberEvent.DepartureDeleted e -> {}
            case MemberEvent.InvitationDeleted e -> {}
            case MemberEvent.InvitationDeclined e -> {}
            case MemberEvent.MemberErased e -> {}
            case MemberEvent.JoinRequestDeleted e -> {}
            case MemberEvent.InvitationTakenBack e -> {}
            case MemberEvent.MemberRolesChanged e -> {}
            case MemberEvent.JoiningAsked e -> {}
            case MemberEvent.JoiningDeclined e -> {}
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(OrganisationEvent event) {
        switch (event) {
            case OrganisationEvent.OrganisationVerified e -> mirrorMembers(e.organisation());
            case OrganisationEvent.OrganisationSuspended e -> mirrorMembers(e.organisation());
            case OrganisationEvent.OrganisationReinstated e -> mirrorMembers(e.organisation());
            // Of another type now, perhaps; until then what was verified stood.
            case OrganisationEvent.OrganisationChangeAccepted e -> mirrorMembers(e.organisation());
            case OrganisationEvent.OrganisationClosed e -> mirrorMembers(e.organisation());
            case OrganisationEvent.OrganisationRegistered e -> {}
            case OrganisationEvent.OrganisationEdited e -> {}
            case OrganisationEvent.OrganisationSubmitted e -> {}
            case OrganisationEvent.OrganisationChangeProposed e -> {}
            case OrganisationEvent.OrganisationChangeDeclined e -> {}
            case OrganisationEvent.OrganisationReturned e -> {}
            case OrganisationEvent.OrganisationRefused e -> {}
            case OrganisationEvent.OrganisationListed e -> {}
            case OrganisationEvent.OrganisationUnlisted e -> {}
            case OrganisationEvent.PartyCodeRenewed e -> {}
            case OrganisationEvent.AccreditationRecorded e -> {}
            case OrganisationEvent.AccreditationCorrected e -> {}
        }
    }

    private void mirrorMembers(OrganisationId organisation) {
        memberships.members(organisation, EnumSet.allOf(MemberRole.class)).forEach(this::mirror);
    }

    /**
     * Sends the groups until they are still the same after sending. So whichever delivery sends last has sent what is
     * true, without a lock across nodes.
     */
    private void mirror(PersonId person) {
        Set<StakeholderGroup> groups = verifiedGroups(person);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            mirror.mirror(Actor.system(), person, groups);
            Set<StakeholderGroup> now = verifiedGroups(person);
            if (now.equals(groups)) {
                return;
            }
            groups = now;
        }
        throw new IllegalStateException("The groups of " + person + " keep changing; they are mirrored later");
    }

    private Set<StakeholderGroup> verifiedGroups(PersonId person) {
        return memberships.of(person).stream()
                .filter(Membership::verified)
                .map(Membership::group)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StakeholderGroup.class)));
    }
}
