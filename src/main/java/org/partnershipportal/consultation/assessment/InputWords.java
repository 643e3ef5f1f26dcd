package org.partnershipportal.consultation.assessment;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * How submitted inputs are worded for one reader of the report team, on pages, in tables and on papers alike.
 *
 * @param language the reader's
 * @param original the call's, for texts that lack the reader's
 */
public record InputWords(Language language, Language original) {

    /** A text of the call, in the reader's language or else in the original. */
    public LocalizedText of(Texts texts) {
        return texts.in(language, original).orElseGet(() -> new LocalizedText("", language.tag()));
    }

    /**
     * Whose input it is, as the report team may know it; nobody behind a sealed one (R14.8), which is told from others by the
     * order in which they came.
     *
     * @param sealed which of its call's sealed inputs it is; 0 of all others
     */
    public LocalizedText whose(@Nullable OrganisationSummary lead, NameChoice name, int sealed) {
        if (lead != null) {
            return lead.name();
        }
        Translations texts = Translations.standard();
        String words = sealed > 0
                ? texts.text(language, "assessment.sealed.number", sealed)
                : texts.text(language, name.isSealed() ? "input.arrived.sealed" : "input.arrived.person");
        return new LocalizedText(words, language.tag());
    }

    /**
     * The same of one that the report team may have entered (R14.13): where its holder is not registered, how it came.
     *
     * @param entered how it came; {@code null} unless the team entered it
     */
    public LocalizedText whose(
            @Nullable OrganisationSummary lead, @Nullable EntryOrigin entered, NameChoice name, int sealed) {
        return lead == null && entered != null
                ? new LocalizedText(Translations.standard().text(language, entered.markKey()), language.tag())
                : whose(lead, name, sealed);
    }

    /** A country by its name. */
    public String country(CountryCode country) {
        return Countries.standard().name(country, language);
    }

    /**
     * How answers are worded.
     *
     * @param written tag of the language they are written in
     */
    public AnswerWording answers(String written) {
        return new AnswerWording(language, original, written, Countries.standard()::name);
    }
}
