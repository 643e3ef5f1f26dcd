package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedRecords;
import org.springframework.util.FileSystemUtils;

/** The index is there when it is asked, has what was committed, and comes back by itself. */
class SearchUpkeepTests {

    @TempDir
    Path folder;

    private final Kept kept = new Kept();
    private SearchUpkeep upkeep;

    private record Changed(UUID id) implements DomainEvent {
        @Override
        public ContentRef subject() {
            return new ContentRef("test", id.toString());
        }

        @Override
        public ActorRef by() {
            return Actor.system().ref();
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }

    /** Records in memory, of which reading can fail. */
    private static final class Kept implements SearchedRecords {

        private final Map<UUID, String> all = new TreeMap<>();
        private volatile boolean failing;

        UUID put(String title) {
            UUID id = UUID.randomUUID();
            all.put(id, title);
            return id;
        }

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public String key() {
            return "search.kind.rule";
        }

        @Override
        public List<SearchedRecord> next(@Nullable UUID after, int max) {
            if (failing) {
                throw new IllegalStateException("The database is away");
            }
            return of(new ArrayList<>(all.keySet())).stream()
                    .filter(record -> after == null || record.id().compareTo(after) > 0)
                    .limit(max)
                    .toList();
        }

        @Override
        public List<SearchedRecord> of(Collection<UUID> ids) {
            return ids.stream()
                    .filter(all::containsKey)
                    .map(id -> SearchedRecord.of(
                            id, new LocalizedText(Objects.requireNonNull(all.get(id)), "en"), "", "", "", "", ""))
                    .toList();
        }

        @Override
        public Set<UUID> readable(Actor actor, Collection<UUID> ids) {
            return Set.copyOf(ids);
        }

        @Override
        public Collection<UUID> changedBy(ContentRef changed) {
            return List.of(UUID.fromString(changed.id()));
        }
    }

    @BeforeEach
    void open() {
        upkeep = new SearchUpkeep(List.of(kept), new SearchSettings(folder.resolve("search")));
    }

    @AfterEach
    void close() {
        upkeep.destroy();
    }

    @Test
    @DisplayName("the first who asks builds it, with every record of however many parts")
    void buildsAtTheFirstQuestion() {
        for (int i = 0; i < 450; i++) {
            kept.put("One prison");
        }
        assertThat(found("prison")).isEqualTo(450);
        assertThat(upkeep.health().getDetails()).containsEntry("index", "ready").containsEntry("records", 450L);
    }

    @Test
    @DisplayName("an act's change is there at the next question: what is new, what is changed, what is gone")
    void hearsOfChanges() {
        UUID first = kept.put("Before");
        assertThat(found("before")).isEqualTo(1);
        kept.all.put(first, "After");
        upkeep.changed(new Changed(first));
        assertThat(found("before")).isZero();
        assertThat(found("after")).isEqualTo(1);
        UUID second = kept.put("After");
        upkeep.changed(new Changed(second));
        assertThat(found("after")).isEqualTo(2);
        kept.all.clear();
        upkeep.changed(new Changed(first));
        upkeep.changed(new Changed(second));
        assertThat(found("after")).isZero();
    }

    @Test
    @DisplayName("what no event told is found after a new round, which runs while the index answers")
    void buildsAgain() {
        UUID first = kept.put("Prison");
        assertThat(found("prison")).isEqualTo(1);
        kept.all.remove(first);
        kept.put("Other");
        assertThat(found("prison")).as("nobody told").isEqualTo(1);
        upkeep.rebuild();
        upkeep.await(5);
        upkeep.await(5);
        upkeep.await(5);
        assertThat(found("prison")).isZero();
        assertThat(found("other")).isEqualTo(1);
    }

    @Test
    @DisplayName("one that failed says so in the health, answers nothing, and is built again when it can be")
    void comesBack() {
        kept.put("Prison");
        kept.failing = true;
        assertThat(upkeep.ask(AskedWords.of("prison").query(false), Map.of(), 10))
                .isNull();
        upkeep.await(5);
        assertThat(upkeep.health().getDetails()).containsEntry("index", "broken");
        assertThat(upkeep.health().getStatus().getCode()).isEqualTo("UP");
        kept.failing = false;
        assertThat(found("prison")).isEqualTo(1);
    }

    @Test
    @DisplayName("words that it cannot be asked for find nothing, and take it from nobody else")
    void survivesAQuestion() {
        kept.put("Prison");
        assertThat(found("prison")).isEqualTo(1);
        BooleanQuery.Builder many = new BooleanQuery.Builder();
        for (int i = 0; i < 40; i++) {
            BooleanQuery.Builder alike = new BooleanQuery.Builder();
            for (int j = 0; j < 40; j++) {
                alike.add(new TermQuery(new Term("words", "prison" + i + "x" + j)), Occur.SHOULD);
            }
            many.add(alike.build(), Occur.SHOULD);
        }
        assertThat(upkeep.ask(many.build(), Map.of(), 10)).isEqualTo(new SearchIndex.Hits(List.of(), false));
        assertThat(upkeep.health().getDetails()).containsEntry("index", "ready");
        assertThat(found("prison")).isEqualTo(1);
    }

    @Test
    @DisplayName("one whose files were lost while it was written is opened anew")
    void isOpenedAnew() throws IOException {
        kept.put("Prison");
        assertThat(found("prison")).isEqualTo(1);
        Path files = folder.resolve("search");
        FileSystemUtils.deleteRecursively(files);
        Files.writeString(files, "no folder");
        upkeep.changed(new Changed(kept.put("Prison")));
        assertThat(upkeep.ask(AskedWords.of("prison").query(false), Map.of(), 10))
                .isNull();
        Files.delete(files);
        assertThat(found("prison")).isEqualTo(2);
    }

    @Test
    @DisplayName("leaves no words on the disk when the portal stops")
    void leavesNothing() throws IOException {
        kept.put("Prison");
        assertThat(found("prison")).isEqualTo(1);
        Path files = folder.resolve("search");
        assertThat(files).isNotEmptyDirectory();
        upkeep.destroy();
        assertThat(files).isEmptyDirectory();
        open();
    }

    private int found(String words) {
        for (int i = 0; i < 10; i++) {
            SearchIndex.Hits hits = upkeep.ask(AskedWords.of(words).query(false), Map.of(), 1_000);
            if (hits != null) {
                return hits.best().size();
            }
        }
        throw new AssertionError("There is no index");
    }
}
