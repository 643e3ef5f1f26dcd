package org.partnershipportal.ground.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Questions in their order, by sections.
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

    /** How many questions are asked only after certain answers. */
    public int depending() {
        return (int) questions.stream().filter(q -> q.shownIf() != null).count();
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

    /** With the question in the place of the one of its key, else at the end of its section. */
    public Questionnaire with(Question question) {
        List<Question> all = new ArrayList<>(questions);
        int place = indexOf(question.key());
        if (place >= 0) {
            all.set(place, question);
        } else {
            all.add(question);
        }
        return new Questionnaire(sections, inOrder(sections, all));
    }

    /** Without the question. */
    public Questionnaire without(QuestionKey key) {
        return new Questionnaire(
                sections, questions.stream().filter(q -> !q.key().equals(key)).toList());
    }

    /** With the question one place nearer to the beginning of its section, or to its end. */
    public Questionnaire moved(QuestionKey key, boolean up) {
        List<Question> all = new ArrayList<>(questions);
        int from = indexOf(key);
        int to = up ? from - 1 : from + 1;
        if (from < 0
                || to < 0
                || to >= all.size()
                || !all.get(to).section().equals(all.get(from).section())) {
            return this;
        }
        Collections.swap(all, from, to);
        return new Questionnaire(sections, all);
    }

    /** With the section in the place of the one of its key, else at the end. */
    public Questionnaire with(Section section) {
        List<Section> all = new ArrayList<>(sections);
        int place = sectionKeys().indexOf(section.key());
        if (place >= 0) {
            all.set(place, section);
        } else {
            all.add(section);
        }
        return new Questionnaire(all, questions);
    }

    /** Without the section and its questions. */
    public Questionnaire without(Section section) {
        return new Questionnaire(
                sections.stream().filter(s -> !s.key().equals(section.key())).toList(),
                questions.stream()
                        .filter(q -> !q.section().equals(section.key()))
                        .toList());
    }

    /** With the section, and its questions, one place nearer to the beginning or to the end. */
    public Questionnaire moved(Section section, boolean up) {
        List<Section> all = new ArrayList<>(sections);
        int from = sectionKeys().indexOf(section.key());
        int to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= all.size()) {
            return this;
        }
        Collections.swap(all, from, to);
        return new Questionnaire(all, inOrder(all, questions));
    }

    /** The key that a new question gets. */
    public QuestionKey freeKey() {
        return new QuestionKey(
                free("q", questions.stream().map(q -> q.key().value()).toList()));
    }

    /** The key that a new section gets. */
    public String freeSectionKey() {
        return free("s", sectionKeys());
    }

    /**
     * The first key of a letter and a number that is not taken.
     *
     * @param letter a small Latin letter
     */
    public static String free(String letter, Collection<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }

    /** Questions in the order of their sections, and within each as they stand. */
    static List<Question> inOrder(List<Section> sections, List<Question> questions) {
        List<String> keys = sections.stream().map(Section::key).toList();
        return questions.stream()
                .sorted(Comparator.comparingInt(
                        q -> keys.contains(q.section()) ? keys.indexOf(q.section()) : keys.size()))
                .toList();
    }

    private List<String> sectionKeys() {
        return sections.stream().map(Section::key).toList();
    }

    private int indexOf(QuestionKey key) {
        return questions.stream().map(Question::key).toList().indexOf(key);
    }

    private static boolean holds(ShownIf condition, Set<QuestionKey> asked, Function<QuestionKey, Set<String>> chosen) {
        return asked.contains(condition.question())
                && chosen.apply(condition.question()).stream().anyMatch(condition.anyOf()::contains);
    }
}
