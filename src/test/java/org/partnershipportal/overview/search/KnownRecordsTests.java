package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedRecords;

/** R0.1: records that nobody may know of change nothing of what is found, however many there are and however well they fit. */
class KnownRecordsTests {

    private static final int MAX = 5;

    @TempDir
    Path folder;

    private final Some some = new Some();
    private SearchUpkeep upkeep;

    /** Records in memory, some of which nobody may know of. */
    private static final class Some implements SearchedRecords {

        private final Map<UUID, String> all = new LinkedHashMap<>();
        private final Set<UUID> shown = new HashSet<>();

        void put(String text, int times, boolean known) {
            for (int i = 0; i < times; i++) {
                UUID id = UUID.randomUUID();
                all.put(id, text);
                if (known) {
                    shown.add(id);
                }
            }
        }

        @Override
        public String kind() {
            return "some";
        }

        @Override
        public String key() {
            return "search.kind.some";
        }

        @Override
        public List<SearchedRecord> next(@Nullable UUID after, int max) {
            return after == null ? of(all.keySet()) : List.of();
        }

        @Override
        public List<SearchedRecord> of(Collection<UUID> ids) {
            return ids.stream()
                    .map(id -> SearchedRecord.of(
                            id, new LocalizedText(Objects.requireNonNull(all.get(id)), "en"), "", "", "", "", ""))
                    .toList();
        }

        @Override
        public Set<UUID> readable(Actor actor, Collection<UUID> ids) {
            return ids.stream().filter(shown::contains).collect(Collectors.toSet());
        }

        @Override
        public Collection<UUID> changedBy(ContentRef changed) {
            return List.of();
        }
    }

    @BeforeEach
    void open() {
        upkeep = new SearchUpkeep(List.of(some), new SearchSettings(folder.resolve("search")));
    }

    @AfterEach
    void close() {
        upkeep.destroy();
    }

    private KnownRecords.Known found() {
        KnownRecords records = new KnownRecords(List.of(some), upkeep, MAX);
        for (int i = 0; i < 10; i++) {
            KnownRecords.Known known =
                    records.find(Actor.visitor(), AskedWords.of("prison").query(false), Map.of());
            if (known != null) {
                return known;
            }
        }
        throw new AssertionError("There is no index");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 6, 7, 40, 150})
    @DisplayName("those that may be known of are found and counted behind any number of others that fit better")
    void findsBehindOthers(int others) {
        some.put("Prison", others, false);
        some.put("A long title in which prison is one word of many others", 3, true);
        KnownRecords.Known known = found();
        assertThat(known.hits()).hasSize(3);
        assertThat(known.more()).isFalse();
        assertThat(known.hits()).allSatisfy(hit -> assertThat(some.shown).contains(hit.id()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 150})
    @DisplayName("nothing is found, and no more said to be there, where nobody may know of any")
    void findsNone(int others) {
        some.put("Prison", others, false);
        assertThat(found().hits()).isEmpty();
        assertThat(found().more()).isFalse();
    }

    @Test
    @DisplayName("the same number as is kept is all there is, and one more is said to be there")
    void saysThatThereAreMore() {
        some.put("Prison", 20, false);
        some.put("A prison for women", MAX, true);
        assertThat(found().hits()).hasSize(MAX);
        assertThat(found().more()).isFalse();
        some.put("A prison for men", 1, true);
        upkeep.rebuild();
        upkeep.await(5);
        upkeep.await(5);
        upkeep.await(5);
        assertThat(found().hits()).hasSize(MAX);
        assertThat(found().more()).isTrue();
    }
}
