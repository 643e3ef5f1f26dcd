package org.partnershipportal.overview.notification;

import java.util.List;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.explanation.ExplanationEvent;
import org.partnershipportal.consultation.explanation.SealedInputsAnswered;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.consultation.input.InputRoll.Contributor;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who answer for an input that the report team asks them to explain it, and the team that they have. Neither text
 * is told. Of a sealed input nobody is told anything, the team neither: when a notice came would tell when somebody was here
 * (R14.8).
 */
@Component
class ExplanationNotifications {

    /** What is said. */
    enum Says implements Message {
        EXPLANATION_ASKED(NoticeKind.INPUT),
        EXPLANATION_TAKEN_BACK(NoticeKind.INPUT),
        EXPLANATION_GIVEN(NoticeKind.CALL),
        EXPLANATION_DECLINED(NoticeKind.CALL),
        SEALED_INPUTS_ANSWERED(NoticeKind.CALL);

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
    private final Calls calls;

    ExplanationNotifications(Notices notices, InputRoll roll, InputAudience audience, Calls calls) {
        this.notices = notices;
        this.roll = roll;
        this.audience = audience;
        this.calls = calls;
    }

    @ApplicationModuleListener
    void on(ExplanationEvent event) {
        if (event instanceof ExplanationEvent.ExplanationEntered entered) {
            team(entered, Says.EXPLANATION_GIVEN); // only somebody else of the team publishes it
            return;
        }
        List<Contributor> whose = roll.contributors(Actor.system(), event.input());
        if (whose.isEmpty()) {
            return; // sealed, withdrawn since, or of somebody who is not registered
        }
        switch (event) {
            case ExplanationEvent.ExplanationAsked e ->
                whose.forEach(one -> notices.tell(
                        Actor.system(),
                        notify(e, one, Says.EXPLANATION_ASKED).until(InputAudience.lastMinute(e.until()))));
            case ExplanationEvent.ExplanationTakenBack e ->
                whose.forEach(one -> notices.tell(Actor.system(), notify(e, one, Says.EXPLANATION_TAKEN_BACK)));
            case ExplanationEvent.InputExplained e -> team(e, Says.EXPLANATION_GIVEN);
            case ExplanationEvent.ExplanationDeclined e -> team(e, Says.EXPLANATION_DECLINED);
            default -> {
                // What the team publishes, its contributors find on their input's page.
            }
        }
    }

    /** Of sealed inputs the team learns the day and the call, and neither which one nor what was answered (R14.8). */
    @ApplicationModuleListener
    void on(SealedInputsAnswered event) {
        CallDetails call = calls.details(Actor.system(), event.call());
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        call.team(),
                        Says.SEALED_INPUTS_ANSWERED,
                        Acting.STAFF,
                        AssessmentLinks.inputs(call.code())));
    }

    private Notify notify(ExplanationEvent event, Contributor one, Says message) {
        InputAudience.Party party = audience.of(one, InputAudience.WORKING);
        return Notify.about(event, party.persons(), message, party.acting(), InputLinks.receipt(event.input()));
    }

    private void team(ExplanationEvent event, Says message) {
        notices.tell(
                Actor.system(),
                Notify.about(
                        event,
                        calls.details(Actor.system(), event.call()).team(),
                        message,
                        Acting.STAFF,
                        AssessmentLinks.input(event.input())));
    }
}
