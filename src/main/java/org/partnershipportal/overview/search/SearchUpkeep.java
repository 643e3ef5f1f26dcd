package org.partnershipportal.overview.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.FuzzyTermsEnum.FuzzyTermsException;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the index. One thread of its own writes it, so that whoever searches holds no second connection: it indexes what an event says
 * changed once that is committed, and a search waits for what was committed before it. Each start builds the index, and an
 * index that fails is built again; nothing of the portal needs it but the search.
 */
@Component
class SearchUpkeep implements HealthIndicator, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchUpkeep.class);
    private static final int PART = 200;
    private static final long PATIENCE = 3;

    private enum State {
        CLOSED,
        BUILDING,
        READY,
        BROKEN
    }

    private final List<SearchedRecords> kinds;
    private final Path folder;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("search").factory());

    private volatile State state = State.CLOSED;

    /** Whether the files are not to be trusted any more, so that the next round begins with empty ones. */
    private volatile boolean failed;

    private volatile @Nullable SearchIndex index;
    private final AtomicLong indexed = new AtomicLong();
    private long round;

    SearchUpkeep(List<SearchedRecords> kinds, SearchSettings settings) {
        this.kinds = kinds;
        this.folder = settings.folder();
    }

    /** Work on the index. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /**
     * Builds the index anew while the old one still answers. It runs soon after the start, and each hour after that, so that a node
     * hears of what others changed.
     */
    @Scheduled(initialDelayString = "${portal.search.first:PT20S}", fixedDelayString = "${portal.search.pause:PT1H}")
    void rebuild() {
        if (state != State.READY) {
            state = State.BUILDING;
        }
        work(() -> {
            round++;
            indexed.set(0);
            open();
            next(0, null, round);
        });
    }

    private void open() throws IOException {
        if (index != null && !failed) {
            return;
        }
        close();
        Files.createDirectories(folder);
        empty();
        index = new SearchIndex(folder);
        failed = false;
    }

    private void empty() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file : left.filter(Files::isRegularFile).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A part of a round; changes get their turn between two parts. */
    private void next(int kind, @Nullable UUID after, long begun) {
        work(() -> {
            if (begun != round) {
                return;
            }
            if (kind == kinds.size()) {
                opened().keep(begun);
                state = State.READY;
                return;
            }
            SearchedRecords records = kinds.get(kind);
            List<SearchedRecord> part = records.next(after, PART);
            for (SearchedRecord record : part) {
                opened().put(records.kind(), record, begun);
            }
            indexed.addAndGet(part.size());
            boolean last = part.size() < PART;
            next(last ? kind + 1 : kind, last ? null : part.getLast().id(), begun);
        });
    }

    private SearchIndex opened() throws IOException {
        SearchIndex now = index;
        if (now == null) {
            throw new IOException("The index is closed");
        }
        return now;
    }

    /** An index that fails is not asked again before it is built anew. */
    private void work(Work work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException e) {
                fail("The search index failed and will be built again", e);
            }
        });
    }

    /** Takes up what an act changed, once it is committed. */
    @EventListener
    public void changed(DomainEvent event) {
        if (state == State.CLOSED) {
            return;
        }
        ContentRef subject = event.subject();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            work(() -> take(subject));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work(() -> take(subject));
            }
        });
    }

    private void take(ContentRef subject) throws IOException {
        if (state == State.BROKEN) {
            return;
        }
        for (SearchedRecords records : kinds) {
            Set<UUID> changed = Set.copyOf(records.changedBy(subject));
            Map<UUID, SearchedRecord> there =
                    records.of(changed).stream().collect(Collectors.toMap(SearchedRecord::id, record -> record));
            for (UUID id : changed) {
                SearchedRecord record = there.get(id);
                if (record == null) {
                    opened().remove(records.kind(), id);
                } else {
                    opened().put(records.kind(), record, round);
                }
            }
        }
    }

    /**
     * Asks the index, after it has taken up what was committed before. Where it is not there, it is built first, for which a search
     * waits a moment.
     *
     * @return {@code null} while there is none to ask; none if the words are too many to be asked for
     */
    SearchIndex.@Nullable Hits ask(Query words, Map<SearchFacet, Set<String>> facets, int max) {
        if (state == State.CLOSED || state == State.BROKEN) {
            rebuild();
        }
        if (!await(PATIENCE) || state != State.READY) {
            return null;
        }
        try {
            return opened().search(words, facets, max);
        } catch (TooManyClauses | FuzzyTermsException | TooComplexToDeterminizeException e) {
            // The words are the reason, such as too many that are like others: nobody takes the index from all with
            // them.
            LOG.warn(
                    "The search index does not answer to what was asked: {}",
                    e.getClass().getName());
            return new SearchIndex.Hits(List.of(), false);
        } catch (IOException | RuntimeException e) {
            fail("The search index cannot be read and will be built again", e);
            return null;
        }
    }

    private void fail(String what, Exception why) {
        LOG.error(what, why);
        failed = true;
        state = State.BROKEN;
    }

    /** Waits until all that is to be done now is done; for a build, some parts of it. Whether it is. */
    boolean await(long seconds) {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            do {
                thread.submit(() -> {}).get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } while (state == State.BUILDING && System.nanoTime() < end);
            return true;
        } catch (TimeoutException late) {
            return state == State.READY; // who may know of a record is asked of the database all the same
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where the index is not there, lists work: the portal is up. */
    @Override
    public Health health() {
        return Health.up()
                .withDetail("index", state.name().toLowerCase(Locale.ROOT))
                .withDetail("records", indexed.get())
                .build();
    }

    private void close() {
        SearchIndex old = index;
        index = null;
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                LOG.warn("The search index was not closed", e);
            }
        }
    }

    @Override
    public void destroy() {
        work(() -> {
            close();
            empty();
        });
        thread.close();
    }
}
