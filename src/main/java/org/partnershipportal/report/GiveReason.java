package org.partnershipportal.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.call.CallId;
import org.partnershipportal.input.InputId;
import org.partnershipportal.shared.FieldChecks;
import org.partnershipportal.shared.InvalidInput;

/**
 * Says why inputs are used in no paragraph; one sentence for all of them, for a thousand may say the same.
 *
 * @param call the call reported on
 * @param inputs which inputs; at least one
 * @param reason why
 * @param text the same in words that their contributors read
 */
public record GiveReason(
        CallId call, Set<InputId> inputs, @Nullable OutcomeReason reason, String text) {

    static final int TEXT = 2_000;

    /**
     * @throws InvalidInput with everything at fault
     */
    public GiveReason {
        inputs = Set.copyOf(inputs);
        FieldChecks checks = new FieldChecks();
        checks.that(!inputs.isEmpty(), "inputs", "shared.problem.choose");
        reason = checks.chosen("reason", reason);
        checks.that(reason != OutcomeReason.INADMISSIBLE, "reason", "shared.problem.choose");
        text = checks.text("text", text, TEXT);
        checks.done();
    }

    OutcomeReason chosen() {
        return java.util.Objects.requireNonNull(reason);
    }
}
