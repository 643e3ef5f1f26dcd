package org.partnershipportal.platform.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Lazily;
import org.partnershipportal.ground.shared.Translations;

/**
 * The Nelson Mandela, Bangkok and Tokyo Rules, and what people type to name one of them (R6.2). Reading them concerns
 * no record, so no actor is asked for.
 */
public final class RuleSets {

    private static final Lazily<RuleSets> STANDARD = Lazily.read(RuleSets::read);

    private final List<RuleSet> sets;
    private final List<Rule> rules;
    private final Map<RuleRef, Rule> byRef;
    private final RuleParser parser;

    private RuleSets(List<RuleSet> sets, List<Rule> rules) {
        this.sets = sets;
        this.rules = rules;
        byRef = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::ref, Function.identity()));
        parser = new RuleParser(sets);
    }

    /** The sets on the class path, read once at the first call. */
    public static RuleSets standard() {
        return STANDARD.get();
    }

    /** All sets. */
    public List<RuleSet> all() {
        return sets;
    }

    /** The set of the code; empty for any other text. */
    public Optional<RuleSet> find(String code) {
        return sets.stream().filter(set -> set.code().equals(code)).findFirst();
    }

    /** The rules of every set, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules of one set, in their order; none for an unknown code. */
    public List<Rule> rules(String setCode) {
        return rules.stream()
                .filter(rule -> rule.ref().ruleSet().equals(setCode))
                .toList();
    }

    /** The rule; empty where the set has no such number. */
    public Optional<Rule> find(RuleRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** The rule as readers of the language name it, such as {@code Mandela 45} or {@code 曼德拉规则第45条}. */
    public String text(RuleRef ref, Language language) {
        String label = find(ref.ruleSet()).map(set -> set.labels().in(language)).orElse(ref.ruleSet());
        return Translations.standard().text(language, "taxonomy.rule.text", label, Integer.toString(ref.ruleNumber()));
    }

    /** Several rules, as one list in words. */
    public String list(Collection<RuleRef> rules, Language language) {
        return Formats.list(rules.stream().map(rule -> text(rule, language)).toList(), language);
    }

    /**
     * The rules that somebody typed: {@code NMR 45}, {@code Mandela 45(1)}, {@code Nelson Mandela Rules, rule 45},
     * {@code Bangkok rule 26}, {@code TR 8.2}, names in any of the six languages, digits of any script, several
     * separated by commas ({@code NMR 45, 46, BR 26}). Paragraphs are understood and left out; a rule named twice
     * comes once.
     *
     * @param field the field's name, for the problem
     * @return at least one rule, in the order typed
     * @throws InvalidInput naming the first part that is no rule, with its cure
     */
    public List<RuleRef> parse(String field, String text) {
        return parser.parse(field, text);
    }

    private static Rule rule(ReferenceFile.Row row, Map<String, Names> sections) {
        return new Rule(
                new RuleRef(row.text("set"), row.number("number")),
                row.names("heading"),
                row.text("heading_kind").equals("paraphrase"),
                Objects.requireNonNull(sections.get(row.text("section")), row.text("section")),
                row.yes("women"),
                row.yes("children_of_prisoners"));
    }

    private static RuleSets read() {
        Map<String, Names> sections = ReferenceFile.read("rule_sections.csv", row -> row.names("name")).stream()
                .collect(Collectors.toUnmodifiableMap(name -> name.in(Language.EN), Function.identity()));
        List<Rule> rules = ReferenceFile.read("rules.csv", row -> rule(row, sections));
        List<RuleSet> sets = ReferenceFile.read("rule_sets.csv", row -> {
            String code = row.text("code");
            long size = rules.stream()
                    .filter(rule -> rule.ref().ruleSet().equals(code))
                    .count();
            return new RuleSet(
                    code,
                    row.names("label"),
                    row.names("short"),
                    row.names("name"),
                    row.text("resolution"),
                    row.list("abbreviations"),
                    Math.toIntExact(size));
        });
        return new RuleSets(sets, rules);
    }
}
