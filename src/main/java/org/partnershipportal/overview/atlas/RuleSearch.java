package org.partnershipportal.overview.atlas;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Lazily;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchPassage;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedRecords;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rules of the sets of standards, by their names and headings in six languages; everyone reads them. */
@Component
@Order(80)
class RuleSearch implements SearchedRecords {

    private final Lazily<NavigableMap<UUID, SearchedRecord>> rules = Lazily.read(RuleSearch::all);

    private static NavigableMap<UUID, SearchedRecord> all() {
        NavigableMap<UUID, SearchedRecord> all = new TreeMap<>();
        RuleSets.standard().rules().forEach(rule -> {
            SearchedRecord record = record(rule);
            all.put(record.id(), record);
        });
        return all;
    }

    private static SearchedRecord record(Rule rule) {
        String word = rule.ref().ruleSet() + "-" + rule.ref().ruleNumber();
        return new SearchedRecord(
                UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8)),
                Stream.of(Language.values())
                        .map(language ->
                                new LocalizedText(RuleSets.standard().text(rule.ref(), language), language.tag()))
                        .toList(),
                "",
                "",
                "/" + RelationLinks.rule(rule.ref()),
                RelationLinks.rule(rule.ref()),
                Stream.of(Language.values())
                        .map(rule::heading)
                        .distinct()
                        .map(heading -> new SearchPassage(heading, ""))
                        .toList(),
                Map.of(SearchFacet.RULE, Set.of(word)));
    }

    @Override
    public String kind() {
        return "rule";
    }

    @Override
    public String key() {
        return "plain.layout.rules";
    }

    @Override
    public List<SearchedRecord> next(@Nullable UUID after, int max) {
        return (after == null ? rules.get() : rules.get().tailMap(after, false))
                .values().stream().limit(max).toList();
    }

    @Override
    public List<SearchedRecord> of(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(rules.get().get(id)))
                .toList();
    }

    @Override
    public Set<UUID> readable(Actor actor, Collection<UUID> ids) {
        return Set.copyOf(ids);
    }

    @Override
    public Collection<UUID> changedBy(ContentRef changed) {
        return List.of();
    }
}
