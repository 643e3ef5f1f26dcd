package org.partnershipportal.consultation.assessment;

import org.partnershipportal.ground.questionnaire.QuestionKey;

/**
 * A part of an answer that is redacted.
 *
 * @param question the question
 * @param row place of the table's row, from 0; {@link #TEXT} where the answer is a text
 * @param column key of the table's column; empty where the answer is a text
 * @param from where it begins, in code points
 * @param to where it ends, exclusive
 * @param reason why
 */
public record BlackOut(QuestionKey question, int row, String column, int from, int to, RedactionReason reason) {

    /** Stands for the row where the answer is no table. */
    public static final int TEXT = -1;

    /** Whether the other covers all of it. */
    boolean isWithin(BlackOut other) {
        return question.equals(other.question)
                && row == other.row
                && column.equals(other.column)
                && other.from <= from
                && to <= other.to;
    }

    /** Of an answer that is a text. */
    public static BlackOut ofText(QuestionKey question, int from, int to, RedactionReason reason) {
        return new BlackOut(question, TEXT, "", from, to, reason);
    }
}
