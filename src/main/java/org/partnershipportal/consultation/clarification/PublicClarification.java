package org.partnershipportal.consultation.clarification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;

/**
 * A question and its answer as everyone reads them.
 *
 * @param question the question, in the languages in which it stands
 * @param answer the answer, in the same
 * @param answeredAt when it became public
 * @param changedAt when it was last rewritten; {@code null} if it never was
 * @param correctedAt when the correction of the call that it led to was made; {@code null} if it led to none
 */
@ForOwnPages
public record PublicClarification(
        Texts question,
        Texts answer,
        Instant answeredAt,
        @Nullable Instant changedAt,
        @Nullable Instant correctedAt) {

    static PublicClarification of(
            Map<Language, PublicWords> said,
            Instant answeredAt,
            @Nullable Instant changedAt,
            @Nullable Instant correctedAt) {
        Texts question = Texts.NONE;
        Texts answer = Texts.NONE;
        for (Map.Entry<Language, PublicWords> words : said.entrySet()) {
            question = question.with(words.getKey(), words.getValue().question());
            answer = answer.with(words.getKey(), words.getValue().answer());
        }
        return new PublicClarification(question, answer, answeredAt, changedAt, correctedAt);
    }
}
