package org.partnershipportal.ground.questionnaire;

import java.util.List;
import org.partnershipportal.ground.shared.Sentence;

/**
 * A column of a table question.
 *
 * @param key names it in answers and exports, of the form of a {@link QuestionKey}
 * @param kind one that {@link QuestionKind#fitsColumn}
 * @param required whether each row must have it
 * @param label its heading
 * @param choices what can be chosen; only for one-of
 * @param bounds the least and the most, of a number and a date
 */
public record Column(
        String key, QuestionKind kind, boolean required, Texts label, List<Choice> choices, Bounds bounds) {

    public Column {
        choices = List.copyOf(choices);
    }

    /** Without bounds. */
    public Column(String key, QuestionKind kind, boolean required, Texts label, List<Choice> choices) {
        this(key, kind, required, label, choices, Bounds.NONE);
    }

    /** What is said of its bounds beside its fields; empty if it has none. */
    public List<Sentence> told() {
        return bounds.told(kind);
    }
}
