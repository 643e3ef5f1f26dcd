package org.partnershipportal.promises.recommendation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final int LONGEST_SYMBOL = 60;
    private static final int LONGEST_PARAGRAPH = 20;
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]+[A-Z0-9 ./()_-]*/[A-Z0-9 ./()_-]*[A-Z0-9)]");
    private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,2}( \\([a-z0-9]{1,5}\\)){0,2}");
    private static final Pattern SUPPLEMENT = Pattern.compile("(/(ADD|CORR|REV)\\.\\d+)+$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int CYCLES = 10;

    /** A symbol in capitals, without spaces around its slashes. */
    static String symbol(FieldChecks checks, String typed) {
        String symbol = checks.line("symbol", typed, LONGEST_SYMBOL)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("\\s+", " ");
        checks.that(SYMBOL.matcher(symbol).matches(), "symbol", "recommendation.problem.symbol");
        return symbol;
    }

    /** A paragraph with one space before each bracket. */
    static String paragraph(FieldChecks checks, String typed) {
        String paragraph = checks.line("paragraph", typed, LONGEST_PARAGRAPH)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.$", "")
                .replaceAll("\\s*\\(\\s*", " (")
                .replaceAll("\\s*\\)", ")");
        checks.that(PARAGRAPH.matcher(paragraph).matches(), "paragraph", "recommendation.problem.paragraph");
        return paragraph;
    }

    /** A State that the symbol itself names, as {@code CAT/C/FRA/CO/7} does, if it is another one. */
    static Optional<CountryCode> otherState(String symbol, CountryCode state) {
        return Stream.of(symbol.split("[/ ]"))
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
        return SUPPLEMENT.matcher(symbol).replaceFirst("");
    }

    /** By what lists are ordered: State, source, the latest cycle first, then numbers by their value. */
    String place(int cycle) {
        return "%s %d%d %s %s".formatted(state.iso3(), order(), CYCLES - cycle, padded(symbol), padded(paragraph));
    }

    private int order() {
        return switch (source) {
            case UPR -> 0;
            case TREATY_BODY -> 1;
            case SPECIAL_PROCEDURE -> 2;
        };
    }

    private static String padded(String text) {
        return NUMBER.matcher(text).replaceAll(number -> {
            String digits = number.group();
            return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
        });
    }
}
