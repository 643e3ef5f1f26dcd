package org.partnershipportal.consultation.explanation;

import java.util.List;
import org.partnershipportal.consultation.assessment.AssessmentEvent;
import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was explained goes the input's way, in the same transaction: once something is blacked out of the input, its name or
 * text is narrowed or another version is submitted, the public reads no explanation until somebody of the team has read it
 * again; and with the input's text everything that was asked and explained is deleted.
 */
@Component
class ExplanationFollowing {

    private final ExplanationRepository explanations;
    private final Change<Explanation> changes;

    ExplanationFollowing(ExplanationRepository explanations, Changes changes) {
        this.explanations = explanations;
        this.changes = changes.of(Explanation.class, explanations::save);
    }

    @EventListener
    void on(InputEvent.InputTextDeleted deleted) {
        explanations.deleteByInputId(deleted.input().value());
    }

    @EventListener
    void on(InputEvent.InputNarrowed narrowed) {
        holdBack(narrowed.input(), narrowed);
    }

    @EventListener
    void on(InputEvent.RefusedFileReplaced replaced) {
        holdBack(replaced.input(), replaced);
    }

    @EventListener
    void on(AssessmentEvent.InputRedacted redacted) {
        holdBack(redacted.input(), redacted);
    }

    private void holdBack(InputId input, DomainEvent event) {
        explanations.findByInputIdInOrderByAskedAtAscIdAsc(List.of(input.value())).stream()
                .filter(Explanation::isPublished)
                .flatMap(published -> changes.lock(published.id()).stream())
                .filter(published -> published.holdBack(event.by(), event.at()))
                .forEach(explanations::save);
    }
}
