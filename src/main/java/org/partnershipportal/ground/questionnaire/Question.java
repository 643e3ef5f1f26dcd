package org.partnershipportal.ground.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Sentence;

/**
 * One question.
 *
 * @param key names it
 * @param section key of the section it stands in
 * @param kind what it asks for
 * @param required whether an input cannot be submitted without it, as long as it is shown
 * @param label the question itself
 * @param help what helps to answer; may be empty
 * @param wordLimit how many words at most, of long and short texts; 0 for none
 * @param choices what can be chosen, of one-of and several-of
 * @param columns the columns of a table
 * @param maxRows how many rows at most, of a table
 * @param bounds the least and the most, of a number, a date and several-of
 * @param shownIf on what it depends whether it is asked; {@code null} if it always is
 */
public record Question(
        QuestionKey key,
        String section,
        QuestionKind kind,
        boolean required,
        Texts label,
        Texts help,
        int wordLimit,
        List<Choice> choices,
        List<Column> columns,
        int maxRows,
        Bounds bounds,
        @Nullable ShownIf shownIf) {

    public Question {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
    }

    /** Without bounds. */
    public Question(
            QuestionKey key,
            String section,
            QuestionKind kind,
            boolean required,
            Texts label,
            Texts help,
            int wordLimit,
            List<Choice> choices,
            List<Column> columns,
            int maxRows,
            @Nullable ShownIf shownIf) {
        this(key, section, kind, required, label, help, wordLimit, choices, columns, maxRows, Bounds.NONE, shownIf);
    }

    /** What is said of its bounds beside its field; empty if it has none. */
    public List<Sentence> told() {
        return bounds.told(kind);
    }
}
