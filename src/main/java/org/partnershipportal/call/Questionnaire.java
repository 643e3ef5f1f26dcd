package org.partnershipportal.call;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The questions of a call in their order, by sections.
 *
 * @param sections in their order
 * @param questions in their order; each stands in one of the sections
 */
public record Questionnaire(List<Section> sections, List<Question> questions) {

    /** Without a question. */
    public static final Questionnaire EMPTY = new Questionnaire(List.of(), List.of());

    public Questionnaire {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /** The question of that key. */
    public Optional<Question> question(QuestionKey key) {
        return questions.stream().filter(q -> q.key().equals(key)).findFirst();
    }

    /** The questions of a section, in their order. */
    public List<Question> in(Section section) {
        return questions.stream().filter(q -> q.section().equals(section.key())).toList();
    }

    /**
     * The questions that are asked in view of what was chosen so far. A choice in a question that is itself not asked
     * does not count.
     *
     * @param chosen the keys chosen in a question; empty if none
     */
    public List<Question> asked(Function<QuestionKey, Set<String>> chosen) {
        LinkedHashSet<Question> asked = new LinkedHashSet<>();
        Set<QuestionKey> keys = new java.util.HashSet<>();
        for (Question question : questions) {
            ShownIf condition = question.shownIf();
            if (condition == null || holds(condition, keys, chosen)) {
                asked.add(question);
                keys.add(question.key());
            }
        }
        return List.copyOf(asked);
    }

    private static boolean holds(ShownIf condition, Set<QuestionKey> asked, Function<QuestionKey, Set<String>> chosen) {
        return asked.contains(condition.question())
                && chosen.apply(condition.question()).stream().anyMatch(condition.anyOf()::contains);
    }
}
