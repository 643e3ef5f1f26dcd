package org.partnershipportal.overview.notification;

import java.util.Set;
import org.partnershipportal.exchange.challenge.ChallengeEvent;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.ChallengeMentions;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.moderation.CaseEvent;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notifies the organisation that told a challenge of answers, and those who answered of what becomes of their answers and of it. */
@Component
class ChallengeNotifications {

    /** What is said. */
    enum Says implements Message {
        CHALLENGE_ANSWERED(NoticeKind.CHALLENGE),
        ANSWER_HELPFUL(NoticeKind.CHALLENGE),
        ANSWER_THANKED(NoticeKind.CHALLENGE),
        CHALLENGE_CLOSED(NoticeKind.CHALLENGE),
        CHALLENGE_REOPENED(NoticeKind.CHALLENGE),
        ANSWER_HIDDEN(NoticeKind.DECISION),
        ANSWER_REINSTATED(NoticeKind.DECISION);

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
    private final ChallengeMentions mentions;

    ChallengeNotifications(Notices notices, MemberDirectory members, ChallengeMentions mentions) {
        this.notices = notices;
        this.members = members;
        this.mentions = mentions;
    }

    @ApplicationModuleListener
    void on(ChallengeEvent event) {
        switch (event) {
            case ChallengeEvent.AnswerGiven e -> tell(e, e.owner(), Says.CHALLENGE_ANSWERED);
            case ChallengeEvent.AnswerFoundHelpful e -> tell(e, e.author(), Says.ANSWER_HELPFUL);
            case ChallengeEvent.AnswerThanked e -> tell(e, e.author(), Says.ANSWER_THANKED);
            case ChallengeEvent.AnswerHidden e -> tell(e, e.author(), Says.ANSWER_HIDDEN);
            case ChallengeEvent.AnswerReinstated e -> tell(e, e.author(), Says.ANSWER_REINSTATED);
            case ChallengeEvent.ChallengeClosed e -> tellAnswered(e, Says.CHALLENGE_CLOSED);
            case ChallengeEvent.ChallengeReopened e -> tellAnswered(e, Says.CHALLENGE_REOPENED);
            default -> {
                // The page says it.
            }
        }
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

    private void tellAnswered(ChallengeEvent event, Says says) {
        mentions.answered(Actor.system(), event.challenge()).forEach(one -> tell(event, one, says));
    }

    private void tell(ChallengeEvent event, OrganisationId to, Says says) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        members.find(Actor.system(), to, WORKING),
                        says,
                        Acting.organisation(to.value()),
                        ChallengeLinks.page(event.challenge())));
    }
}
