package org.partnershipportal.consultation.clarification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.partnershipportal.ground.questionnaire.TextChecks;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;

/**
 * What everyone reads, in one language.
 *
 * @param question the question as the team words it: without names, and without what it was asked for in confidence
 * @param answer the answer
 */
@Embeddable
@ForOwnPages
public record PublicWords(
        @Column(columnDefinition = "longtext") String question,
        @Column(columnDefinition = "longtext") String answer) {

    /** The longest answer, in characters. */
    public static final int LONGEST = 8000;

    /** Whether nothing stands in this language. */
    public boolean isEmpty() {
        return question.isBlank() && answer.isBlank();
    }

    /** The two of them cleaned; the problem of one that is missing stands at its field and language. */
    PublicWords cleaned(FieldChecks checks, Language language) {
        String asked = TextChecks.path("question", language);
        String told = TextChecks.path("answer", language);
        return new PublicWords(
                checks.text(asked, question, AskClarification.LONGEST), checks.text(told, answer, LONGEST));
    }
}
