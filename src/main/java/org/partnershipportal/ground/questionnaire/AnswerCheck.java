package org.partnershipportal.ground.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Problem;

/**
 * What keeps an answer from being submitted: each problem names its question, and the cure.
 *
 * @param countries whether a code is that of a country that can be answered
 */
public record AnswerCheck(Predicate<CountryCode> countries) {

    /**
     * The first thing that is wrong with an answer.
     *
     * @param files how many files stand in the question
     */
    public Optional<Problem> problem(Question question, AnswerValue value, int files) {
        String field = question.key().value();
        boolean empty = question.kind() == QuestionKind.ATTACHMENT ? files == 0 : value.isEmpty();
        if (empty) {
            return question.required()
                    ? Optional.of(Problem.of(field, "questionnaire.problem.required"))
                    : Optional.empty();
        }
        if (value.isEmpty()) {
            return Optional.empty(); // files alone
        }
        return switch (value) {
            case AnswerValue.Text typed when question.kind().hasWords() -> words(question, typed.text());
            case AnswerValue.Text typed ->
                cell(field, question.kind(), List.of(), typed.text())
                        .or(() -> question.bounds().problem(field, question.kind(), typed.text()));
            case AnswerValue.Chosen chosen -> choices(question, chosen);
            case AnswerValue.Rows table -> rows(question, table);
        };
    }

    private static Optional<Problem> words(Question question, String text) {
        int limit = question.wordLimit();
        int words = limit == 0 ? 0 : WordCount.of(text);
        return words <= limit
                ? Optional.empty()
                : Optional.of(Problem.of(
                        question.key().value(), "questionnaire.problem.too-many-words", words, limit, words - limit));
    }

    private static Optional<Problem> choices(Question question, AnswerValue.Chosen chosen) {
        String field = question.key().value();
        List<String> offered = question.choices().stream().map(Choice::key).toList();
        if (!question.kind().hasChoices() || !offered.containsAll(chosen.keys())) {
            return Optional.of(Problem.of(field, "questionnaire.problem.no-such-choice"));
        }
        int many = chosen.keys().size();
        return question.kind() == QuestionKind.ONE_OF && many > 1
                ? Optional.of(Problem.of(field, "questionnaire.problem.one-choice"))
                : question.bounds().problem(field, question.kind(), String.valueOf(many));
    }

    private Optional<Problem> rows(Question question, AnswerValue.Rows table) {
        String field = question.key().value();
        if (question.kind() != QuestionKind.TABLE) {
            return Optional.of(Problem.of(field, "questionnaire.problem.no-such-column"));
        }
        if (table.rows().size() > question.maxRows()) {
            return Optional.of(Problem.of(field, "questionnaire.problem.too-many-rows", question.maxRows()));
        }
        int place = 0;
        for (Map<String, String> row : table.rows()) {
            place++;
            Optional<Problem> wrong = row(question, row, place);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> row(Question question, Map<String, String> row, int place) {
        String field = question.key().value();
        List<String> known = question.columns().stream().map(Column::key).toList();
        if (!known.containsAll(row.keySet())) {
            return Optional.of(Problem.of(field, "questionnaire.problem.no-such-column"));
        }
        for (Column column : question.columns()) {
            String cell = row.getOrDefault(column.key(), "");
            if (cell.isEmpty() && column.required()) {
                return Optional.of(Problem.of(field, "questionnaire.problem.cell-required", place));
            }
            Optional<Problem> wrong = cell.isEmpty() ? Optional.empty() : cell(field, column, cell, place);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> cell(String field, Column column, String typed, int row) {
        return cell(field, column.kind(), column.choices(), typed).isPresent()
                ? Optional.of(Problem.of(field, "questionnaire.problem.cell-wrong", row))
                : column.bounds().problem(field, column.kind(), column.label(), typed, row);
    }

    /** One typed value of a kind that has a form. */
    private Optional<Problem> cell(String field, QuestionKind kind, List<Choice> choices, String typed) {
        return switch (kind) {
            case LONG_TEXT, SHORT_TEXT -> Optional.empty();
            case NUMBER -> unless(TypedForm.isNumber(typed), field, "questionnaire.problem.number");
            case DATE -> unless(TypedForm.day(typed).isPresent(), field, "questionnaire.problem.date");
            case COUNTRY -> unless(isCountry(typed), field, "questionnaire.problem.country");
            case ONE_OF ->
                unless(
                        choices.stream().anyMatch(choice -> choice.key().equals(typed)),
                        field,
                        "questionnaire.problem.no-such-choice");
            case SEVERAL_OF, ATTACHMENT, TABLE ->
                Optional.of(Problem.of(field, "questionnaire.problem.no-such-choice"));
        };
    }

    private static Optional<Problem> unless(boolean holds, String field, String key) {
        return holds ? Optional.empty() : Optional.of(Problem.of(field, key));
    }

    private boolean isCountry(String typed) {
        return CountryCode.parse(typed).filter(countries).isPresent();
    }
}
