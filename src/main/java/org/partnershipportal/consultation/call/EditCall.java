package org.partnershipportal.consultation.call;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Changes a call before it opens.
 *
 * @param call which
 * @param edition the edition that was read; a later one refuses
 * @param code its word in addresses
 * @param content what it says, asks and allows, in whole
 * @param deadline until when; may be missing in a draft
 */
@ForOwnPages
public record EditCall(
        CallId call,
        long edition,
        String code,
        CallContent content,
        @Nullable Deadline deadline) {

    /**
     * @throws InvalidInput with everything at fault
     */
    public EditCall {
        FieldChecks checks = new FieldChecks(EditCall.class);
        code = DraftCall.code(checks, code);
        checks.done();
        content = ContentChecks.cleaned(content);
    }
}
