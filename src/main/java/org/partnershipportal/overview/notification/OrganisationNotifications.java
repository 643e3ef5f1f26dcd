package org.partnershipportal.overview.notification;

import java.util.Set;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.delegation.DelegationEvent;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.membership.MemberEvent;
import org.partnershipportal.people.membership.MembershipLinks;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.moderation.CaseEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notifies members of decisions about their organisation, and that somebody joins, leaves or asks to join. */
@Component
class OrganisationNotifications {

    /** What is said. */
    enum Says implements Message {
        ORGANISATION_VERIFIED(NoticeKind.DECISION),
        ORGANISATION_RETURNED(NoticeKind.DECISION),
        ORGANISATION_REFUSED(NoticeKind.DECISION),
        ORGANISATION_SUSPENDED(NoticeKind.DECISION),
        ORGANISATION_REINSTATED(NoticeKind.DECISION),
        CHANGE_ACCEPTED(NoticeKind.DECISION),
        CHANGE_DECLINED(NoticeKind.DECISION),
        APPEAL_DECIDED(NoticeKind.DECISION),
        POWER_GRANTED(NoticeKind.DECISION),
        POWER_ENDED(NoticeKind.DECISION),
        MEMBER_JOINED(NoticeKind.MEMBERSHIP),
        MEMBER_LEFT(NoticeKind.MEMBERSHIP),
        ROLES_CHANGED(NoticeKind.MEMBERSHIP),
        MEMBERSHIP_BEGUN(NoticeKind.MEMBERSHIP),
        MEMBERSHIP_ENDED(NoticeKind.MEMBERSHIP),
        JOINING_ASKED(NoticeKind.MEMBERSHIP),
        JOINING_DECLINED(NoticeKind.MEMBERSHIP),
        MEMBERSHIP_DECLINED(NoticeKind.MEMBERSHIP);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }
    }

    private static final Set<MemberRole> OWNERS = Set.of(MemberRole.OWNER);

    private final Notices notices;
    private final Outbox outbox;
    private final MemberDirectory members;

    OrganisationNotifications(Notices notices, Outbox outbox, MemberDirectory members) {
        this.notices = notices;
        this.outbox = outbox;
        this.members = members;
    }

    @ApplicationModuleListener
    void on(OrganisationEvent event) {
        switch (event) {
            case OrganisationEvent.OrganisationVerified e -> owners(e, e.organisation(), Says.ORGANISATION_VERIFIED);
            case OrganisationEvent.OrganisationReturned e -> owners(e, e.organisation(), Says.ORGANISATION_RETURNED);
            case OrganisationEvent.OrganisationRefused e -> owners(e, e.organisation(), Says.ORGANISATION_REFUSED);
            case OrganisationEvent.OrganisationSuspended e -> owners(e, e.organisation(), Says.ORGANISATION_SUSPENDED);
            case OrganisationEvent.OrganisationReinstated e ->
                owners(e, e.organisation(), Says.ORGANISATION_REINSTATED);
            case OrganisationEvent.OrganisationChangeAccepted e -> owners(e, e.organisation(), Says.CHANGE_ACCEPTED);
            case OrganisationEvent.OrganisationChangeDeclined e -> owners(e, e.organisation(), Says.CHANGE_DECLINED);
            default -> {
                // The organisation's own acts: its members did them.
            }
        }
    }

    @ApplicationModuleListener
    void on(DelegationEvent event) {
        switch (event) {
            case DelegationEvent.DelegationGranted e -> owners(e, e.organisation(), Says.POWER_GRANTED);
            case DelegationEvent.DelegationEnded e -> owners(e, e.organisation(), Says.POWER_ENDED);
        }
    }

    @ApplicationModuleListener
    void on(MemberEvent event) {
        OrganisationId organisation = event.organisation();
        switch (event) {
            case MemberEvent.MemberInvited e -> outbox.invite(e.invitation());
            case MemberEvent.InvitationTakenBack e -> {
                // The letter finds the invitation closed and is dropped.
            }
            case MemberEvent.InvitationDeclined e ->
                tell(e, owners(organisation), Says.MEMBERSHIP_DECLINED, organisation);
            case MemberEvent.InvitationDeleted e -> {
                // Its time was over long before.
            }
            case MemberEvent.DepartureDeleted e -> {
                // The membership ended long before.
            }
            case MemberEvent.JoinRequestDeleted e -> {
                // It was answered long before.
            }
            case MemberEvent.MemberJoined e -> {
                person(e, e.person(), Says.MEMBERSHIP_BEGUN, Acting.organisation(organisation.value()), organisation);
                tell(e, without(owners(organisation), e.person()), Says.MEMBER_JOINED, organisation);
            }
            case MemberEvent.MemberRolesChanged e ->
                person(e, e.person(), Says.ROLES_CHANGED, Acting.organisation(organisation.value()), organisation);
            case MemberEvent.MemberRemoved e ->
                notices.tell(
                        Actor.system(),
                        Notify.about(e, Set.of(e.person()), Says.MEMBERSHIP_ENDED, Acting.ME, NotificationLinks.HOME));
            case MemberEvent.MemberErased e -> tell(e, owners(organisation), Says.MEMBER_LEFT, organisation);
            case MemberEvent.MemberLeft e -> tell(e, owners(organisation), Says.MEMBER_LEFT, organisation);
            case MemberEvent.JoiningAsked e -> tell(e, owners(organisation), Says.JOINING_ASKED, organisation);
            case MemberEvent.JoiningDeclined e ->
                notices.tell(
                        Actor.system(),
                        Notify.about(e, Set.of(e.person()), Says.JOINING_DECLINED, Acting.ME, OrganisationLinks.LIST));
        }
    }

    @ApplicationModuleListener
    void on(CaseEvent.DecisionUpheld event) {
        if (event.subject().kind().equals(OrganisationEvent.KIND)) {
            OrganisationId.parse(event.subject().id())
                    .ifPresent(organisation -> owners(event, organisation, Says.APPEAL_DECIDED));
        }
    }

    private void owners(DomainEvent event, OrganisationId organisation, Message message) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        owners(organisation),
                        message,
                        Acting.organisation(organisation.value()),
                        OrganisationLinks.of(organisation)));
    }

    private void tell(DomainEvent event, Set<PersonId> to, Message message, OrganisationId organisation) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        to,
                        message,
                        Acting.organisation(organisation.value()),
                        MembershipLinks.members(organisation)));
    }

    private void person(
            DomainEvent event, PersonId person, Message message, Acting acting, OrganisationId organisation) {
        notices.tell(
                Actor.system(),
                Notify.about(event, Set.of(person), message, acting, OrganisationLinks.of(organisation)));
    }

    private Set<PersonId> owners(OrganisationId organisation) {
        return members.find(Actor.system(), organisation, OWNERS);
    }

    private static Set<PersonId> without(Set<PersonId> all, PersonId one) {
        return all.stream().filter(person -> !person.equals(one)).collect(java.util.stream.Collectors.toSet());
    }
}
