package org.partnershipportal.consultation.coding;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.PersonId;

/**
 * A marked passage with its words, read through from the input at this moment.
 *
 * @param id the passage
 * @param edition the edition; commands carry it
 * @param input the input it lies in
 * @param from the organisation that submitted it; {@code null} for a person alone and a sealed one
 * @param sealed which of its call's sealed inputs it is, from 1, in the order in which they came; 0 of all others
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
        @Nullable OrganisationSummary from,
        int sealed,
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
