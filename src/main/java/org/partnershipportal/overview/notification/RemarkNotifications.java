package org.partnershipportal.overview.notification;

import java.util.Set;
import org.partnershipportal.exchange.practice.PracticeEvent;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.remark.RemarkEvent;
import org.partnershipportal.exchange.remark.RemarkMentions;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.moderation.CaseEvent;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notifies those who tell a practice of what others say of it, and those others of the answer and of what becomes of both. */
@Component
class RemarkNotifications {

    /** What is said. */
    enum Says implements Message {
        PRACTICE_CONFIRMED(NoticeKind.REMARK),
        PRACTICE_REVIEWED(NoticeKind.REMARK),
        PRACTICE_COUNTERED(NoticeKind.REMARK),
        REMARK_WITHDRAWN(NoticeKind.REMARK),
        REMARK_ANSWERED(NoticeKind.REMARK),
        REMARKED_PRACTICE_UPDATED(NoticeKind.REMARK),
        REMARK_HIDDEN(NoticeKind.DECISION),
        REMARK_REINSTATED(NoticeKind.DECISION),
        REMARK_ANSWER_HIDDEN(NoticeKind.DECISION),
        REMARK_ANSWER_REINSTATED(NoticeKind.DECISION);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }
    }

    private static final Set<MemberRole> WORKING = Set.of(MemberRole.OWNER, MemberRole.SIGNATORY, MemberRole.EDITOR);

    private final Notices notices;
    private final MemberDirectory members;
    private final RemarkMentions mentions;

    RemarkNotifications(Notices notices, MemberDirectory members, RemarkMentions mentions) {
        this.notices = notices;
        this.members = members;
        this.mentions = mentions;
    }

    @ApplicationModuleListener
    void on(RemarkEvent event) {
        switch (event) {
            case RemarkEvent.PracticeConfirmed e -> tell(e, e.author(), Says.PRACTICE_CONFIRMED);
            case RemarkEvent.PracticeReviewed e -> tell(e, e.author(), Says.PRACTICE_REVIEWED);
            case RemarkEvent.PracticeCountered e -> tell(e, e.author(), Says.PRACTICE_COUNTERED);
            case RemarkEvent.RemarkWithdrawn e -> tellOfWithdrawal(e);
            case RemarkEvent.RemarkAnswered e -> tell(e, e.writer(), Says.REMARK_ANSWERED);
            case RemarkEvent.RemarkHidden e -> tell(e, e.writer(), Says.REMARK_HIDDEN);
            case RemarkEvent.RemarkReinstated e -> tell(e, e.writer(), Says.REMARK_REINSTATED);
            case RemarkEvent.AnswerHidden e -> tell(e, e.author(), Says.REMARK_ANSWER_HIDDEN);
            case RemarkEvent.AnswerReinstated e -> tell(e, e.author(), Says.REMARK_ANSWER_REINSTATED);
            case RemarkEvent.RemarkRenewed _, RemarkEvent.AnswerWithdrawn _ -> {
                // The page says it.
            }
        }
    }

    /** Not where the portal ended it, because the practice was withdrawn. */
    private void tellOfWithdrawal(RemarkEvent.RemarkWithdrawn event) {
        if (event.by().person() != null) {
            tell(event, event.author(), Says.REMARK_WITHDRAWN);
        }
    }

    /** What they said of a practice gives its label again once they say that it applies to the new version too. */
    @ApplicationModuleListener
    void on(PracticeEvent.PracticeUpdated event) {
        mentions.writers(Actor.system(), event.practice())
                .forEach(writer -> tell(event, event.practice(), writer, Says.REMARKED_PRACTICE_UPDATED));
    }

    /** Tells those who can read the case that their appeal was turned down; of one that was won, they hear as it is shown again. */
    @ApplicationModuleListener
    void on(CaseEvent.DecisionUpheld event) {
        mentions.writer(Actor.system(), event.subject())
                .ifPresent(writer -> notices.tell(
                        Actor.system(),
                        Notify.about(
                                event,
                                members.find(Actor.system(), writer, Set.of(MemberRole.SIGNATORY)),
                                OrganisationNotifications.Says.APPEAL_DECIDED,
                                Acting.organisation(writer.value()),
                                CaseLinks.of(event.id()))));
    }

    private void tell(RemarkEvent event, OrganisationId to, Says says) {
        tell(event, event.practice(), to, says);
    }

    private void tell(DomainEvent event, PracticeId practice, OrganisationId to, Says says) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        members.find(Actor.system(), to, WORKING),
                        says,
                        Acting.organisation(to.value()),
                        PracticeLinks.page(practice)));
    }
}
