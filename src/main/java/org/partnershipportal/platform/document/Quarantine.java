package org.partnershipportal.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.partnershipportal.platform.cleaning.Disk;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.vault.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where uploads are kept until they are checked: the only such place, including temporary files of the check. Beside
 * the store and on the same file system. What was received is stored encrypted; plain are only what is on its way in
 * and what a check has open, for as long as that takes (decision 47).
 */
@Component
class Quarantine {

    private static final String ARRIVING = ".part";
    private static final String WORK = ".work";

    private final SealedFiles sealed;
    private final Path folder;
    private final long leaveFree;
    private final FreeSpace free;
    private final AtomicLong promised = new AtomicLong();

    /** How many bytes the disk of a folder has free. */
    interface FreeSpace {
        long of(Path folder) throws IOException;
    }

    @Autowired
    Quarantine(DocumentSettings settings, SealedFiles sealed) {
        this(settings, sealed, folder -> Files.getFileStore(folder).getUsableSpace());
    }

    Quarantine(DocumentSettings settings, SealedFiles sealed, FreeSpace free) {
        this.sealed = sealed;
        this.free = free;
        folder = settings.folder().toAbsolutePath().resolve("quarantine");
        leaveFree = settings.leaveFree().toBytes();
    }

    /** A file on its way in; deleted when it is closed, unless it was given an id before. */
    record Arrival(Path path, StoredFile facts, Runnable release) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                Files.deleteIfExists(path);
            } finally {
                release.run();
            }
        }
    }

    /**
     * Writes what comes, counting; nothing is left of it if it does not end. Room for one as big as the limits allow is promised
     * to it from its first byte until it is closed, so that many slow ones do not pass together.
     *
     * @throws DocumentNotAccepted if it is empty, or more than the limits allow, or the disk would be too full for one as big as
     *     they allow; then the rest is not read
     */
    Arrival receive(InputStream in, UploadLimits limits) throws IOException {
        Files.createDirectories(folder);
        long room = limits.bytes();
        boolean arrived = false;
        long all = promised.addAndGet(room);
        try {
            if (free.of(folder) - all < leaveFree) {
                throw new DocumentNotAccepted(DocumentRefusal.NO_SPACE);
            }
            Path part = folder.resolve(UUID.randomUUID() + ARRIVING);
            StoredFile facts = write(in, part, limits);
            arrived = true;
            return new Arrival(part, facts, () -> promised.addAndGet(-room));
        } finally {
            if (!arrived) {
                promised.addAndGet(-room);
            }
        }
    }

    private static StoredFile write(InputStream in, Path part, UploadLimits limits) throws IOException {
        boolean whole = false;
        try {
            StoredFile facts = Disk.write(in, part, limits.bytes());
            if (facts.bytes() > limits.bytes()) {
                throw new DocumentNotAccepted(DocumentRefusal.TOO_BIG, limits.megabytes());
            }
            if (facts.bytes() == 0) {
                throw new DocumentNotAccepted(DocumentRefusal.EMPTY);
            }
            whole = true;
            return facts;
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Keeps what arrived under the id, encrypted by the data key of the scope. */
    void keep(Arrival arrival, DocumentId id, UUID scope) throws IOException {
        sealed.keep(arrival.path(), path(id), scope, place(id));
        Files.deleteIfExists(arrival.path());
    }

    private static Place place(DocumentId id) {
        return Place.of("files in quarantine", id);
    }

    boolean isPlain(DocumentId id) throws IOException {
        return SealedFiles.isPlain(path(id));
    }

    /** Encrypts what an earlier version kept. */
    void seal(DocumentId id, UUID scope) throws IOException {
        sealed.keep(path(id), path(id), scope, place(id));
    }

    /** The plain bytes of what was sent. */
    InputStream open(DocumentId id) throws IOException {
        return sealed.open(path(id), place(id));
    }

    /**
     * A plain copy of what was sent, for programs that take a file.
     *
     * @param work a folder of {@link #work}, which whoever asked for it clears
     */
    Path opened(DocumentId id, Path work) throws IOException {
        Path plain = work.resolve("sent");
        try (InputStream in = open(id)) {
            Disk.write(in, plain, Long.MAX_VALUE - 1);
        }
        return plain;
    }

    /** Where it lies, encrypted. */
    Path path(DocumentId id) {
        return folder.resolve(id.toString());
    }

    /** Destroys what was sent, and what a check left. */
    void drop(DocumentId id) throws IOException {
        Files.deleteIfExists(path(id));
        clear(id);
    }

    /** An empty folder for the temporary files of one check. */
    Path work(DocumentId id) throws IOException {
        clear(id);
        return Files.createDirectories(folder.resolve(id + WORK));
    }

    /** Deletes that folder. */
    void clear(DocumentId id) throws IOException {
        Disk.deleteFolder(folder.resolve(id + WORK));
    }

    /** What lies here under an id, and since when. */
    Map<DocumentId, Instant> held() throws IOException {
        Map<DocumentId, Instant> held = new HashMap<>();
        for (Path file : all()) {
            Optional<DocumentId> id =
                    DocumentId.parse(file.getFileName().toString().replace(WORK, ""));
            if (id.isPresent()) {
                held.put(id.get(), modified(file));
            }
        }
        return held;
    }

    /** Deletes what began to arrive, or was opened for a check, before the instant and never ended. */
    void forgetUnfinished(Instant before) throws IOException {
        for (Path file : all()) {
            String name = file.getFileName().toString();
            if ((name.endsWith(ARRIVING) || name.endsWith(WORK))
                    && modified(file).isBefore(before)) {
                Disk.deleteFolder(file);
            }
        }
    }

    /** Of a file that is gone in this moment: now, for then it is no business of the sweep. */
    private static Instant modified(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        }
    }

    private List<Path> all() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
