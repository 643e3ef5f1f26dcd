package org.partnershipportal.exchange.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * All that a practice says. A shared version keeps it as it was; a draft may still have gaps, and so may what goes deeper.
 *
 * @param title its title
 * @param language tag of the language in which it is written
 * @param kind what it is; may still be missing in a draft
 * @param problem first sentence: what was wrong
 * @param act second sentence: what was done
 * @param who third sentence: who did it, with whom
 * @param change fourth sentence: what changed
 * @param advice fifth sentence: what others should know
 * @param works how it works
 * @param evidence results, and what shows them
 * @param conditions what it costs and needs
 * @param failures what did not work
 * @param contact whom to ask: an office, no person
 * @param countries where; may be empty if it is regional or global
 * @param reach whether it is regional or global; {@code null} where its countries are named
 * @param since the first year; may be missing
 * @param until the last year; missing while it goes on
 * @param themes codes of themes
 * @param rules which it is about
 * @param instruments codes of the instruments that it is about
 * @param sdgTargets codes of SDG targets
 * @param serves whom it was made for; empty for everyone
 * @param unnamed whether others read which group tells it, and not which organisation
 */
@ForOwnPages
public record PracticeText(
        String title,
        String language,
        @Nullable PracticeKind kind,
        String problem,
        String act,
        String who,
        String change,
        String advice,
        String works,
        String evidence,
        String conditions,
        String failures,
        String contact,
        Set<CountryCode> countries,
        @Nullable PracticeReach reach,
        @Nullable Integer since,
        @Nullable Integer until,
        Set<String> themes,
        Set<RuleRef> rules,
        Set<String> instruments,
        Set<String> sdgTargets,
        Set<ServedGroup> serves,
        boolean unnamed) {

    public PracticeText {
        countries = new LinkedHashSet<>(countries);
        themes = new LinkedHashSet<>(themes);
        rules = new LinkedHashSet<>(rules);
        instruments = new LinkedHashSet<>(instruments);
        sdgTargets = new LinkedHashSet<>(sdgTargets);
        serves = new LinkedHashSet<>(serves);
    }

    /** Its title in its language. */
    public LocalizedText name() {
        return new LocalizedText(title, language);
    }

    /** All its words but whom to ask, for those who look for some of them. */
    String words() {
        return title + "\n" + underTitle();
    }

    /** The same without its title. */
    String underTitle() {
        return String.join("\n", problem, act, who, change, advice, works, evidence, conditions, failures);
    }

    /** Everything that was written, in the order of the form. */
    List<String> told() {
        return Stream.of(problem, act, who, change, advice, works, evidence, conditions, failures, contact)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What it is about, so far as it is a record. */
    PracticeGrounds grounds() {
        return new PracticeGrounds(rules, sdgTargets);
    }

    /** The same without whom to ask. */
    PracticeText withoutContact() {
        return new PracticeText(
                title,
                language,
                kind,
                problem,
                act,
                who,
                change,
                advice,
                works,
                evidence,
                conditions,
                failures,
                "",
                countries,
                reach,
                since,
                until,
                themes,
                rules,
                instruments,
                sdgTargets,
                serves,
                unnamed);
    }

    /** The same in its language. */
    LocalizedText written(String words) {
        return new LocalizedText(words, language);
    }

    /** What is left of it when it is withdrawn: its title (R6.5). */
    PracticeText titleOnly() {
        return only(title);
    }

    /** What is left of a draft that is given up: nothing. */
    PracticeText nothing() {
        return only("");
    }

    private PracticeText only(String kept) {
        return new PracticeText(
                kept, language, kind, "", "", "", "", "", "", "", "", "", "", Set.of(), null, null, null, Set.of(),
                Set.of(), Set.of(), Set.of(), Set.of(), unnamed);
    }

    /** What is missing before it can be shared, by the fields of the form (R6.1). */
    List<Problem> gaps() {
        List<Problem> gaps = new ArrayList<>();
        gap(gaps, kind == null, "kind");
        gap(gaps, act.isEmpty(), "act");
        gap(gaps, countries.isEmpty() && reach == null, "countries");
        gap(gaps, rules.isEmpty() && instruments.isEmpty(), "rules");
        return gaps;
    }

    private static void gap(List<Problem> gaps, boolean missing, String field) {
        if (missing) {
            gaps.add(Problem.of(field, "practice.gap." + field));
        }
    }
}
