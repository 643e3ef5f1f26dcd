package org.partnershipportal.ground.questionnaire;

import java.util.List;

/**
 * A column of a table question.
 *
 * @param key names it in answers and exports, of the form of a {@link QuestionKey}
 * @param kind one that {@link QuestionKind#fitsColumn}
 * @param required whether each row must have it
 * @param label its heading
 * @param choices what can be chosen; only for one-of
 */
public record Column(String key, QuestionKind kind, boolean required, Texts label, List<Choice> choices) {

    public Column {
        choices = List.copyOf(choices);
    }
}
