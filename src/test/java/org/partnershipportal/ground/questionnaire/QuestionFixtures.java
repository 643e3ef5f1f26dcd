package org.partnershipportal.ground.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.ground.shared.Language;

/** Questions of each kind, in English. */
public final class QuestionFixtures {

    private QuestionFixtures() {}

    public static Question question(String key, QuestionKind kind, boolean required, int wordLimit) {
        return new Question(
                new QuestionKey(key),
                "one",
                kind,
                required,
                text("Question"),
                Texts.NONE,
                wordLimit,
                List.of(),
                List.of(),
                0,
                null);
    }

    public static Question choice(String key, QuestionKind kind, String... choices) {
        return new Question(
                new QuestionKey(key),
                "one",
                kind,
                false,
                text("Question"),
                Texts.NONE,
                0,
                List.of(choices).stream().map(c -> new Choice(c, text(c))).toList(),
                List.of(),
                0,
                null);
    }

    public static Question table(int maxRows, Column... columns) {
        return new Question(
                new QuestionKey("rows"),
                "one",
                QuestionKind.TABLE,
                false,
                text("Question"),
                Texts.NONE,
                0,
                List.of(),
                List.of(columns),
                maxRows,
                null);
    }

    public static Column column(String key, QuestionKind kind, boolean required) {
        return new Column(key, kind, required, text(key), List.of());
    }

    /** The same question within bounds. */
    public static Question within(Question question, String least, String most, Texts unit) {
        return new Question(
                question.key(),
                question.section(),
                question.kind(),
                question.required(),
                question.label(),
                question.help(),
                question.wordLimit(),
                question.choices(),
                question.columns(),
                question.maxRows(),
                new Bounds(least, most, unit),
                question.shownIf());
    }

    public static Question within(Question question, String least, String most) {
        return within(question, least, most, Texts.NONE);
    }

    public static Column within(Column column, String least, String most) {
        return new Column(
                column.key(),
                column.kind(),
                column.required(),
                column.label(),
                column.choices(),
                new Bounds(least, most, Texts.NONE));
    }

    public static Question shownIf(Question question, String other, String choice) {
        return new Question(
                question.key(),
                question.section(),
                question.kind(),
                question.required(),
                question.label(),
                question.help(),
                question.wordLimit(),
                question.choices(),
                question.columns(),
                question.maxRows(),
                new ShownIf(new QuestionKey(other), Set.of(choice)));
    }

    public static Texts text(String english) {
        return new Texts(Map.of(Language.EN, english));
    }
}
