package org.partnershipportal.overview.notification;

import java.util.Set;
import org.partnershipportal.cooperation.partnership.Decider;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipEvent;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies those whom something in a partnership concerns: invited parties; the lead, of their responses; all who have
 * accepted, of what happens to it.
 */
@Component
@Profile("!bench") // ten thousand partnerships are made there, and nobody shall be told of each
class PartnershipNotifications {

    /** What is said. */
    enum Says implements Message {
        PARTY_INVITED(NoticeKind.INVITATION),
        PARTY_ASKED_AGAIN(NoticeKind.INVITATION),
        LEAD_OFFERED(NoticeKind.INVITATION),
        PARTY_DECISION_ASKED(NoticeKind.INVITATION),
        INVITATION_ACCEPTED(NoticeKind.PARTNERSHIP),
        INVITATION_DECLINED(NoticeKind.PARTNERSHIP),
        INVITATION_TAKEN_BACK(NoticeKind.PARTNERSHIP),
        PARTY_LEFT(NoticeKind.PARTNERSHIP),
        PARTY_DECIDED(NoticeKind.PARTNERSHIP),
        LEAD_HANDED_OVER(NoticeKind.PARTNERSHIP),
        PARTNERSHIP_AGREED(NoticeKind.PARTNERSHIP),
        PARTNERSHIP_PUBLISHED(NoticeKind.PARTNERSHIP),
        PARTNERSHIP_COMPLETED(NoticeKind.PARTNERSHIP),
        PARTNERSHIP_ENDED(NoticeKind.PARTNERSHIP);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }
    }

    /** Who answers for an organisation. */
    private static final Set<MemberRole> ANSWERING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY);

    /** Who works on its partnerships. */
    private static final Set<MemberRole> WORKING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY, MemberRole.EDITOR);

    private final Notices notices;
    private final Parties parties;
    private final MemberDirectory members;

    PartnershipNotifications(Notices notices, Parties parties, MemberDirectory members) {
        this.notices = notices;
        this.parties = parties;
        this.members = members;
    }

    @ApplicationModuleListener
    void on(PartnershipEvent event) {
        String page = PartnershipLinks.page(event.partnership());
        switch (event) {
            case PartnershipEvent.PartyInvited e -> {
                Message message = e.again() ? Says.PARTY_ASKED_AGAIN : Says.PARTY_INVITED;
                tell(e, e.organisation(), ANSWERING, message, PartnershipLinks.answer(e.partnership()));
            }
            case PartnershipEvent.LeadOffered e -> tell(e, e.organisation(), ANSWERING, Says.LEAD_OFFERED, page);
            case PartnershipEvent.InvitationTakenBack e -> {
                answered(e, e.organisation());
                tell(e, e.organisation(), ANSWERING, Says.INVITATION_TAKEN_BACK, PartnershipLinks.INVITATIONS);
            }
            case PartnershipEvent.PartyDecisionAsked e -> {
                // The secretariat finds it among what needs it now.
                if (e.decider() == Decider.DEPUTY) {
                    parties.deputy(Actor.system(), e.partnership())
                            .ifPresent(deputy -> tell(e, deputy, ANSWERING, Says.PARTY_DECISION_ASKED, page));
                }
            }
            case PartnershipEvent.InvitationAccepted e -> {
                answered(e, e.organisation());
                lead(e, Says.INVITATION_ACCEPTED);
            }
            case PartnershipEvent.InvitationDeclined e -> {
                answered(e, e.organisation());
                lead(e, Says.INVITATION_DECLINED);
            }
            case PartnershipEvent.PartyLeft e -> lead(e, Says.PARTY_LEFT);
            case PartnershipEvent.PartyDecided e -> lead(e, Says.PARTY_DECIDED);
            case PartnershipEvent.LeadHandedOver e -> accepted(e, Says.LEAD_HANDED_OVER);
            case PartnershipEvent.PartnershipAgreed e -> accepted(e, Says.PARTNERSHIP_AGREED);
            case PartnershipEvent.PartnershipPublished e -> accepted(e, Says.PARTNERSHIP_PUBLISHED);
            case PartnershipEvent.PartnershipCompleted e -> accepted(e, Says.PARTNERSHIP_COMPLETED);
            case PartnershipEvent.PartnershipEnded e -> accepted(e, Says.PARTNERSHIP_ENDED);
            default -> {
                // What the lead does in its own draft concerns nobody else.
            }
        }
    }

    /** Others of the same organisation were asked too; no mail asks them still. */
    private void answered(PartnershipEvent event, OrganisationId by) {
        notices.settle(
                Actor.system(),
                members.find(Actor.system(), by, ANSWERING),
                Acting.organisation(by.value()),
                PartnershipLinks.answer(event.partnership()));
    }

    private void lead(PartnershipEvent event, Message message) {
        PartnershipId id = event.partnership();
        parties.lead(Actor.system(), id)
                .ifPresent(lead -> tell(event, lead, WORKING, message, PartnershipLinks.page(id)));
    }

    private void accepted(PartnershipEvent event, Message message) {
        PartnershipId id = event.partnership();
        parties.accepted(Actor.system(), id)
                .forEach(party -> tell(event, party, WORKING, message, PartnershipLinks.page(id)));
    }

    private void tell(PartnershipEvent event, OrganisationId to, Set<MemberRole> roles, Message message, String path) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        members.find(Actor.system(), to, roles),
                        message,
                        Acting.organisation(to.value()),
                        path));
    }
}
