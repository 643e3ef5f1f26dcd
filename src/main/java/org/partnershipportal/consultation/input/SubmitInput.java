package org.partnershipportal.consultation.input;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Submits an input.
 *
 * @param input the draft, or what was submitted before and changed since
 * @param key drawn when the form was opened: however often it is sent, one receipt comes of it
 * @param version the frozen version that was checked; {@code null} lets what is written now be frozen and submitted in
 *     one, which only an input without co-signers can
 * @param fingerprint {@link DraftDetails#fingerprint} of what was checked, where no version is frozen yet: what was
 *     changed or swapped since is not submitted unseen
 * @param late why the team submits after the deadline what it began to enter before (R14.13); empty of any other input
 */
@ForOwnPages
public record SubmitInput(InputId input, UUID key, @Nullable Integer version, String fingerprint, String late) {

    private static final int LONGEST = 2_000;

    public SubmitInput {
        FieldChecks checks = new FieldChecks(SubmitInput.class);
        late = checks.optionalText("late", late, LONGEST);
        checks.done();
    }

    /** The same of an input that nobody must say why it is late. */
    public SubmitInput(InputId input, UUID key, @Nullable Integer version, String fingerprint) {
        this(input, key, version, fingerprint, "");
    }
}
