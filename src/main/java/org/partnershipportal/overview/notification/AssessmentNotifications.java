package org.partnershipportal.overview.notification;

import java.util.List;
import org.partnershipportal.consultation.assessment.AssessmentEvent;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.consultation.input.InputRoll.Contributor;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.moderation.CaseEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies everyone who signed an input of the desk's decisions: that it is inadmissible, against which the lead can
 * appeal, how an appeal was decided, that it is published. Nobody is notified of a sealed one: its holder finds it
 * under the code (R14.8).
 */
@Component
class AssessmentNotifications {

    /** What is said. */
    enum Says implements Message {
        INPUT_INADMISSIBLE(NoticeKind.DECISION),
        INPUT_PUBLISHED(NoticeKind.INPUT);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }
    }

    private final Notices notices;
    private final InputRoll roll;
    private final InputAudience audience;

    AssessmentNotifications(Notices notices, InputRoll roll, InputAudience audience) {
        this.notices = notices;
        this.roll = roll;
        this.audience = audience;
    }

    @ApplicationModuleListener
    void on(AssessmentEvent event) {
        switch (event) {
            case AssessmentEvent.InputFoundInadmissible e ->
                tell(e, Says.INPUT_INADMISSIBLE, e.input(), roll.contributors(Actor.system(), e.input()));
            case AssessmentEvent.InputPublished e ->
                tell(e, Says.INPUT_PUBLISHED, e.input(), roll.behind(Actor.system(), e.input()));
            default -> {
                // What contributors did themselves, or learn where they look.
            }
        }
    }

    @ApplicationModuleListener
    void on(CaseEvent.DecisionUpheld event) {
        decided(event);
    }

    @ApplicationModuleListener
    void on(CaseEvent.DecisionOverturned event) {
        decided(event);
    }

    private void decided(CaseEvent event) {
        if (event.subject().kind().equals(InputId.KIND)) {
            InputId.parse(event.subject().id())
                    .ifPresent(input -> tell(
                            event,
                            OrganisationNotifications.Says.APPEAL_DECIDED,
                            input,
                            roll.contributors(Actor.system(), input)));
        }
    }

    private void tell(DomainEvent event, Message message, InputId input, List<Contributor> whom) {
        whom.forEach(one -> {
            InputAudience.Party party = audience.of(one, InputAudience.WORKING);
            notices.tell(
                    Actor.system(),
                    Notify.about(event, party.persons(), message, party.acting(), InputLinks.receipt(input)));
        });
    }
}
