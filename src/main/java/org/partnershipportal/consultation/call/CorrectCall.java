package org.partnershipportal.consultation.call;

import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Corrects an open call.
 *
 * @param call which
 * @param edition the edition that was read; a later one refuses
 * @param content what it says, asks and allows from now on, in whole
 * @param note what is corrected, as everyone reads it; must be there in the original language
 */
@ForOwnPages
public record CorrectCall(CallId call, long edition, CallContent content, Texts note) {

    /**
     * @throws InvalidInput with everything at fault
     */
    public CorrectCall {
        note = ContentChecks.note(note, content.original());
        content = ContentChecks.cleaned(content);
    }
}
