package org.partnershipportal.ground.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipportal.ground.shared.Lazily;
import org.springframework.core.io.ClassPathResource;

/**
 * The one style sheet of the public pages. Each page holds what its templates use of it, so that a page is one request and
 * leaves no file in the reader's browser (decision 37).
 */
final class Stylesheet {

    private static final Lazily<List<Rule>> RULES = Lazily.read(Stylesheet::read);
    private static final Map<Set<String>, String> OF_TEMPLATES = new ConcurrentHashMap<>();

    private Stylesheet() {}

    /** All rules, in their order. */
    static List<Rule> rules() {
        return RULES.get();
    }

    /** What pages of these templates need of it. */
    static String of(Set<String> templates) {
        return OF_TEMPLATES.computeIfAbsent(templates, names -> text(Vocabulary.ofTemplates(names)));
    }

    private static String text(Vocabulary page) {
        StringBuilder text = new StringBuilder();
        String condition = "";
        for (Rule rule :
                rules().stream().flatMap(rule -> rule.on(page).stream()).toList()) {
            if (!rule.condition().equals(condition)) {
                text.append(condition.isEmpty() ? "" : "}");
                condition = rule.condition();
                text.append(condition.isEmpty() ? "" : condition + "{");
            }
            text.append(rule.text());
        }
        return text.append(condition.isEmpty() ? "" : "}").toString();
    }

    private static List<Rule> read() {
        try {
            return Rule.of(new ClassPathResource("templates/plain/style.css")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("/\\*[^*]*\\*/", "")
                    .replaceAll("\\s*\\R\\s*", "")
                    .replaceAll("([:;,]) ", "$1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
