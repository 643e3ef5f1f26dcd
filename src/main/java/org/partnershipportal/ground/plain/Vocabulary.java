package org.partnershipportal.ground.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The elements and classes that markup uses. For a template it may name too many, because every word of
 * an expression counts, but never too few.
 *
 * @param elements names of elements
 * @param classes names of classes
 */
record Vocabulary(Set<String> elements, Set<String> classes) {

    private static final Pattern ELEMENT = Pattern.compile("<([a-z][a-z0-9]*)");
    private static final Pattern CLASSES = Pattern.compile("\\b(?:class|th:class|th:classappend)=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Set<String> LOOKS = Set.of("ok", "warn", "bad");
    private static final Pattern INCLUDED = Pattern.compile("~\\{\\s*([a-z/-]+)\\s*::");

    /** Of markup, that of a page or that of a template. */
    static Vocabulary in(String markup) {
        return new Vocabulary(
                all(ELEMENT, markup).collect(Collectors.toSet()),
                all(CLASSES, markup).flatMap(Vocabulary::words).collect(Collectors.toSet()));
    }

    /** What an expression may say; what is asked how it looks may look in any way. */
    private static Stream<String> words(String expression) {
        return Stream.concat(
                NAME.matcher(expression).results().map(MatchResult::group),
                expression.contains(".look()") ? LOOKS.stream() : Stream.empty());
    }

    /** Of templates and of all that they include. */
    static Vocabulary ofTemplates(Collection<String> names) {
        Set<String> read = new HashSet<>();
        StringBuilder markup = new StringBuilder();
        names.forEach(name -> read(name, read, markup));
        return in(markup.toString());
    }

    private static void read(String name, Set<String> before, StringBuilder markup) {
        if (before.add(name)) {
            String template = source(name);
            markup.append(template);
            all(INCLUDED, template).forEach(included -> read(included, before, markup));
        }
    }

    private static String source(String name) {
        try {
            return new ClassPathResource("templates/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
