package org.partnershipportal.overview.publicsite.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * An answer as it is read: on the page that checks all, in the preview of what becomes public, and by those who sign.
 *
 * @param place number of the question
 * @param key names the question in addresses
 * @param label the question
 * @param text what was answered, if it is one text; empty otherwise
 * @param chosen what was chosen, by name
 * @param headings the headings of a table
 * @param rows its rows
 * @param files names of the files
 * @param words how many words the text has; 0 where none are counted
 * @param fault what keeps it from being submitted; {@code null} if nothing does
 */
record ShownAnswer(
        int place,
        String key,
        LocalizedText label,
        String text,
        List<String> chosen,
        List<LocalizedText> headings,
        List<List<String>> rows,
        List<String> files,
        int words,
        @Nullable String fault) {

    /**
     * Makes it readable.
     *
     * @param files names of the question's files
     */
    static ShownAnswer of(
            AnswerLabels labels,
            int place,
            Question question,
            AnswerValue value,
            List<String> files,
            int words,
            @Nullable String fault) {
        String text = "";
        List<String> chosen = List.of();
        List<LocalizedText> headings = List.of();
        List<List<String>> rows = List.of();
        switch (value) {
            case AnswerValue.Text typed -> text = said(labels, question.kind(), List.of(), typed.text());
            case AnswerValue.Chosen choices ->
                chosen = choices.keys().stream()
                        .map(choice -> name(labels, question.choices(), choice))
                        .toList();
            case AnswerValue.Rows table -> {
                headings = question.columns().stream()
                        .map(column -> label(labels, column))
                        .toList();
                rows = table.rows().stream()
                        .map(row -> cells(labels, question, row))
                        .toList();
            }
        }
        return new ShownAnswer(
                place,
                question.key().value(),
                label(labels, question),
                text,
                chosen,
                headings,
                rows,
                List.copyOf(files),
                words,
                fault);
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return text.isEmpty() && chosen.isEmpty() && rows.isEmpty() && files.isEmpty();
    }

    /** A question for the reader. */
    static LocalizedText label(AnswerLabels labels, Question question) {
        return Objects.requireNonNullElse(
                labels.text(question.label()), new LocalizedText(question.key().value(), "en"));
    }

    /** A column's heading for the reader. */
    static LocalizedText label(AnswerLabels labels, Column column) {
        return Objects.requireNonNullElse(labels.text(column.label()), new LocalizedText(column.key(), "en"));
    }

    private static List<String> cells(AnswerLabels labels, Question question, Map<String, String> row) {
        List<String> cells = new ArrayList<>();
        for (Column column : question.columns()) {
            cells.add(said(labels, column.kind(), column.choices(), row.getOrDefault(column.key(), "")));
        }
        return cells;
    }

    private static String said(AnswerLabels labels, QuestionKind kind, List<Choice> choices, String typed) {
        return switch (kind) {
            case COUNTRY ->
                CountryCode.parse(typed)
                        .map(country ->
                                Countries.standard().name(country, labels.page().language()))
                        .orElse(typed);
            case DATE -> day(labels, typed);
            case ONE_OF -> typed.isEmpty() ? "" : name(labels, choices, typed);
            default -> typed;
        };
    }

    private static String day(AnswerLabels labels, String typed) {
        try {
            return labels.page().date(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    private static String name(AnswerLabels labels, List<Choice> choices, String key) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .map(choice -> labels.text(choice.label()))
                .filter(Objects::nonNull)
                .map(LocalizedText::text)
                .findFirst()
                .orElse(key);
    }
}
