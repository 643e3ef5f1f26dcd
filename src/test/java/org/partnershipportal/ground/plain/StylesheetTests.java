package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page holds the rules of the style sheet that its templates can need, and no others. */
class StylesheetTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern STYLE = Pattern.compile("<style>([^<]*)</style>");
    private static final Pattern CLASS_BY_EXPRESSION = Pattern.compile("th:class(?:append)?=\"([^\"]*)\"");
    private static final Pattern CHOICE_OF_WORDS =
            Pattern.compile("\\? *'[a-z -]*' *: *('[a-z -]*'|\\()|\\.look\\(\\)\\}$");

    /** A page's own sheet has every rule that can choose anything on it; what is no page of the layout needs none. */
    static void holdsWhatItNeeds(String address, String html) {
        if (!html.contains("<main class=\"main\"")) {
            return;
        }
        Matcher style = STYLE.matcher(html);
        assertThat(style.find()).as(address).isTrue();
        List<Rule> there = eachSelector(Rule.of(style.group(1)).stream());
        Vocabulary page = Vocabulary.in(html.substring(style.end()) + "<html><body>");
        assertThat(there)
                .as(address)
                .containsAll(eachSelector(Stylesheet.rules().stream().flatMap(rule -> rule.on(page).stream())));
    }

    @Test
    void leavesOutTheRulesOfOtherPages() {
        assertThat(Stylesheet.of(Set.of("publicsite/help")))
                .contains(".prose{", ".foot a{")
                .doesNotContain(".opt", "textarea");
        assertThat(Stylesheet.of(Set.of("input/question"))).contains("textarea.field{", ".opt{");
    }

    @Test
    void takesInWhatFillsAPlaceOfThePage() {
        assertThat(Stylesheet.of(Set.of("call/questions"))).doesNotContain(".facts");
        assertThat(Stylesheet.of(Set.of("call/questions", "partnership/partnership")))
                .contains(".facts dt{");
    }

    @Test
    void keepsConditionsAndTheOrderOfRules() {
        List<Rule> rules = Rule.of("b, i > .x { a:b }@media print { .x { c:d } u { e:f } }s:not(.y) { g:h }");

        assertThat(rules.stream().flatMap(rule -> rule.on(new Vocabulary(Set.of("i", "s"), Set.of("x"))).stream()))
                .containsExactly(
                        new Rule("", List.of("i > .x"), "a:b"),
                        new Rule("@media print", List.of(".x"), "c:d"),
                        new Rule("", List.of("s:not(.y)"), "g:h"));
    }

    @Test
    void takesInEveryWayInWhichSomethingLooks() {
        Vocabulary words = Vocabulary.in("<p class=\"note\" th:classappend=\"${n.tone().look()}\">");
        assertThat(words.classes()).contains("note", "ok", "warn", "bad");
    }

    @Test
    void knowsEveryClassBecauseExpressionsSayThemAsWords() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(CLASS_BY_EXPRESSION.matcher(Files.readString(file)).results())
                        .as(file.toString())
                        .allMatch(
                                found -> CHOICE_OF_WORDS.matcher(found.group(1)).find());
            }
        }
    }

    private static List<Rule> eachSelector(Stream<Rule> rules) {
        return rules.flatMap(rule -> rule.selectors().stream()
                        .map(selector -> new Rule(rule.condition(), List.of(selector), rule.declarations())))
                .toList();
    }
}
