package org.partnershipportal.ground.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.partnershipportal.ground.questionnaire.Answered.Words;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;

/**
 * Words answers for one reader, by the kind of the question: a text is what was typed, whatever it looks like; a day, a
 * country and a choice are read in the reader's language. What cannot be read as its kind stays as typed.
 *
 * @param language the reader's
 * @param original the questionnaire's, for labels that lack the reader's
 * @param written tag of the language in which the answers are written
 * @param countries names a country in a language
 */
public record AnswerWording(
        Language language, Language original, String written, BiFunction<CountryCode, Language, String> countries) {

    /** The answer as it is read. */
    public Answered of(Question question, AnswerValue value) {
        if (value.isEmpty()) {
            return new Answered.Nothing();
        }
        return switch (value) {
            case AnswerValue.Text typed when question.kind().hasWords() -> new Answered.Prose(own(typed.text()));
            case AnswerValue.Text typed ->
                new Answered.Brief(words(question.kind(), question.choices(), question.bounds(), typed.text()));
            case AnswerValue.Chosen chosen -> new Answered.Choices(names(question, chosen));
            case AnswerValue.Rows table ->
                new Answered.Table(
                        question.columns().stream().map(this::label).toList(),
                        table.rows().stream().map(row -> cells(question, row)).toList());
        };
    }

    /** The question for the reader. */
    public LocalizedText label(Question question) {
        return label(question.label(), question.key().value());
    }

    /** The heading of a column for the reader. */
    public LocalizedText label(Column column) {
        return label(column.label(), column.key());
    }

    /** The name of a choice for the reader. */
    public LocalizedText label(Choice choice) {
        return label(choice.label(), choice.key());
    }

    private LocalizedText label(Texts texts, String key) {
        return texts.in(language, original).orElseGet(() -> new LocalizedText(key, Language.EN.tag()));
    }

    private List<Words> names(Question question, AnswerValue.Chosen chosen) {
        List<Words> names = new ArrayList<>();
        TreeSet<String> unknown = new TreeSet<>(chosen.keys());
        for (Choice choice : question.choices()) {
            if (unknown.remove(choice.key())) {
                names.add(new Answered.Named(choice.key(), label(choice)));
            }
        }
        unknown.forEach(key -> names.add(own(key)));
        return names;
    }

    private List<Words> cells(Question question, Map<String, String> row) {
        return question.columns().stream()
                .map(column ->
                        words(column.kind(), column.choices(), column.bounds(), row.getOrDefault(column.key(), "")))
                .toList();
    }

    private Words words(QuestionKind kind, List<Choice> choices, Bounds bounds, String typed) {
        Optional<? extends Words> words = switch (kind) {
            case DATE ->
                TypedForm.day(typed).map(day -> new Answered.Day(typed, forReader(Formats.date(day, language))));
            case COUNTRY ->
                CountryCode.parse(typed)
                        .map(code -> new Answered.Named(typed, forReader(countries.apply(code, language))));
            case ONE_OF, SEVERAL_OF ->
                choices.stream()
                        .filter(choice -> choice.key().equals(typed))
                        .findFirst()
                        .map(choice -> new Answered.Named(typed, label(choice)));
            case NUMBER -> Optional.of(typed).filter(TypedForm::isNumber).map(number -> number(number, bounds));
            case LONG_TEXT, SHORT_TEXT, ATTACHMENT, TABLE -> Optional.empty();
        };
        return words.isPresent() ? words.get() : own(typed);
    }

    /** A number as typed, and beside it the unit in which the question counts, if it names one. */
    private Words number(String typed, Bounds bounds) {
        return bounds.unit()
                .in(language, original)
                .<Words>map(unit -> new Answered.Measured(
                        typed,
                        new LocalizedText(
                                Translations.standard()
                                        .text(language, "questionnaire.answer.measured", typed, unit.text()),
                                unit.language())))
                .orElseGet(() -> new Answered.Own(forReader(typed)));
    }

    private Answered.Own own(String typed) {
        return new Answered.Own(new LocalizedText(typed, written));
    }

    private LocalizedText forReader(String text) {
        return new LocalizedText(text, language.tag());
    }
}
