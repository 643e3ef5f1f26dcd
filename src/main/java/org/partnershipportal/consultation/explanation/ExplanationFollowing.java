package org.partnershipportal.consultation.explanation;

import org.partnershipportal.consultation.assessment.AssessmentEvent;
import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was explained goes the input's way, in the same transaction: once something is redacted of the input, another
 * version is submitted, another signs it or leaves it, or name or text are chosen otherwise, the public reads no
 * explanation until a member of the team has read it again; and with the input's text everything that was asked and
 * explained is deleted.
 *
 * <p>The assessment follows first and is locked by it, as by who publishes an explanation: one of them sees what the
 * other did.
 */
@Component
class ExplanationFollowing {

    private final ExplanationRepository explanations;
    private final Change<Explanation> ofInputs;
    private final PublicPapers papers;

    ExplanationFollowing(ExplanationRepository explanations, Changes changes, PublicPapers papers) {
        this.explanations = explanations;
        this.papers = papers;
        this.ofInputs = changes.of(Explanation.class, "input_id", explanations::save);
    }

    @EventListener
    void on(InputEvent event) {
        switch (event) {
            case InputEvent.InputSubmitted e -> {
                if (e.sequence() > 1) { // before the first nothing was asked
                    holdBack(e.input(), e);
                }
            }
            case InputEvent.ChoicesChanged e -> holdBack(e.input(), e);
            case InputEvent.InputSigned e -> holdBack(e.input(), e);
            case InputEvent.CosignerLeft e -> holdBack(e.input(), e);
            case InputEvent.InputNarrowed e -> holdBack(e.input(), e);
            case InputEvent.RefusedFileReplaced e -> holdBack(e.input(), e);
            case InputEvent.InputTextDeleted e ->
                explanations.deleteByInputId(e.input().value());
            default -> {
                // What changes nothing that the public could read.
            }
        }
    }

    @EventListener
    void on(AssessmentEvent.InputRedacted redacted) {
        holdBack(redacted.input(), redacted);
    }

    /** Whatever held it back: no paper that shows it stays on the disk. */
    @EventListener
    void on(ExplanationEvent.ExplanationHeldBack heldBack) {
        papers.forgetAfterwards();
    }

    private void holdBack(InputId input, DomainEvent event) {
        ofInputs.lockAll(input).stream()
                .filter(explained -> explained.holdBack(event.by(), event.at()))
                .forEach(explanations::save);
    }
}
