package org.partnershipportal.overview.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Themes;

/** The names of the words of facets: of rules, themes and countries in all six languages, so that records are found by them in each. */
final class FacetNames {

    private static final Pattern RULE = Pattern.compile("([A-Z_]{2,20})-(\\d{1,4})");

    /** A word of a facet. */
    private record Word(SearchFacet facet, String word) {}

    /** Names never change while the portal runs, and records name only words that exist: some hundreds. */
    private static final Map<Word, List<LocalizedText>> NAMES = new ConcurrentHashMap<>();

    private FacetNames() {}

    /** The names of all rules, themes and countries of a record, in each language. */
    static List<LocalizedText> of(Map<SearchFacet, Set<String>> facets) {
        return Stream.of(SearchFacet.RULE, SearchFacet.THEME, SearchFacet.COUNTRY)
                .flatMap(facet -> facets.getOrDefault(facet, Set.of()).stream()
                        .flatMap(word -> NAMES.computeIfAbsent(new Word(facet, word), FacetNames::inAll).stream()))
                .distinct()
                .toList();
    }

    private static List<LocalizedText> inAll(Word word) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.concat(
                                name(word.facet(), word.word(), language).stream(),
                                word.facet() == SearchFacet.RULE ? set(word.word(), language).stream() : Stream.empty())
                        .map(name -> new LocalizedText(name, language.tag())))
                .toList();
    }

    /** The short name of a rule's set, such as Bangkok Rules. */
    private static Optional<String> set(String word, Language language) {
        return rule(word)
                .flatMap(rule -> RuleSets.standard().find(rule.ref().ruleSet()))
                .map(set -> set.shortNames().in(language));
    }

    /** The name for a reader; empty for a word that is none of the facet. */
    static Optional<String> name(SearchFacet facet, String word, Language reader) {
        return switch (facet) {
            case RULE -> rule(word).map(rule -> RuleSets.standard().text(rule.ref(), reader));
            case THEME -> Themes.standard().find(word).map(theme -> theme.name(reader));
            case COUNTRY -> Countries.standard().byIso3(word).map(country -> country.name(reader));
            case LANGUAGE -> Language.ofTag(word).map(language -> Formats.languageName(language.tag(), reader));
            case YEAR -> Optional.of(word);
            case KIND -> Optional.empty();
        };
    }

    /** The word of a rule. */
    static String word(RuleRef rule) {
        return rule.ruleSet() + "-" + rule.ruleNumber();
    }

    private static Optional<Rule> rule(String word) {
        Matcher form = RULE.matcher(word);
        return Optional.of(form)
                .filter(Matcher::matches)
                .flatMap(rule -> RuleSets.standard().find(new RuleRef(rule.group(1), Integer.parseInt(rule.group(2)))));
    }
}
