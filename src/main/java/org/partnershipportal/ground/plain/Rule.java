package org.partnershipportal.ground.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule of the style sheet.
 *
 * @param condition the {@code @media} around it; empty if there is none
 * @param selectors its selectors; one match is enough
 * @param declarations its declarations
 */
record Rule(String condition, List<String> selectors, String declarations) {

    /** What a page need not hold for the selector to choose something: negations, attributes, states. */
    private static final Pattern BESIDE =
            Pattern.compile(":not\\([^)]*\\)|\\[[^\\]]*\\]|::?[a-z-]+(\\((?:[^()]|\\([^)]*\\))*\\))?");

    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern ELEMENT = Pattern.compile("(?<![.a-z0-9-])([a-z][a-z0-9]*)");
    private static final Pattern BETWEEN_SELECTORS = Pattern.compile(",(?![^(]*\\))");

    /** The rules of a sheet without comments and line breaks, in its order. */
    static List<Rule> of(String sheet) {
        return of("", sheet);
    }

    private static List<Rule> of(String condition, String sheet) {
        List<Rule> rules = new ArrayList<>();
        int from = 0;
        int open;
        while ((open = sheet.indexOf('{', from)) >= 0) {
            int end = end(sheet, open);
            String before = sheet.substring(from, open).strip();
            String inside = sheet.substring(open + 1, end).strip();
            if (before.startsWith("@")) {
                rules.addAll(of(before, inside));
            } else {
                rules.add(new Rule(
                        condition,
                        BETWEEN_SELECTORS
                                .splitAsStream(before)
                                .map(String::strip)
                                .toList(),
                        inside));
            }
            from = end + 1;
        }
        return rules;
    }

    /** Where what begins with this brace ends. */
    private static int end(String sheet, int open) {
        int depth = 1;
        int at = open;
        while (depth > 0) {
            at++;
            depth += sheet.charAt(at) == '{' ? 1 : sheet.charAt(at) == '}' ? -1 : 0;
        }
        return at;
    }

    /** What of it can choose anything on a page with these elements and classes; empty if nothing does. */
    Optional<Rule> on(Vocabulary page) {
        List<String> choosing =
                selectors.stream().filter(selector -> chooses(selector, page)).toList();
        return choosing.isEmpty() ? Optional.empty() : Optional.of(new Rule(condition, choosing, declarations));
    }

    private static boolean chooses(String selector, Vocabulary page) {
        String named = BESIDE.matcher(selector).replaceAll("");
        return page.classes().containsAll(all(CLASS, named)) && page.elements().containsAll(all(ELEMENT, named));
    }

    /** As it stands in a sheet, without its condition. */
    String text() {
        return String.join(",", selectors) + "{" + declarations + "}";
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
