package org.partnershipportal.consultation.outcome;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;

/**
 * Gives a reason why inputs are not used in any paragraph; one sentence for all of them, because a thousand may say the
 * same.
 *
 * @param call the call reported on
 * @param inputs which inputs, at least one, each with the edition of the reason that was seen; 0 if it had none
 * @param reason why
 * @param text the same in words that their contributors read; may be empty, unless another reason is given than those listed
 */
@ForOwnPages
public record GiveReason(
        CallId call, Map<InputId, Long> inputs, @Nullable OutcomeReason reason, String text) {

    static final int TEXT = 2_000;

    /**
     * @throws InvalidInput with everything at fault
     */
    public GiveReason {
        inputs = Map.copyOf(inputs);
        FieldChecks checks = new FieldChecks(GiveReason.class);
        checks.that(!inputs.isEmpty(), "inputs", "shared.problem.choose");
        reason = checks.chosen("reason", reason);
        checks.that(reason != OutcomeReason.INADMISSIBLE, "reason", "shared.problem.choose");
        text = reason == OutcomeReason.OTHER
                ? checks.text("text", text, TEXT)
                : checks.optionalText("text", text, TEXT);
        checks.done();
    }

    /** Of inputs that had no reason when they were read. */
    public GiveReason(CallId call, Set<InputId> inputs, @Nullable OutcomeReason reason, String text) {
        this(call, inputs.stream().collect(Collectors.toMap(Function.identity(), input -> 0L)), reason, text);
    }

    OutcomeReason chosen() {
        return Objects.requireNonNull(reason);
    }

    /** The edition of an input's reason that was seen. */
    long edition(InputId input) {
        return Objects.requireNonNullElse(inputs.get(input), 0L);
    }
}
