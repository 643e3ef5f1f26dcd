package org.partnershipportal.ground.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.Word;

/** Reads sections and questions: keys, texts, and what fits a question's kind. */
public final class QuestionnaireChecks {

    private static final int FEWEST_CHOICES = 2;

    private final FieldChecks checks;
    private final TextChecks texts;

    /**
     * Reads a questionnaire.
     *
     * @param checks takes the problems
     * @param texts reads its texts
     */
    public QuestionnaireChecks(FieldChecks checks, TextChecks texts) {
        this.checks = checks;
        this.texts = texts;
    }

    /** Where the problems of a section stand. */
    public static String path(Section section) {
        return "section." + section.key();
    }

    /** Where the problems of a question stand. */
    public static String path(Question question) {
        return "question." + question.key();
    }

    /** The questionnaire as it is kept: texts cleaned, the questions in the order of their sections; problems are noted. */
    public Questionnaire cleaned(Questionnaire raw) {
        checks.that(
                raw.sections().size() <= QuestionnaireLimits.SECTIONS,
                "sections",
                "shared.problem.too-many",
                QuestionnaireLimits.SECTIONS);
        checks.that(
                raw.questions().size() <= QuestionnaireLimits.QUESTIONS,
                "questions",
                "shared.problem.too-many",
                QuestionnaireLimits.QUESTIONS);
        keys("sections", raw.sections().stream().map(Section::key).toList());
        keys("questions", raw.questions().stream().map(q -> q.key().value()).toList());
        List<Section> sections = raw.sections().stream().map(this::section).toList();
        Set<String> sectionKeys = sections.stream().map(Section::key).collect(Collectors.toSet());
        List<Question> questions = new ArrayList<>();
        for (Question question : Questionnaire.inOrder(raw.sections(), raw.questions())) {
            checks.that(
                    sectionKeys.contains(question.section()),
                    path(question) + ".section",
                    "questionnaire.problem.no-section");
            condition(question, questions);
            questions.add(question(question));
        }
        return new Questionnaire(sections, questions);
    }

    private Section section(Section raw) {
        Texts title = texts.line(path(raw) + ".title", raw.title(), QuestionnaireLimits.LABEL);
        texts.require(path(raw) + ".title", title);
        return new Section(raw.key(), title);
    }

    private Question question(Question raw) {
        String path = path(raw);
        Texts label = texts.line(path + ".label", raw.label(), QuestionnaireLimits.QUESTION);
        texts.require(path + ".label", label);
        boolean table = raw.kind() == QuestionKind.TABLE;
        fits(path + ".wordLimit", raw.wordLimit(), raw.kind().hasWords(), 0, QuestionnaireLimits.WORDS);
        fits(path + ".maxRows", raw.maxRows(), table, 1, QuestionnaireLimits.ROWS);
        return new Question(
                raw.key(),
                raw.section(),
                raw.kind(),
                raw.required(),
                label,
                texts.text(path + ".help", raw.help(), QuestionnaireLimits.HELP),
                raw.wordLimit(),
                choices(path, raw.choices(), raw.kind().hasChoices()),
                columns(path, raw.columns(), table),
                raw.maxRows(),
                bounds(path + ".bounds", raw.kind(), raw.bounds(), raw.choices().size()),
                raw.shownIf());
    }

    /** Bounds that fit the kind, in their order; of choices, no more than there are. */
    private Bounds bounds(String field, QuestionKind kind, Bounds raw, int choices) {
        if (!kind.hasBounds()) {
            checks.that(raw.isNone(), field, "questionnaire.problem.not-for-kind");
            return raw;
        }
        boolean least = bound(field + ".least", kind, raw.least(), choices);
        boolean most = bound(field + ".most", kind, raw.most(), choices);
        checks.that(!least || !most || raw.areInOrder(kind), field + ".most", "questionnaire.problem.bounds-order");
        checks.that(
                kind == QuestionKind.NUMBER || raw.unit().isEmpty(),
                field + ".unit",
                "questionnaire.problem.not-for-kind");
        return new Bounds(raw.least(), raw.most(), texts.line(field + ".unit", raw.unit(), QuestionnaireLimits.UNIT));
    }

    /** Notes one bound that is none; whether it is one, or nothing. */
    private boolean bound(String field, QuestionKind kind, String typed, int choices) {
        boolean fits = typed.isEmpty()
                || (Bounds.fits(kind, typed)
                        && (kind != QuestionKind.SEVERAL_OF || Integer.parseInt(typed) <= choices));
        checks.that(fits, field, "questionnaire.problem.bounds." + Word.of(kind), choices);
        return fits;
    }

    /** A number that belongs to the kind lies between its bounds; one that does not is 0. */
    private void fits(String field, int number, boolean belongs, int least, int most) {
        if (belongs) {
            checks.that(number >= least && number <= most, field, "shared.problem.between", least, most);
        } else {
            checks.that(number == 0, field, "questionnaire.problem.not-for-kind");
        }
    }

    private List<Choice> choices(String path, List<Choice> raw, boolean belong) {
        String field = path + ".choices";
        if (!belong) {
            checks.that(raw.isEmpty(), field, "questionnaire.problem.not-for-kind");
            return raw;
        }
        checks.that(raw.size() >= FEWEST_CHOICES, field, "questionnaire.problem.too-few-choices");
        checks.that(
                raw.size() <= QuestionnaireLimits.CHOICES,
                field,
                "shared.problem.too-many",
                QuestionnaireLimits.CHOICES);
        keys(field, raw.stream().map(Choice::key).toList());
        return raw.stream()
                .map(choice -> new Choice(choice.key(), label(path + ".choice." + choice.key(), choice.label())))
                .toList();
    }

    private List<Column> columns(String path, List<Column> raw, boolean belong) {
        String field = path + ".columns";
        if (!belong) {
            checks.that(raw.isEmpty(), field, "questionnaire.problem.not-for-kind");
            return raw;
        }
        checks.that(!raw.isEmpty(), field, "questionnaire.problem.no-column");
        checks.that(
                raw.size() <= QuestionnaireLimits.COLUMNS,
                field,
                "shared.problem.too-many",
                QuestionnaireLimits.COLUMNS);
        keys(field, raw.stream().map(Column::key).toList());
        List<Column> columns = new ArrayList<>();
        for (Column column : raw) {
            String place = path + ".column." + column.key();
            checks.that(column.kind().fitsColumn(), place + ".kind", "questionnaire.problem.column-kind");
            columns.add(new Column(
                    column.key(),
                    column.kind(),
                    column.required(),
                    label(place, column.label()),
                    choices(place, column.choices(), column.kind() == QuestionKind.ONE_OF),
                    bounds(place + ".bounds", column.kind(), column.bounds(), 0)));
        }
        return columns;
    }

    private Texts label(String place, Texts raw) {
        Texts label = texts.line(place + ".label", raw, QuestionnaireLimits.LABEL);
        texts.require(place + ".label", label);
        return label;
    }

    /** It depends on an earlier question with choices, and on choices that are there. */
    private void condition(Question question, List<Question> earlier) {
        ShownIf condition = question.shownIf();
        if (condition == null) {
            return;
        }
        String field = path(question) + ".shownIf";
        Optional<Question> asked = earlier.stream()
                .filter(q -> q.key().equals(condition.question()))
                .findFirst();
        checks.that(
                asked.filter(q -> q.kind().hasChoices()).isPresent(),
                field,
                "questionnaire.problem.condition-question",
                condition.question().value());
        Set<String> choices = asked.stream()
                .flatMap(q -> q.choices().stream().map(Choice::key))
                .collect(Collectors.toSet());
        checks.that(
                !condition.anyOf().isEmpty() && choices.containsAll(condition.anyOf()),
                field,
                "questionnaire.problem.condition-choice",
                condition.question().value());
    }

    private void keys(String field, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            checks.that(QuestionKey.isKey(key), field, "questionnaire.problem.key", key);
            checks.that(seen.add(key), field, "questionnaire.problem.key-twice", key);
        }
    }
}
