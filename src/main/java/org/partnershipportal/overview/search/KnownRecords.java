package org.partnershipportal.overview.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedRecords;

/** Of all that the index has, what an actor may know of: records that they may not know of change neither what is there nor its number (R0.1). */
final class KnownRecords {

    private final List<SearchedRecords> kinds;
    private final SearchUpkeep index;
    private final int max;

    /**
     * @param max how many are kept at most, those that fit best
     */
    KnownRecords(List<SearchedRecords> kinds, SearchUpkeep index, int max) {
        this.kinds = kinds;
        this.index = index;
        this.max = max;
    }

    /**
     * What has the words and is known to the actor.
     *
     * @param more whether the actor may know of others that fit less
     */
    record Known(List<Hit> hits, boolean more) {}

    /** Asks for more of what has the words until enough is known, or all was asked; {@code null} while there is no index. */
    @Nullable
    Known find(Actor actor, Query words, Map<SearchFacet, Set<String>> facets) {
        Set<Key> asked = new HashSet<>();
        Set<Key> known = new HashSet<>();
        for (int most = max + 1; ; most *= 2) {
            SearchIndex.Hits all = index.ask(words, facets, most);
            if (all == null) {
                return null;
            }
            List<Key> others =
                    all.best().stream().map(Key::of).filter(asked::add).toList();
            others.stream()
                    .collect(Collectors.groupingBy(Key::kind, Collectors.mapping(Key::id, Collectors.toSet())))
                    .forEach((kind, ids) -> of(kind).readable(actor, ids).forEach(id -> known.add(new Key(kind, id))));
            if (known.size() > max || !all.more()) {
                List<Hit> hits = all.best().stream()
                        .filter(hit -> known.contains(Key.of(hit)))
                        .toList();
                return new Known(hits.subList(0, Math.min(max, hits.size())), hits.size() > max);
            }
        }
    }

    private record Key(String kind, UUID id) {
        static Key of(Hit hit) {
            return new Key(hit.kind(), hit.id());
        }
    }

    /** The records as they are now, in the order of the hits. */
    Map<Hit, SearchedRecord> read(Collection<Hit> hits) {
        Map<String, List<UUID>> ids = hits.stream()
                .collect(Collectors.groupingBy(Hit::kind, Collectors.mapping(Hit::id, Collectors.toList())));
        Map<String, Map<UUID, SearchedRecord>> read = new LinkedHashMap<>();
        ids.forEach((kind, those) -> read.put(
                kind, of(kind).of(those).stream().collect(Collectors.toMap(SearchedRecord::id, Function.identity()))));
        Map<Hit, SearchedRecord> records = new LinkedHashMap<>();
        for (Hit hit : hits) {
            SearchedRecord record = Objects.requireNonNull(read.get(hit.kind())).get(hit.id());
            if (record != null) {
                records.put(hit, record);
            }
        }
        return records;
    }

    /** The kind of this word. */
    SearchedRecords of(String kind) {
        return kinds.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }
}
