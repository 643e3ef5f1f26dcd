package org.partnershipportal.consultation.call;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;

/**
 * Starts a call.
 *
 * @param title what it is about, in the original language
 * @param original the language it is first written in
 * @param code its word in addresses
 * @param deadline proposed; may be missing
 */
@ForOwnPages
public record DraftCall(
        String title,
        Language original,
        String code,
        @Nullable Deadline deadline) {

    /** Stands in the address of the form that starts a call. */
    static final String RESERVED = "new";

    public DraftCall {
        FieldChecks checks = new FieldChecks(DraftCall.class);
        title = checks.line("title", title, CallLimits.TITLE);
        code = code(checks, code);
        checks.done();
    }

    /** Reads a code as a person typed it. */
    static String code(FieldChecks checks, String raw) {
        String code = raw.strip();
        checks.that(CallCode.parse(code).isPresent(), "code", "call.problem.code");
        checks.that(!code.equals(RESERVED), "code", "call.problem.code-taken");
        return code;
    }

    /** What the draft says: its title, no question, the standard rules. */
    CallContent content() {
        CallTexts texts = new CallTexts(
                new Texts(Map.of(original, title)),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE);
        return new CallContent(original, texts, Questionnaire.EMPTY, CallRules.STANDARD, List.of(), List.of(), "");
    }
}
