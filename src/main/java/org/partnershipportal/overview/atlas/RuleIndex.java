package org.partnershipportal.overview.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.overview.relation.RuleCount;
import org.partnershipportal.overview.relation.Stage;
import org.partnershipportal.platform.taxonomy.Names;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSet;

/**
 * The rules of a set, each with the records that came of it, as far as the reader can see them. It compares rules, never States.
 *
 * @param set the set
 * @param kind the only stage whose records are counted; {@code null} for all
 * @param rules the rules, in their order
 * @param counts how many records of which stage came of a rule; rules of which none came are not in it
 */
@ForOwnPages
public record RuleIndex(RuleSet set, @Nullable Stage kind, List<Rule> rules, Map<RuleRef, Map<Stage, Long>> counts) {

    /**
     * Rules of a section of the Rules.
     *
     * @param title its title
     * @param rules the rules, in their order
     */
    record Part(Names title, List<Rule> rules) {}

    /** The sections of the Rules, in their order. */
    List<Part> parts() {
        Map<Names, List<Rule>> parts = new LinkedHashMap<>();
        rules.forEach(rule ->
                parts.computeIfAbsent(rule.section(), none -> new ArrayList<>()).add(rule));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    /** How many records of a stage came of a rule. */
    public long many(Rule rule, Stage stage) {
        return counts.getOrDefault(rule.ref(), Map.of()).getOrDefault(stage, 0L);
    }

    /** How many records came of a rule, of the stages that are counted. */
    public long many(Rule rule) {
        return counted().stream().mapToLong(stage -> many(rule, stage)).sum();
    }

    /** How many of these rules have nothing. */
    long gaps(List<Rule> among) {
        return among.stream().filter(rule -> many(rule) == 0).count();
    }

    /** How many rules of the set have nothing. */
    public long gaps() {
        return gaps(rules);
    }

    /** The stages that are counted. */
    public List<Stage> counted() {
        return kind == null ? RuleCount.stages() : List.of(kind);
    }

    /** Where the index of a set is, counting one stage or all, below the language or below {@code /app/{acting}/}. */
    static String address(RuleSet set, @Nullable Stage kind) {
        return RelationLinks.RULES + query(set, kind);
    }

    /** The file with the same numbers, below the language. */
    public String file() {
        return "/" + RelationLinks.RULES + ".csv" + query(set, null);
    }

    private static String query(RuleSet set, @Nullable Stage kind) {
        return "?set=" + word(set) + (kind == null ? "" : "&kind=" + Word.of(kind));
    }

    /** Its set as addresses name it. */
    public String word() {
        return word(set);
    }

    /** A set as addresses name it. */
    static String word(RuleSet set) {
        return set.code().toLowerCase(Locale.ROOT);
    }
}
