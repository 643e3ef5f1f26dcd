package org.partnershipportal.consultation.explanation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.consultation.assessment.BlackedOut;

/**
 * The passages of a text that the public cannot read: each is found wherever it occurs, in any case; blanks and line
 * breaks count as the same.
 *
 * @param words the passages as they were entered, none of them blank
 */
record Passages(List<String> words) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    Passages {
        words = List.copyOf(words);
    }

    /** One passage on each line. */
    static Passages of(String lines) {
        return new Passages(lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList());
    }

    /** One passage on each line. */
    String lines() {
        return String.join("\n", words);
    }

    /** The first passage that stands in none of the texts. */
    Optional<String> missingIn(String... texts) {
        return words.stream()
                .filter(one -> Stream.of(texts)
                        .noneMatch(text -> pattern(one).matcher(text).find()))
                .findFirst();
    }

    /**
     * The text as the public reads it. All passages are looked for in the whole text, so that of two that share a word nothing
     * stays; one bar stands for what lies together, and tells not how long it is.
     */
    String cut(String text) {
        BitSet taken = taken(text);
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int begin = taken.nextSetBit(0); begin >= 0; begin = taken.nextSetBit(at)) {
            shown.append(text, at, begin).append(BlackedOut.BAR);
            at = taken.nextClearBit(begin);
        }
        return shown.append(text, at, text.length()).toString();
    }

    /** Also where a passage overlaps itself. */
    private BitSet taken(String text) {
        BitSet taken = new BitSet();
        for (String one : words) {
            Matcher found = pattern(one).matcher(text);
            for (int at = 0; found.find(at); at = found.start() + 1) {
                taken.set(found.start(), found.end());
            }
        }
        return taken;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                BLANKS.splitAsStream(words).map(Pattern::quote).collect(Collectors.joining(BLANKS.pattern())),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
