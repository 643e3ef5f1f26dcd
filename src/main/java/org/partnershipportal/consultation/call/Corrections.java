package org.partnershipportal.consultation.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.QuestionnaireChecks;
import org.partnershipportal.ground.questionnaire.ShownIf;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;

/**
 * What a correction of an open call can change without making an earlier answer invalid: texts, raised limits, and
 * added questions, choices and columns that are optional. Everything else is refused with a sentence that names the
 * question and the cure.
 */
final class Corrections {

    private final List<Problem> problems = new ArrayList<>();
    private final Language original;

    private Corrections(Language original) {
        this.original = original;
    }

    /**
     * Lets a correction pass that says something else in the same language.
     *
     * @throws InvalidInput if it changes nothing, or the language in which the call was first written
     */
    static void requireChange(CallContent before, Language original, CallContent after) {
        if (after.equals(before)) {
            throw new InvalidInput(Problem.of("note", "call.correction.nothing"));
        }
        if (after.original() != original) {
            throw new InvalidInput(Problem.of("original", "call.correction.original"));
        }
    }

    /**
     * Lets a harmless correction pass.
     *
     * @param before what inputs may have answered
     * @param after what is wanted; already clean
     * @throws InvalidInput with everything that would invalidate an answer
     */
    static void requireHarmless(CallContent before, CallContent after) {
        Corrections it = new Corrections(before.original());
        it.rules(before.rules(), after.rules());
        before.questionnaire().questions().forEach(question -> it.kept(question, after.questionnaire()));
        after.questionnaire().questions().stream()
                .filter(question ->
                        before.questionnaire().question(question.key()).isEmpty())
                .forEach(question -> it.refuse(
                        question.required(),
                        QuestionnaireChecks.path(question) + ".required",
                        "call.correction.new-required",
                        question.label().original(it.original)));
        if (!it.problems.isEmpty()) {
            throw new InvalidInput(it.problems);
        }
    }

    private void rules(CallRules before, CallRules after) {
        refuse(before.individuals() && !after.individuals(), "rules.individuals", "call.correction.rule-narrowed");
        refuse(!after.names().containsAll(before.names()), "rules.names", "call.correction.rule-narrowed");
        refuse(!after.texts().containsAll(before.texts()), "rules.texts", "call.correction.rule-narrowed");
        refuse(after.files() < before.files(), "rules.files", "call.correction.fewer", before.files());
        refuse(
                after.bytesPerFile() < before.bytesPerFile(),
                "rules.bytesPerFile",
                "call.correction.smaller-files",
                before.bytesPerFile() / (1024 * 1024));
        refuse(
                after.retentionYears() > before.retentionYears(),
                "rules.retentionYears",
                "call.correction.kept-longer",
                before.retentionYears());
    }

    private void kept(Question before, Questionnaire later) {
        String path = QuestionnaireChecks.path(before);
        String name = before.label().original(original);
        Question after = later.question(before.key()).orElse(null);
        if (after == null) {
            problems.add(Problem.of(path, "call.correction.question-removed", name));
            return;
        }
        refuse(before.kind() != after.kind(), path + ".kind", "call.correction.kind", name);
        refuse(!before.required() && after.required(), path + ".required", "call.correction.now-required", name);
        refuse(
                after.wordLimit() != 0 && (before.wordLimit() == 0 || after.wordLimit() < before.wordLimit()),
                path + ".wordLimit",
                "call.correction.word-limit",
                name,
                before.wordLimit());
        refuse(after.maxRows() < before.maxRows(), path + ".maxRows", "call.correction.rows", name, before.maxRows());
        refuse(
                before.kind() == after.kind() && !before.bounds().areWithin(after.bounds(), before.kind()),
                path + ".bounds.least",
                "call.correction.bounds",
                name);
        choices(path, name, before.choices(), after.choices());
        columns(path, name, before.columns(), after.columns());
        refuse(
                !reachesAsMany(before.shownIf(), after),
                path + ".shownIf",
                after.required() ? "call.correction.condition-required" : "call.correction.condition",
                name);
    }

    /** Anyone who was asked is asked still; who is newly asked need not answer. */
    private static boolean reachesAsMany(@Nullable ShownIf before, Question after) {
        ShownIf now = after.shownIf();
        if (before == null) {
            return now == null;
        }
        if (after.required() || now == null) {
            return after.required() ? before.equals(now) : true;
        }
        return before.question().equals(now.question()) && now.anyOf().containsAll(before.anyOf());
    }

    private void choices(String path, String name, List<Choice> before, List<Choice> after) {
        Set<String> left = before.stream().map(Choice::key).collect(Collectors.toCollection(HashSet::new));
        after.stream().map(Choice::key).forEach(left::remove);
        before.stream()
                .filter(choice -> left.contains(choice.key()))
                .findFirst()
                .ifPresent(gone -> problems.add(Problem.of(
                        path + ".choices",
                        "call.correction.choice-removed",
                        name,
                        gone.label().original(original))));
    }

    private void columns(String path, String name, List<Column> before, List<Column> after) {
        for (Column column : before) {
            String heading = column.label().original(original);
            Column now = after.stream()
                    .filter(c -> c.key().equals(column.key()))
                    .findFirst()
                    .orElse(null);
            if (now == null || now.kind() != column.kind()) {
                problems.add(Problem.of(path + ".columns", "call.correction.column-changed", name, heading));
            } else {
                refuse(
                        now.required() && !column.required(),
                        path + ".columns",
                        "call.correction.column-required",
                        name,
                        heading);
                refuse(
                        !column.bounds().areWithin(now.bounds(), column.kind()),
                        path + ".columns",
                        "call.correction.column-bounds",
                        name,
                        heading);
                choices(path + ".column." + column.key(), name, column.choices(), now.choices());
            }
        }
        after.stream()
                .filter(column -> column.required()
                        && before.stream().noneMatch(c -> c.key().equals(column.key())))
                .forEach(column -> problems.add(Problem.of(
                        path + ".columns",
                        "call.correction.column-required",
                        name,
                        column.label().original(original))));
    }

    private void refuse(boolean harmful, String field, String key, Object... args) {
        if (harmful) {
            problems.add(Problem.of(field, key, args));
        }
    }
}
