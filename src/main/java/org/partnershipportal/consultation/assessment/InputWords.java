package org.partnershipportal.consultation.assessment;

import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
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
     * order in which they came, and not by name who holds one outside the portal (R14.13).
     */
    public LocalizedText whose(KnownSender sender) {
        return sender.lead() == null
                ? new LocalizedText(unnamed(sender), language.tag())
                : sender.lead().name();
    }

    private String unnamed(KnownSender sender) {
        Translations texts = Translations.standard();
        if (sender.outside() != null) {
            return texts.text(language, sender.outside().key());
        }
        return sender.sealed() > 0
                ? texts.text(language, "assessment.sealed.number", sender.sealed())
                : texts.text(language, sender.name().isSealed() ? "input.arrived.sealed" : "input.arrived.person");
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
