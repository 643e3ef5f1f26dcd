package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.stereotype.Component;

/**
 * Each hour and at each start, deletes what lies on the disk and no row calls for, such as the original of a sealed input's file where a process was
 * killed after the cleaned one was written; and leaves of all other files' times the hour.
 */
@Component
class DocumentSweep implements Routine {

    static final String KIND = "stored-files";

    private static final Duration EVERY = Duration.ofHours(1);

    /** A file is there a little before its row, and has the hour as its time. */
    private static final Duration GRACE = Duration.ofHours(2);

    /** Of all ids, from the first on. */
    private static final Comparator<UUID> IN_ORDER = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private final Quarantine quarantine;
    private final DocumentStore store;
    private final DocumentRepository documents;
    private final DocumentFiles files;

    /** Of the run that is under way. */
    private Listing listing = Listing.NONE;

    DocumentSweep(Quarantine quarantine, DocumentStore store, DocumentRepository documents, DocumentFiles files) {
        this.quarantine = quarantine;
        this.store = store;
        this.documents = documents;
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean reachesSealed() {
        return true;
    }

    @Override
    public Instant next(Instant after) {
        return after.plus(EVERY);
    }

    @Override
    public boolean isDueAtStart() {
        return true;
    }

    @Override
    public @Nullable KeptFor kept() {
        return null;
    }

    @Override
    public synchronized List<UUID> due(Instant now, UUID after, int max) {
        try {
            if (!listing.run().equals(now)) {
                store.forgetMinutes();
                Map<UUID, Found> found = found();
                listing = new Listing(
                        now, found, found.keySet().stream().sorted(IN_ORDER).toList());
            }
            Map<UUID, Found> found = listing.found();
            List<UUID> left = listing.after(after);
            for (int from = 0; from < left.size(); from += max) {
                List<UUID> part = left.subList(from, Math.min(left.size(), from + max));
                Map<UUID, Document> rows = documents.findByIdIn(part).stream()
                        .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
                List<UUID> due = part.stream()
                        .filter(id -> found.getOrDefault(id, Found.NOTHING).isDue(rows.get(id), now.minus(GRACE)))
                        .toList();
                if (!due.isEmpty()) {
                    return due;
                }
            }
            listing = Listing.NONE;
            return List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        for (UUID id : these) {
            try {
                files.keepOnly(new DocumentId(id), documents.findById(id).orElse(null));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return these.size();
    }

    /** What is on the disk, by the documents' ids. */
    private Map<UUID, Found> found() throws IOException {
        Map<UUID, Found> found = new HashMap<>();
        quarantine
                .held()
                .forEach((id, since) ->
                        found.put(id.value(), new Found(since, true, EnumSet.noneOf(DocumentForm.class))));
        store.kept()
                .forEach(file -> found.merge(
                        file.id().value(), new Found(file.since(), false, EnumSet.of(file.form())), Found::and));
        return found;
    }

    /**
     * What one run finds on the disk, read once for all its parts.
     *
     * @param run when it started
     * @param found what there is, by the documents' ids
     * @param inOrder these ids
     */
    private record Listing(Instant run, Map<UUID, Found> found, List<UUID> inOrder) {

        static final Listing NONE = new Listing(Instant.MIN, Map.of(), List.of());

        List<UUID> after(UUID last) {
            int at = Collections.binarySearch(inOrder, last, IN_ORDER);
            return inOrder.subList(at < 0 ? -at - 1 : at + 1, inOrder.size());
        }
    }

    /**
     * What is on the disk of one document.
     *
     * @param since when the youngest of it came
     * @param quarantined whether something of it is in quarantine
     * @param forms in which it is kept
     */
    private record Found(Instant since, boolean quarantined, Set<DocumentForm> forms) {

        static final Found NOTHING = new Found(Instant.MAX, false, Set.of());

        Found and(Found other) {
            Set<DocumentForm> all = EnumSet.copyOf(other.forms);
            all.addAll(forms);
            return new Found(since.isAfter(other.since) ? since : other.since, quarantined || other.quarantined, all);
        }

        /** Whether some of it is called for by no row; what came lately may get its row yet. */
        boolean isDue(@Nullable Document row, Instant before) {
            if (row == null) {
                return since.isBefore(before);
            }
            return row.status() != DocumentStatus.CHECKING
                    && (quarantined || !forms.stream().allMatch(row::has));
        }
    }
}
