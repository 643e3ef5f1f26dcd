package org.partnershipportal.overview.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchPassage;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedRecords;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds records of every kind by their words, in any of the six languages. The index knows the words only: of all that have them, the
 * database says at each search which ones the actor may know of, by the condition of each kind's policy; counts, facets, parts of
 * texts and proposals come from these alone (R0.1).
 */
@Service
@ForOwnPages
@Transactional(readOnly = true)
public class Search {

    /** How many records are counted at most; those that fit best. */
    private static final int MOST = 2_000;

    private static final int RULES = 4;

    private final List<SearchedRecords> kinds;
    private final KnownRecords records;
    private final Limits limits;

    Search(List<SearchedRecords> kinds, SearchUpkeep index, Limits limits) {
        this.kinds = kinds;
        records = new KnownRecords(kinds, index, MOST);
        this.limits = limits;
    }

    /**
     * Finds what is asked.
     *
     * @param reader the language in which the reader reads
     * @throws TryLater if a person has searched too often
     */
    @Requires(Permission.READ)
    public SearchPage find(Actor actor, Language reader, SearchAsked asked) {
        AskedWords words = AskedWords.of(asked.words());
        if (asked.isEmpty() || (words.isEmpty() && asked.chosen().isEmpty())) {
            return SearchPage.without(asked, SearchPage.Status.NOTHING_ASKED);
        }
        limits.takeBy(Limit.OWN_FIND, actor);
        KnownRecords.Known readable = readable(actor, words, false, asked);
        if (readable == null) {
            return SearchPage.without(asked, SearchPage.Status.PREPARING);
        }
        List<Hit> chosen = readable.hits().stream()
                .filter(hit -> lacking(hit, asked.chosen()).isEmpty())
                .sorted(order(asked.order()))
                .toList();
        List<Hit> shown =
                chosen.stream().skip(asked.from()).limit(SearchAsked.SIZE).toList();
        Map<Hit, SearchedRecord> read = records.read(shown);
        AskedWords.Marking marking = words.marking(false);
        String similar = read.isEmpty()
                ? (asked.from() > 0 ? "" : wider(actor, words, asked))
                : SimilarWords.meant(asked.words(), words, read.values(), false);
        return new SearchPage(
                asked,
                SearchPage.Status.ANSWERED,
                read.entrySet().stream()
                        .map(one -> found(one.getKey(), one.getValue(), marking, reader))
                        .toList(),
                chosen.size(),
                readable.more(),
                facets(readable.hits(), asked.chosen(), reader),
                similar);
    }

    /** What may have been meant where nothing was found, by words of records that the actor may know of. */
    private String wider(Actor actor, AskedWords words, SearchAsked asked) {
        KnownRecords.Known wide = words.parts().isEmpty() ? null : readable(actor, words, true, asked);
        return wide == null
                ? ""
                : SimilarWords.meant(
                        asked.words(),
                        words,
                        records.read(wide.hits().stream()
                                        .limit(SearchAsked.SIZE)
                                        .toList())
                                .values(),
                        true);
    }

    private KnownRecords.@Nullable Known readable(Actor actor, AskedWords words, boolean wide, SearchAsked asked) {
        Map<SearchFacet, Set<String>> must = new EnumMap<>(SearchFacet.class);
        if (!words.rules().isEmpty()) {
            must.put(
                    SearchFacet.RULE,
                    words.rules().stream().map(FacetNames::word).collect(Collectors.toSet()));
        }
        if (words.isEmpty()) {
            must.putAll(asked.chosen());
        }
        return records.find(actor, words.query(wide), must);
    }

    private static Set<SearchFacet> lacking(Hit hit, Map<SearchFacet, Set<String>> chosen) {
        Set<SearchFacet> lacking = EnumSet.noneOf(SearchFacet.class);
        chosen.forEach((facet, words) -> {
            if (hit.facets().getOrDefault(facet, Set.of()).stream().noneMatch(words::contains)) {
                lacking.add(facet);
            }
        });
        return lacking;
    }

    private static Comparator<Hit> order(SearchOrder order) {
        Comparator<Hit> best = Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(Hit::kind)
                .thenComparing(Hit::id);
        return order == SearchOrder.BEST
                ? best
                : Comparator.comparing((Hit hit) -> hit.facets().getOrDefault(SearchFacet.YEAR, Set.of()).stream()
                                .max(Comparator.naturalOrder())
                                .orElse(""))
                        .reversed()
                        .thenComparing(best);
    }

    /** Of each facet, how many a word would leave if the other facets stay as they are; several words of one facet are one or the other. */
    private List<SearchPage.Facet> facets(List<Hit> hits, Map<SearchFacet, Set<String>> chosen, Language reader) {
        Map<SearchFacet, Map<String, Integer>> counts = new EnumMap<>(SearchFacet.class);
        for (Hit hit : hits) {
            Set<SearchFacet> lacking = lacking(hit, chosen);
            hit.facets().forEach((facet, words) -> {
                if (lacking.isEmpty() || lacking.equals(Set.of(facet))) {
                    words.forEach(word -> counts.computeIfAbsent(facet, any -> new HashMap<>())
                            .merge(word, 1, Integer::sum));
                }
            });
        }
        List<SearchPage.Facet> facets = new ArrayList<>();
        for (SearchFacet facet : SearchFacet.values()) {
            Set<String> own = chosen.getOrDefault(facet, Set.of());
            Map<String, Integer> counted = counts.getOrDefault(facet, Map.of());
            Set<String> words = new HashSet<>(counted.keySet());
            words.addAll(own);
            List<SearchPage.Value> values = words.stream()
                    .flatMap(word -> name(facet, word, reader)
                            .map(name ->
                                    new SearchPage.Value(word, name, counted.getOrDefault(word, 0), own.contains(word)))
                            .stream())
                    .sorted(Comparator.comparing(SearchPage.Value::chosen)
                            .thenComparingInt(SearchPage.Value::number)
                            .reversed()
                            .thenComparing(SearchPage.Value::name))
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new SearchPage.Facet(facet, values));
            }
        }
        return facets;
    }

    private Optional<String> name(SearchFacet facet, String word, Language reader) {
        return facet == SearchFacet.KIND
                ? kinds.stream()
                        .filter(kind -> kind.kind().equals(word))
                        .findFirst()
                        .map(kind -> Translations.standard().text(reader, kind.key()))
                : FacetNames.name(facet, word, reader);
    }

    private FoundRecord found(Hit hit, SearchedRecord record, AskedWords.Marking marking, Language reader) {
        LocalizedText title = record.title(reader);
        MarkedWords snippet = null;
        String page = record.page();
        int most = -1;
        for (SearchPassage passage : inOrder(record, reader)) {
            MarkedWords.Part part = MarkedWords.best(passage.text(), marking);
            if (part.marks() > most) {
                most = part.marks();
                snippet = part.words();
                page = part.marks() == 0 || passage.page().isEmpty() ? record.page() : passage.page();
            }
        }
        return new FoundRecord(
                records.of(hit.kind()).key(),
                MarkedWords.whole(title, marking),
                Stream.concat(
                                record.words(SearchFacet.COUNTRY).stream()
                                        .flatMap(word -> FacetNames.name(SearchFacet.COUNTRY, word, reader).stream())
                                        .sorted(),
                                Stream.of(record.besides()).filter(text -> !text.isEmpty()))
                        .collect(Collectors.joining(" · ")),
                record.standing(),
                snippet,
                page,
                record.inside(),
                record.words(SearchFacet.RULE).stream()
                        .sorted()
                        .limit(RULES)
                        .flatMap(word -> FacetNames.name(SearchFacet.RULE, word, reader).stream())
                        .filter(rule -> !rule.equals(title.text()))
                        .toList());
    }

    /** Texts in the reader's language first, so that a hit in it is shown where several are as good. */
    private static List<SearchPassage> inOrder(SearchedRecord record, Language reader) {
        return record.texts().stream()
                .filter(passage -> !passage.text().text().isBlank())
                .sorted(Comparator.comparing(
                        passage -> !passage.text().language().equals(reader.tag())))
                .toList();
    }
}
