package org.partnershipportal.platform.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.taxonomy.RuleToken.Kind;

/** Cuts what somebody typed to cite rules into its pieces. */
final class RuleLexer {

    private static final Pattern SKIPPED = Pattern.compile("[ \\t\\u00A0:·'\"’‘«»“”„《》]+");
    private static final Pattern SEPARATOR = Pattern.compile("[,;،؛、\\n\\r]");
    private static final String NUMERAL = "[〇零一二三四五六七八九十百]+";
    private static final Pattern CHINESE_PARAGRAPH = Pattern.compile("第?\\s*(\\d+|" + NUMERAL + ")\\s*[款项段]");
    private static final Pattern CHINESE_RULE = Pattern.compile("第\\s*(" + NUMERAL + ")(?=\\s*条)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?![\\p{L}&&[^\\p{IsHan}و]])");
    private static final Pattern BRACKETED = Pattern.compile("\\(\\s*(\\d+|\\p{L}|[ivx]{1,4})\\s*\\)");
    private static final Pattern DOTTED = Pattern.compile("\\.\\s*(\\d+|\\p{L})(?![\\p{L}\\d]|\\.\\s*\\d)");
    private static final Pattern LETTER = Pattern.compile("([\\p{L}&&[^\\p{IsHan}]])(?:\\s*\\)|(?!\\p{L}))");
    private static final Pattern SIGN = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{Pd}.](?=\\d)");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern DOT = Pattern.compile("[.。]");
    private static final Pattern OPEN = Pattern.compile("\\(");
    private static final Pattern CLOSE = Pattern.compile("\\)");
    private static final Pattern REST = Pattern.compile("[^\\s,;،؛、]+|\\s");

    private record Sort(Pattern pattern, Kind kind) {}

    private static final List<Sort> SIGNS = List.of(
            new Sort(SEPARATOR, Kind.SEPARATOR),
            new Sort(NUMBER, Kind.NUMBER),
            new Sort(SIGN, Kind.SIGN),
            new Sort(DASH, Kind.DASH),
            new Sort(DOT, Kind.FILLER),
            new Sort(OPEN, Kind.OPEN),
            new Sort(CLOSE, Kind.CLOSE),
            new Sort(REST, Kind.UNKNOWN));
    private static final String AND_IN_ARABIC = "و";

    private final RuleWords words;
    private final FoldedText text;
    private final String folded;
    private final List<RuleToken> tokens = new ArrayList<>();

    RuleLexer(RuleWords words, FoldedText text) {
        this.words = words;
        this.text = text;
        this.folded = text.text();
    }

    /** The pieces, cut where one rule ends and the next begins; no part is empty. */
    List<List<RuleToken>> parts() {
        for (int at = 0; at < folded.length(); ) {
            at = next(at);
        }
        List<List<RuleToken>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (RuleToken token : tokens) {
            if (token.kind() == Kind.SEPARATOR) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(token);
            }
        }
        parts.removeIf(List::isEmpty);
        return parts;
    }

    /** What was typed of a part. */
    String typed(List<RuleToken> part) {
        return text.typed(part.getFirst().start(), part.getLast().end());
    }

    private int next(int at) {
        Matcher found = at(SKIPPED, at);
        if (found != null) {
            return found.end();
        }
        found = at(CHINESE_PARAGRAPH, at);
        if (found != null) {
            add(Kind.PARAGRAPH_WORD, "", at, at);
            return add(Kind.NUMBER, digits(found.group(1)), at, found.end());
        }
        found = at(CHINESE_RULE, at);
        if (found != null) {
            return add(Kind.NUMBER, digits(found.group(1)), at, found.end());
        }
        found = afterNumber(at) ? at(DOTTED, at) : null;
        if (found == null) {
            found = at(BRACKETED, at);
        }
        if (found != null) {
            return add(Kind.PARAGRAPH, found.group(1), at, found.end());
        }
        return word(at);
    }

    private int word(int at) {
        Matcher letter = at(LETTER, at);
        if (letter != null && letter.group().endsWith(")")) {
            return add(Kind.LETTER, letter.group(1), at, letter.end());
        }
        RuleWords.Found word = words.at(folded, at);
        if (word != null) {
            tokens.add(new RuleToken(word.kind(), folded.substring(at, word.end()), word.set(), at, word.end()));
            return word.end();
        }
        if (folded.startsWith(AND_IN_ARABIC, at) && words.at(folded, at + 1) != null) {
            return add(Kind.SEPARATOR, AND_IN_ARABIC, at, at + 1);
        }
        return letter == null ? sign(at) : add(Kind.LETTER, letter.group(1), at, letter.end());
    }

    private int sign(int at) {
        for (Sort sort : SIGNS) {
            Matcher found = at(sort.pattern(), at);
            if (found != null) {
                return found.group().isBlank() && sort.kind() == Kind.UNKNOWN
                        ? found.end()
                        : add(sort.kind(), found.group(), at, found.end());
            }
        }
        throw new IllegalStateException("Nothing is read at " + at + " of " + folded);
    }

    /** Whether a number or paragraph ends right here. */
    private boolean afterNumber(int at) {
        return !tokens.isEmpty()
                && tokens.getLast().end() == at
                && (tokens.getLast().kind() == Kind.NUMBER || tokens.getLast().kind() == Kind.PARAGRAPH);
    }

    private int add(Kind kind, String what, int start, int end) {
        tokens.add(new RuleToken(kind, what, null, start, end));
        return end;
    }

    private @Nullable Matcher at(Pattern pattern, int place) {
        Matcher matcher = pattern.matcher(folded).useTransparentBounds(true);
        return matcher.region(place, folded.length()).lookingAt() ? matcher : null;
    }

    /** A number in digits, from digits or a Chinese numeral below a thousand. */
    private static String digits(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return number;
        }
        int total = 0;
        int waiting = 0;
        for (int at = 0; at < number.length(); at++) {
            char sign = number.charAt(at);
            int digit = "〇一二三四五六七八九".indexOf(sign);
            switch (sign) {
                case '零' -> waiting = 0;
                case '十' -> {
                    total += 10 * Math.max(1, waiting);
                    waiting = 0;
                }
                case '百' -> {
                    total += 100 * Math.max(1, waiting);
                    waiting = 0;
                }
                default -> waiting = 10 * waiting + digit;
            }
        }
        return Integer.toString(total + waiting);
    }
}
