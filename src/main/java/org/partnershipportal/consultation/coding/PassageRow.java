package org.partnershipportal.consultation.coding;

import java.time.Instant;
import java.util.Set;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.platform.access.PersonId;

/**
 * A coded passage with its words, read from the input at this moment.
 *
 * @param id the passage
 * @param edition the edition; commands carry it
 * @param input the input it lies in
 * @param from from whom it is, as the team may know it
 * @param question which answer
 * @param label the question itself
 * @param span from where to where
 * @param text the words
 * @param language tag of the language they are written in
 * @param by who marked it
 * @param at when
 * @param codes with which codes
 */
public record PassageRow(
        PassageId id,
        long edition,
        InputId input,
        KnownSender from,
        QuestionKey question,
        Texts label,
        Span span,
        String text,
        String language,
        PersonId by,
        Instant at,
        Set<CodeId> codes) {

    public PassageRow {
        codes = Set.copyOf(codes);
    }
}
