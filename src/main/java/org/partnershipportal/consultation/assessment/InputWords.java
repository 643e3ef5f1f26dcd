package org.partnershipportal.consultation.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Question;
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

    /** A choice or a country by its name; everything else as it was typed. */
    public String brief(String typed, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.key().equals(typed))
                .map(choice -> of(choice.label()).text())
                .findFirst()
                .or(() -> CountryCode.parse(typed)
                        .flatMap(code -> Countries.standard().find(code))
                        .map(country -> country.name(language)))
                .orElse(typed);
    }

    /** What is answered as one text: choices and rows one below the other. */
    public String inOneCell(Question question, AnswerValue value) {
        return switch (value) {
            case AnswerValue.Text typed when question.kind().hasWords() -> typed.text();
            case AnswerValue.Text typed -> brief(typed.text(), List.of());
            case AnswerValue.Chosen chosen ->
                chosen.keys().stream()
                        .map(key -> brief(key, question.choices()))
                        .collect(Collectors.joining("\n"));
            case AnswerValue.Rows table ->
                table.rows().stream()
                        .map(row -> question.columns().stream()
                                .filter(column -> row.containsKey(column.key()))
                                .map(column -> of(column.label()).text() + ": "
                                        + brief(row.getOrDefault(column.key(), ""), column.choices()))
                                .collect(Collectors.joining(" · ")))
                        .collect(Collectors.joining("\n"));
        };
    }
}
