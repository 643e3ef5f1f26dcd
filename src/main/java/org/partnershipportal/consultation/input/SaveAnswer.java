package org.partnershipportal.consultation.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Saves the answer to one question. An answer over the word limit, or one that is not a number, is saved too: the
 * problem is reported on submission.
 *
 * @param input the draft
 * @param question one of its call's questions
 * @param value what stands there
 * @param edition the edition the writer saw, 0 if none; nobody's text is overwritten unseen
 */
@ForOwnPages
public record SaveAnswer(InputId input, QuestionKey question, AnswerValue value, long edition) {

    /** The field's name in problems. */
    public static final String FIELD = "answer";
    /** The longest answer, in characters; for one who pastes a book. */
    public static final int LONGEST = 50_000;
    /** The longest cell of a table, in characters. */
    public static final int LONGEST_CELL = 2_000;
    /** More rows than any call allows. */
    public static final int MOST_ROWS = 200;

    private static final int MOST_KEYS = 100;

    public SaveAnswer {
        FieldChecks checks = new FieldChecks();
        value = switch (value) {
            case AnswerValue.Text typed -> new AnswerValue.Text(text(checks, typed.text()));
            case AnswerValue.Chosen chosen -> {
                checks.that(chosen.keys().size() <= MOST_KEYS, FIELD, "questionnaire.problem.no-such-choice");
                yield chosen;
            }
            case AnswerValue.Rows table -> rows(checks, table);
        };
        checks.done();
    }

    private static String text(FieldChecks checks, String typed) {
        int length = typed.codePointCount(0, typed.length());
        checks.that(length <= LONGEST, FIELD, "input.problem.answer-too-long", LONGEST, length - LONGEST);
        return length <= LONGEST ? checks.optionalText(FIELD, typed, LONGEST) : "";
    }

    private static AnswerValue rows(FieldChecks checks, AnswerValue.Rows table) {
        checks.that(table.rows().size() <= MOST_ROWS, FIELD, "questionnaire.problem.too-many-rows", MOST_ROWS);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : table.rows()) {
            checks.that(row.size() <= MOST_KEYS, FIELD, "questionnaire.problem.no-such-column");
            Map<String, String> cells = new HashMap<>();
            row.forEach((column, cell) -> cells.put(column, checks.optionalText(FIELD, cell, LONGEST_CELL)));
            rows.add(cells);
        }
        return new AnswerValue.Rows(rows);
    }
}
