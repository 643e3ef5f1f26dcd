package org.partnershipportal.consultation.clarification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;

/**
 * Answers a question in public, or rewrites the public text. The call decides which languages are needed, so its
 * texts are checked by {@link Clarification#answer}.
 *
 * @param clarification which
 * @param edition the edition that was read; a later one refuses
 * @param said question and answer as everyone reads them, by language; the call's original language must be among them
 * @param correction the version of the call that the question led to; {@code null} if it changed nothing
 */
@ForOwnPages
public record AnswerClarification(
        ClarificationId clarification,
        long edition,
        Map<Language, PublicWords> said,
        @Nullable Integer correction) {

    public AnswerClarification {
        said = Map.copyOf(said);
    }
}
