package org.partnershipportal.consultation.input.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.platform.taxonomy.Countries;

/** Reads what a question's form sends, as typed; whether it can be submitted is decided elsewhere. */
final class TypedAnswer {

    private static final String CELL = "cell-";

    private TypedAnswer() {}

    /** The answer in the fields that were sent. */
    static AnswerValue of(Question question, Map<String, String[]> sent, Language language) {
        return switch (question.kind()) {
            case ONE_OF, SEVERAL_OF -> new AnswerValue.Chosen(new HashSet<>(List.of(all(sent, SaveAnswer.FIELD))));
            case TABLE -> new AnswerValue.Rows(rows(question, sent, language));
            case NUMBER, DATE, COUNTRY ->
                new AnswerValue.Text(value(question.kind(), first(sent, SaveAnswer.FIELD), language));
            default -> new AnswerValue.Text(first(sent, SaveAnswer.FIELD));
        };
    }

    /** The table's rows as they stand in the form, empty ones included; a row that is to go is left out. */
    static List<Map<String, String>> rows(Question question, Map<String, String[]> sent, Language language) {
        List<Map<String, String>> rows = new ArrayList<>();
        String gone = first(sent, "remove");
        for (int row = 0; row < Math.min(SaveAnswer.MOST_ROWS + 1, rowsSent(question, sent)); row++) {
            if (gone.equals(String.valueOf(row))) {
                continue;
            }
            Map<String, String> cells = new TreeMap<>();
            for (Column column : question.columns()) {
                String cell = first(sent, cell(row, column)).strip();
                cells.put(
                        column.key(),
                        column.kind() == QuestionKind.COUNTRY
                                ? country(cell, language)
                                : value(column.kind(), cell, language));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Numbers and days as answers keep them, in whatever digits they were typed. */
    private static String value(QuestionKind kind, String typed, Language language) {
        return switch (kind) {
            case NUMBER -> Typed.number(typed, language);
            case DATE -> Typed.digits(typed.strip());
            default -> typed.strip();
        };
    }

    private static int rowsSent(Question question, Map<String, String[]> sent) {
        int rows = 0;
        while (rows <= SaveAnswer.MOST_ROWS && hasRow(question, sent, rows)) {
            rows++;
        }
        return rows;
    }

    private static boolean hasRow(Question question, Map<String, String[]> sent, int row) {
        return question.columns().stream().anyMatch(column -> sent.containsKey(cell(row, column)));
    }

    /** The name of a cell's field. */
    static String cell(int row, Column column) {
        return CELL + row + "-" + column.key();
    }

    /** In a table a country is typed by its name or code; what is neither stays as it is. */
    private static String country(String typed, Language language) {
        return Countries.standard().all(language).stream()
                .filter(country -> country.name(language).equalsIgnoreCase(typed))
                .map(country -> country.code().iso3())
                .findFirst()
                .or(() -> CountryCode.parse(typed.toUpperCase(java.util.Locale.ROOT))
                        .map(CountryCode::iso3))
                .orElse(typed);
    }

    private static String first(Map<String, String[]> sent, String field) {
        String[] values = sent.get(field);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static String[] all(Map<String, String[]> sent, String field) {
        String[] values = sent.get(field);
        return values == null ? new String[0] : values;
    }
}
