package org.partnershipportal.consultation.input.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Answered;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.document.UploadRules;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;

/**
 * The form of one question with its content: what was saved, or what was typed and could not be saved.
 *
 * @param answering the input
 * @param answer what is saved
 * @param shown what the form shows
 * @param rows the rows that a table shows, empty ones included
 * @param files what it takes, of a question for files; {@code null} otherwise
 */
record QuestionForm(
        Answering answering,
        AnswerDetails answer,
        AnswerValue shown,
        List<Map<String, String>> rows,
        @Nullable UploadRules files) {

    public Question question() {
        return answer.question();
    }

    public String key() {
        return question().key().value();
    }

    /** Name of the question's kind. */
    public String kind() {
        return question().kind().name();
    }

    public LocalizedText label() {
        return answering.wording().label(question());
    }

    /** What helps to answer; {@code null} if nothing does. */
    public @Nullable LocalizedText help() {
        return answering.text(question().help());
    }

    /** What it said in an earlier version. */
    public Answered read(QuestionPage.Earlier earlier) {
        return answering.wording(earlier.language()).of(question(), earlier.value());
    }

    /** The text of the form. */
    public String text() {
        return shown instanceof AnswerValue.Text typed ? typed.text() : "";
    }

    /** Whether the choice is made. */
    public boolean isChosen(Choice choice) {
        Set<String> chosen = shown instanceof AnswerValue.Chosen choices ? choices.keys() : Set.of();
        return chosen.contains(choice.key());
    }

    /** A choice for the reader. */
    public LocalizedText label(Choice choice) {
        return answering.wording().label(choice);
    }

    /** A column for the reader. */
    public LocalizedText label(Column column) {
        return answering.wording().label(column);
    }

    /** The name of a cell's field. */
    public String cell(int row, Column column) {
        return TypedAnswer.cell(row, column);
    }

    /** What stands in a cell; a country by its name. */
    public String value(int row, Column column) {
        String cell = rows.get(row).getOrDefault(column.key(), "");
        return column.kind() == QuestionKind.COUNTRY
                ? CountryCode.parse(cell)
                        .map(country -> Countries.standard()
                                .name(country, answering.page().language()))
                        .orElse(cell)
                : cell;
    }

    /** Whether the table has a column of countries, which are offered while one types. */
    public boolean hasCountries() {
        return question().columns().stream().anyMatch(column -> column.kind() == QuestionKind.COUNTRY);
    }

    /** The countries in the order of the reader's language. */
    public List<Country> countries() {
        return Countries.standard().all(answering.page().language());
    }

    /** Whether another row fits into the table. */
    public boolean canGrow() {
        return rows.size() < question().maxRows();
    }

    /** How much of the limit the words take, in hundredths, for the bar beside the sentence. */
    public int share() {
        return question().wordLimit() == 0
                ? 0
                : Math.min(100, answer.words() * 100 / question().wordLimit());
    }

    /** Whether the words are more than the limit. */
    public boolean tooLong() {
        return answer.words() > question().wordLimit();
    }

    /** The rows that a form shows: those saved and as many empty ones as were asked for, at least one. */
    static List<Map<String, String>> rows(Question question, AnswerValue value, int wanted) {
        List<Map<String, String>> rows =
                new ArrayList<>(value instanceof AnswerValue.Rows table ? table.rows() : List.of());
        int size = Math.min(question.maxRows(), Math.max(Math.max(1, rows.size()), wanted));
        while (rows.size() < size) {
            rows.add(Map.of());
        }
        return rows;
    }
}
