package org.partnershipportal.consultation.assessment;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

/**
 * Redacts passages of answers on the server: the output contains neither the text underneath nor its length. A passage
 * that cuts a letter off from its marks takes both.
 */
final class Blackening {

    /** What stands in the place of every passage, whatever its length. */
    static final String BAR = "█████";

    /**
     * Stands in the place of each code point that is redacted, so that all others stay where they are; no character.
     */
    static final char TAKEN = '\uFFFF';

    private Blackening() {}

    /** @throws InvalidInput if a passage is not one of the answers */
    static void check(List<FrozenAnswer> answers, List<BlackOut> passages) {
        for (BlackOut passage : passages) {
            String text = text(answers, passage);
            if (text == null
                    || passage.from() < 0
                    || passage.from() >= passage.to()
                    || passage.to() > text.codePointCount(0, text.length())) {
                throw new InvalidInput(Problem.of(RedactInput.FIELD, "assessment.problem.no-such-passage"));
            }
        }
    }

    /** The answers as the public reads them. */
    static List<FrozenAnswer> apply(List<FrozenAnswer> answers, List<BlackOut> passages) {
        return answers.stream()
                .map(answer -> new FrozenAnswer(
                        answer.question(),
                        blackened(answer.question().key(), answer.value(), passages, Blackening::cut)))
                .toList();
    }

    /** The answers with every letter that is redacted taken away, in whose place {@link #TAKEN} stands. */
    static Map<QuestionKey, AnswerValue> masked(Map<QuestionKey, AnswerValue> answers, List<BlackOut> passages) {
        Map<QuestionKey, AnswerValue> masked = new HashMap<>();
        answers.forEach(
                (question, value) -> masked.put(question, blackened(question, value, passages, Blackening::mask)));
        return masked;
    }

    /** How a text is made what the public may have of it. */
    private interface Taking {
        String from(String text, List<BlackOut> passages);
    }

    /** One sign for each code point, so that what is left stays where it is. */
    private static String mask(String text, List<BlackOut> passages) {
        int[] points = text.codePoints().toArray();
        for (BlackOut passage : passages) {
            Arrays.fill(
                    points,
                    text.codePointCount(0, begin(text, passage)),
                    text.codePointCount(0, end(text, passage)),
                    TAKEN);
        }
        return new String(points, 0, points.length);
    }

    /** The words underneath, to look for elsewhere; a single letter would be found everywhere, a sign of Chinese is a name. */
    static List<String> words(List<FrozenAnswer> answers, List<BlackOut> passages) {
        return passages.stream()
                .flatMap(passage -> Optional.ofNullable(text(answers, passage))
                        .map(text -> text.substring(begin(text, passage), end(text, passage))
                                .strip())
                        .stream())
                .filter(words -> words.codePointCount(0, words.length()) > 1
                        || words.codePoints().anyMatch(Character::isIdeographic))
                .distinct()
                .toList();
    }

    private static AnswerValue blackened(QuestionKey key, AnswerValue value, List<BlackOut> all, Taking taking) {
        List<BlackOut> passages =
                all.stream().filter(passage -> passage.question().equals(key)).toList();
        if (passages.isEmpty()) {
            return value;
        }
        return switch (value) {
            case AnswerValue.Text typed -> new AnswerValue.Text(taking.from(typed.text(), passages));
            case AnswerValue.Chosen chosen -> chosen;
            case AnswerValue.Rows table -> rows(table, passages, taking);
        };
    }

    private static AnswerValue.Rows rows(AnswerValue.Rows table, List<BlackOut> passages, Taking taking) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int place = 0; place < table.rows().size(); place++) {
            int row = place;
            Map<String, String> cells = new HashMap<>();
            table.rows().get(place).forEach((column, cell) -> {
                List<BlackOut> its = passages.stream()
                        .filter(one -> one.row() == row && one.column().equals(column))
                        .toList();
                cells.put(column, taking.from(cell, its));
            });
            rows.add(cells);
        }
        return new AnswerValue.Rows(rows);
    }

    /** The text with a bar in the place of each passage; passages that touch make one. */
    static String cut(String text, List<BlackOut> passages) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        boolean black = false;
        for (BlackOut passage : passages.stream()
                .sorted(Comparator.comparingInt(BlackOut::from))
                .toList()) {
            int begin = begin(text, passage);
            int end = end(text, passage);
            if (begin > at || !black) {
                shown.append(text, at, Math.max(at, begin)).append(BAR);
            }
            black = true;
            at = Math.max(at, end);
        }
        return shown.append(text, at, text.length()).toString();
    }

    private static int begin(String text, BlackOut passage) {
        int offset = text.offsetByCodePoints(0, passage.from());
        BreakIterator letters = letters(text);
        return letters.isBoundary(offset) ? offset : letters.preceding(offset);
    }

    private static int end(String text, BlackOut passage) {
        int offset = text.offsetByCodePoints(0, passage.to());
        BreakIterator letters = letters(text);
        return letters.isBoundary(offset) ? offset : letters.following(offset);
    }

    private static BreakIterator letters(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return letters;
    }

    private static @Nullable String text(List<FrozenAnswer> answers, BlackOut passage) {
        AnswerValue value = answers.stream()
                .filter(answer -> answer.question().key().equals(passage.question()))
                .map(FrozenAnswer::value)
                .findFirst()
                .orElse(AnswerValue.NONE);
        return switch (value) {
            case AnswerValue.Text typed -> passage.row() == BlackOut.TEXT ? typed.text() : null;
            case AnswerValue.Chosen chosen -> null;
            case AnswerValue.Rows table ->
                passage.row() >= 0 && passage.row() < table.rows().size()
                        ? table.rows().get(passage.row()).get(passage.column())
                        : null;
        };
    }
}
