package org.partnershipportal.consultation.coding;

import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;

/** An answer as one text in which passages lie: always the same for the same frozen answer. */
final class AnswerWords {

    private AnswerWords() {}

    /** The words of a text and of a table's rows (R14.10); empty for what was chosen, a number, a day or a country. */
    static Optional<String> of(Question question, AnswerValue value) {
        return switch (value) {
            case AnswerValue.Text text when isWords(question.kind()) -> Optional.of(text.text());
            case AnswerValue.Rows rows -> Optional.of(table(question, rows));
            default -> Optional.empty();
        };
    }

    private static boolean isWords(QuestionKind kind) {
        return kind == QuestionKind.LONG_TEXT || kind == QuestionKind.SHORT_TEXT;
    }

    private static String table(Question question, AnswerValue.Rows rows) {
        return rows.rows().stream()
                .map(row -> question.columns().stream()
                        .map(column -> row.getOrDefault(column.key(), ""))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }
}
