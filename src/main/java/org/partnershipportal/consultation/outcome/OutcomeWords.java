package org.partnershipportal.consultation.outcome;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Reasons in words, as they are kept: encrypted, with a mark beside them by which the database finds out whether what
 * was sent is still the current reason. Another input has another mark for the same words.
 */
@Component
class OutcomeWords {

    static final String REASONS = "outcome_reasons";
    static final String TOLD = "outcome_told";

    private final Vault vault;

    OutcomeWords(Vault vault) {
        this.vault = vault;
    }

    /** As the column has it. */
    String seal(String table, CallId call, InputId input, String words) {
        return words.isEmpty() ? "" : vault.seal(call.value(), place(table, input), words);
    }

    String open(String table, InputId input, String kept) {
        return kept.isEmpty() ? "" : vault.open(place(table, input), kept);
    }

    /** Of no words none. */
    @Nullable
    String mark(CallId call, InputId input, String words) {
        return words.isEmpty() ? null : vault.fingerprint(call.value(), "reason of " + input, words);
    }

    private static Place place(String table, InputId input) {
        return Place.of(table + ".text", input);
    }
}
