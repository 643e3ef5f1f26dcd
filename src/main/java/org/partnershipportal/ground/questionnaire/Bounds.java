package org.partnershipportal.ground.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.ground.shared.Worded;

/**
 * The limits for an answer, both inclusive: a number, a day, or how many choices are chosen. Whether they make
 * sense for a kind of question is for {@link QuestionnaireChecks}.
 *
 * @param least the least number, the earliest day or the fewest choices, as answers are typed; empty for none
 * @param most the greatest number, the latest day or the most choices; empty for none
 * @param unit in what a number is counted; in no language for none
 */
public record Bounds(String least, String most, Texts unit) {

    /** Nothing is bound. */
    public static final Bounds NONE = new Bounds("", "", Texts.NONE);

    private static final String CHOICES = "[1-9][0-9]{0,2}";

    /** Whether nothing is bound and no unit is named. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** What is said of them beside the field; empty if nothing is bound. */
    public List<Sentence> told(QuestionKind kind) {
        String sentence = "questionnaire.bounds." + Word.of(kind);
        List<Sentence> told = new ArrayList<>();
        if (!least.isEmpty() && least.equals(most)) {
            told.add(Sentence.of(sentence + "-exactly", shown(kind, least)));
        } else if (!least.isEmpty() && !most.isEmpty()) {
            told.add(Sentence.of(sentence + "-between", shown(kind, least), shown(kind, most)));
        } else if (!least.isEmpty()) {
            told.add(Sentence.of(sentence + "-least", shown(kind, least)));
        } else if (!most.isEmpty()) {
            told.add(Sentence.of(sentence + "-most", shown(kind, most)));
        }
        if (!unit.isEmpty()) {
            told.add(Sentence.of("questionnaire.bounds.unit", unit));
        }
        return told;
    }

    /** Whether a text can be a bound of questions of this kind. */
    static boolean fits(QuestionKind kind, String typed) {
        return switch (kind) {
            case NUMBER -> TypedForm.isNumber(typed);
            case DATE -> TypedForm.day(typed).isPresent();
            case SEVERAL_OF -> typed.matches(CHOICES);
            case LONG_TEXT, SHORT_TEXT, ONE_OF, COUNTRY, ATTACHMENT, TABLE -> false;
        };
    }

    /** Whether the least is not above the most; both fit the kind. */
    boolean areInOrder(QuestionKind kind) {
        return least.isEmpty() || most.isEmpty() || compare(kind, least, most) <= 0;
    }

    /** What is wrong with an answer of that kind that can be read, and the cure. */
    Optional<Problem> problem(String field, QuestionKind kind, String typed) {
        String sentence = "questionnaire.problem." + Word.of(kind);
        if (isBelow(kind, typed)) {
            return Optional.of(Problem.of(field, sentence + "-least", shown(kind, least), shown(kind, typed)));
        }
        return isAbove(kind, typed)
                ? Optional.of(Problem.of(field, sentence + "-most", shown(kind, most), shown(kind, typed)))
                : Optional.empty();
    }

    /** The same of a cell in a row, which its column's heading names. */
    Optional<Problem> problem(String field, QuestionKind kind, Texts heading, String typed, int row) {
        String sentence = "questionnaire.problem.cell." + Word.of(kind);
        if (isBelow(kind, typed)) {
            return Optional.of(Problem.of(field, sentence + "-least", row, heading, shown(kind, least)));
        }
        return isAbove(kind, typed)
                ? Optional.of(Problem.of(field, sentence + "-most", row, heading, shown(kind, most)))
                : Optional.empty();
    }

    /** Whether every answer that these bounds admit is admitted by the others too. */
    public boolean areWithin(Bounds others, QuestionKind kind) {
        boolean below = others.least.isEmpty() || (!least.isEmpty() && compare(kind, others.least, least) <= 0);
        boolean above = others.most.isEmpty() || (!most.isEmpty() && compare(kind, most, others.most) <= 0);
        return below && above;
    }

    private boolean isBelow(QuestionKind kind, String typed) {
        return !least.isEmpty() && compare(kind, typed, least) < 0;
    }

    private boolean isAbove(QuestionKind kind, String typed) {
        return !most.isEmpty() && compare(kind, typed, most) > 0;
    }

    private static int compare(QuestionKind kind, String one, String other) {
        return kind == QuestionKind.DATE
                ? LocalDate.parse(one).compareTo(LocalDate.parse(other))
                : new BigDecimal(one).compareTo(new BigDecimal(other));
    }

    /** A day in a sentence. */
    private record Day(LocalDate day) implements Worded {

        @Override
        public String in(Language reader) {
            return Formats.date(day, reader);
        }
    }

    private static Object shown(QuestionKind kind, String typed) {
        return switch (kind) {
            case DATE -> new Day(LocalDate.parse(typed));
            case SEVERAL_OF -> Integer.valueOf(typed);
            default -> typed;
        };
    }
}
