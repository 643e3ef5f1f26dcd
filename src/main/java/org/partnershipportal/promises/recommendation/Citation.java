package org.partnershipportal.promises.recommendation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * Where a recommendation stands: what tells it from every other one.
 *
 * @param source which mechanism made it
 * @param state the State to which it is addressed
 * @param symbol of the document, such as {@code A/HRC/43/15}
 * @param paragraph such as {@code 122.76} or {@code 14 (a)}
 */
record Citation(Source source, CountryCode state, String symbol, String paragraph) {

    static final int LONGEST_SYMBOL = 60;
    private static final int LONGEST_PARAGRAPH = 20;
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]+[A-Z0-9 ./()_-]*/[A-Z0-9 ./()_-]*[A-Z0-9)]");
    private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,2}( \\([a-z0-9]{1,5}\\)){0,2}");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("\\.$");
    private static final Pattern OPENING = Pattern.compile("\\s*\\(\\s*");
    private static final Pattern CLOSING = Pattern.compile("\\s*\\)");
    private static final Pattern PARTS = Pattern.compile("[/ ]");
    private static final Pattern SUPPLEMENT = Pattern.compile("/(ADD|CORR|REV)(?=\\.)");
    private static final Pattern SUPPLEMENTS = Pattern.compile("(/(Add|Corr|Rev)\\.\\d+)+$");
    private static final int WIDTH = 6;
    private static final int CYCLES = 10;

    /** A symbol as it is printed: in capitals but for the supplements, without spaces around its slashes. */
    static String symbol(FieldChecks checks, String typed) {
        String symbol = printed(line(checks, "symbol", typed, LONGEST_SYMBOL));
        checks.that(
                SYMBOL.matcher(symbol.toUpperCase(Locale.ROOT)).matches(), "symbol", "recommendation.problem.symbol");
        return symbol;
    }

    /** The symbol, or its beginning, as it is printed. */
    static String printed(String typed) {
        String capitals = SPACES.matcher(
                        SLASH.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("/"))
                .replaceAll(" ");
        return SUPPLEMENT.matcher(capitals).replaceAll(found -> switch (found.group(1)) {
            case "ADD" -> "/Add";
            case "CORR" -> "/Corr";
            default -> "/Rev";
        });
    }

    /** A paragraph with one space before each bracket. */
    static String paragraph(FieldChecks checks, String typed) {
        String paragraph = line(checks, "paragraph", typed, LONGEST_PARAGRAPH);
        if (!PARAGRAPH.matcher(paragraph).matches()) {
            paragraph = END.matcher(paragraph.toLowerCase(Locale.ROOT)).replaceFirst("");
            paragraph =
                    CLOSING.matcher(OPENING.matcher(paragraph).replaceAll(" (")).replaceAll(")");
            checks.that(PARAGRAPH.matcher(paragraph).matches(), "paragraph", "recommendation.problem.paragraph");
        }
        return paragraph;
    }

    /** What is too long is not looked through: a search could take as many steps as it has pairs of spaces. */
    private static String line(FieldChecks checks, String field, String typed, int longest) {
        String line = checks.line(field, typed, longest);
        return line.length() > longest ? "" : line;
    }

    /** A State that the symbol itself names, as {@code CAT/C/FRA/CO/7} does, if it is another one. */
    static Optional<CountryCode> otherState(String symbol, CountryCode state) {
        return PARTS.splitAsStream(symbol)
                .flatMap(part -> CountryCode.parse(part).stream())
                .filter(code ->
                        !code.equals(state) && Countries.standard().find(code).isPresent())
                .findFirst();
    }

    /** What no two checked recommendations share. */
    UUID key() {
        return UUID.nameUUIDFromBytes(String.join("\n", source.name(), state.iso3(), symbol, paragraph)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The document without its addenda and corrections. */
    String document() {
        return document(symbol);
    }

    static String document(String symbol) {
        return SUPPLEMENTS.matcher(symbol).replaceFirst("");
    }

    /** By what lists are ordered: State, source, the latest cycle first, then numbers by their value. */
    String place(int cycle) {
        return state.iso3() + " " + order() + (CYCLES - cycle) + " " + padded(symbol) + " " + padded(paragraph);
    }

    private int order() {
        return switch (source) {
            case UPR -> 0;
            case TREATY_BODY -> 1;
            case SPECIAL_PROCEDURE -> 2;
        };
    }

    /** Each number with as many digits. */
    private static String padded(String text) {
        StringBuilder padded = new StringBuilder(2 * text.length());
        int digits = 0;
        for (int place = 0; place <= text.length(); place++) {
            if (place < text.length() && isDigit(text.charAt(place))) {
                digits++;
            } else {
                if (digits > 0) {
                    padded.repeat('0', Math.max(0, WIDTH - digits)).append(text, place - digits, place);
                    digits = 0;
                }
                if (place < text.length()) {
                    padded.append(text.charAt(place));
                }
            }
        }
        return padded.toString();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
