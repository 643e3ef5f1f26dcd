package org.partnershipportal.ground.questionnaire;

import java.util.Set;

/**
 * Shows a question only if an earlier one is answered so.
 *
 * @param question an earlier question with choices
 * @param anyOf keys of its choices; one of them must be chosen
 */
public record ShownIf(QuestionKey question, Set<String> anyOf) {

    public ShownIf {
        anyOf = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(anyOf));
    }
}
