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
import java.util.stream.Stream;
import org.partnershipportal.platform.cleaning.Disk;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.springframework.stereotype.Component;

/**
 * Where what was sent lies until it is checked: the only place, temporary files of the check included. Beside the store and
 * on the same file system.
 */
@Component
class Quarantine {

    private static final String ARRIVING = ".part";
    private static final String WORK = ".work";

    private final Path folder;

    Quarantine(DocumentSettings settings) {
        folder = settings.folder().toAbsolutePath().resolve("quarantine");
    }

    /** A file on its way in; deleted when it is closed, unless it was given an id before. */
    record Arrival(Path path, StoredFile facts) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /**
     * Writes what comes, counting; nothing is left of it if it does not end.
     *
     * @throws DocumentNotAccepted if it is empty, or more than the limits allow; then the rest is not read
     */
    Arrival receive(InputStream in, UploadLimits limits) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(UUID.randomUUID() + ARRIVING);
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
            return new Arrival(part, facts);
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Keeps what arrived under the id. */
    void keep(Arrival arrival, DocumentId id) throws IOException {
        Disk.rename(arrival.path(), path(id));
    }

    /** The file as it was sent. */
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

    /** Deletes what began to arrive before the instant and never ended. */
    void forgetArrivals(Instant before) throws IOException {
        for (Path file : all()) {
            if (file.getFileName().toString().endsWith(ARRIVING)
                    && modified(file).isBefore(before)) {
                Files.deleteIfExists(file);
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
