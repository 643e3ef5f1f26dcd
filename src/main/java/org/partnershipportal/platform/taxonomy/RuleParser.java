package org.partnershipportal.platform.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

/**
 * Reads rules as people type them (R6.2): {@code list = part (separator part)*},
 * {@code part = [set] [rule] number paragraph* [of set]}, {@code paragraph = (1) | .1 | [of] paragraph 1}; a set that
 * stands before a number also counts for the numbers after it, one behind a number for those without a set before it.
 */
final class RuleParser {

    private static final int LONGEST = 1000;
    private static final int QUOTED = 40;

    /** Rule 3 of the Tokyo Rules has the most. */
    private static final int PARAGRAPHS = 12;

    private static final String UNREADABLE = "taxonomy.problem.rule-unreadable";
    private static final String NO_SET = "taxonomy.problem.rule-set-missing";

    private final RuleWords words;
    private final String example;

    RuleParser(List<RuleSet> sets) {
        words = new RuleWords(sets);
        example = new RuleRef(sets.getFirst().code(), 45).text();
    }

    List<RuleRef> parse(String field, String text) {
        if (text.isBlank()) {
            throw invalid(field, "shared.problem.missing");
        }
        if (text.length() > LONGEST) {
            throw invalid(field, "shared.problem.too-long", text.length(), LONGEST, text.length() - LONGEST);
        }
        RuleLexer lexer = new RuleLexer(words, FoldedText.of(text));
        Reading reading = new Reading(field);
        for (List<RuleToken> tokens : lexer.parts()) {
            String typed = quoted(lexer.typed(tokens));
            reading.take(RulePart.read(tokens).orElseThrow(() -> invalid(field, UNREADABLE, typed, example)), typed);
        }
        return reading.done();
    }

    /** What was read so far. */
    private final class Reading {

        private record Waiting(String number, String typed) {}

        private final String field;
        private final Set<RuleRef> found = new LinkedHashSet<>();
        private final List<Waiting> withoutSet = new ArrayList<>();
        private final List<String> bare = new ArrayList<>();
        private @Nullable RuleSet current;
        private boolean numberDue;
        private boolean paragraphsFollow;

        Reading(String field) {
            this.field = field;
        }

        void take(RulePart part, String typed) {
            String number = part.number();
            if (number != null && part.isBare() && paragraphsFollow) {
                paragraph(number);
                return;
            }
            part.paragraphs().forEach(this::paragraph);
            paragraphsFollow = part.severalParagraphs();
            if (part.set() != null) {
                named(part.set(), part, typed);
            } else if (number != null) {
                numbered(number, typed);
            } else if (part.paragraphs().isEmpty()) {
                throw invalid(field, NO_SET, typed, example);
            } else if (found.isEmpty() && withoutSet.isEmpty()) {
                throw invalid(field, UNREADABLE, typed, example);
            }
        }

        private void named(RuleSet set, RulePart part, String typed) {
            if (numberDue && current != null && !current.equals(set)) {
                throw numberMissing(current);
            }
            String number = part.number();
            if (number == null || part.setBehind()) {
                if (part.setBehind() && !bare.isEmpty() && !set.equals(current)) {
                    throw invalid(field, NO_SET, bare.getFirst(), example);
                }
                numberDue = number == null && withoutSet.isEmpty();
                withoutSet.forEach(waiting -> found.add(rule(set, waiting.number())));
                withoutSet.clear();
            } else {
                numberDue = false;
            }
            if (number != null) {
                found.add(rule(set, number));
            } else if (!part.paragraphs().isEmpty()) {
                throw invalid(field, UNREADABLE, typed, example);
            }
            current = set;
            bare.clear();
        }

        private void numbered(String number, String typed) {
            if (current == null) {
                withoutSet.add(new Waiting(number, typed));
            } else {
                found.add(rule(current, number));
                bare.add(typed);
                numberDue = false;
            }
        }

        List<RuleRef> done() {
            if (!withoutSet.isEmpty()) {
                throw invalid(field, NO_SET, withoutSet.getFirst().typed(), example);
            }
            if (current == null) {
                throw invalid(field, "shared.problem.missing");
            }
            if (numberDue) {
                throw numberMissing(current);
            }
            return List.copyOf(found);
        }

        private InvalidInput numberMissing(RuleSet set) {
            return invalid(
                    field, "taxonomy.problem.rule-number-missing", set.last(), new RuleRef(set.code(), 1).text());
        }

        private RuleRef rule(RuleSet set, String digits) {
            String significant = digits.replaceFirst("^0+", "");
            if (significant.isEmpty()) {
                throw invalid(field, "taxonomy.problem.rule-zero", set.code(), set.last());
            }
            if (significant.length() > 4 || Integer.parseInt(significant) > set.last()) {
                throw invalid(field, "taxonomy.problem.rule-past-end", set.code(), set.last());
            }
            return new RuleRef(set.code(), Integer.parseInt(significant));
        }

        private void paragraph(String named) {
            boolean lettered = !Character.isDigit(named.charAt(0));
            if (!lettered && (!named.matches("[1-9]\\d?") || Integer.parseInt(named) > PARAGRAPHS)) {
                throw invalid(field, "taxonomy.problem.rule-paragraph", named, PARAGRAPHS, example + "(1)");
            }
        }
    }

    private static String quoted(String part) {
        String plain = part.replaceAll("[\\p{C}]", "").strip();
        return plain.codePointCount(0, plain.length()) <= QUOTED
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static InvalidInput invalid(String field, String key, Object... args) {
        return new InvalidInput(Problem.of(field, key, args));
    }
}
