package org.partnershipportal.platform.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.cleaning.Disk;
import org.partnershipportal.platform.cleaning.TextReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the cleaned copies of files say in words, read at each request and kept nowhere. */
@Service
public class DocumentTexts {

    private static final long BIGGEST = 20L * 1024 * 1024;

    private final Documents documents;
    private final Quarantine quarantine;
    private final TextReading reading;

    DocumentTexts(Documents documents, Quarantine quarantine, TextReading reading) {
        this.documents = documents;
        this.quarantine = quarantine;
        this.reading = reading;
    }

    /**
     * All that a file's cleaned copy says in words; empty if that cannot be had whole, in time, or by this actor: then
     * somebody has to look.
     *
     * @param patience how long it may take at most
     */
    @Requires(Permission.READ)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<String> of(Actor actor, DocumentId id, Duration patience) {
        try {
            return read(actor, id, patience);
        } catch (IOException | NotFound | NotAllowed unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> read(Actor actor, DocumentId id, Duration left) throws IOException {
        DocumentId copy = new DocumentId(UUID.randomUUID());
        try (DocumentContent content = documents.open(actor, id, DocumentForm.CLEANED)) {
            if (content.bytes() > BIGGEST || !left.isPositive()) {
                return Optional.empty();
            }
            Path work = quarantine.work(copy);
            Path file = work.resolve("document." + content.type().extensions().getFirst());
            Disk.write(content.stream(), file, BIGGEST);
            return reading.text(content.type(), file, work, left);
        } finally {
            quarantine.clear(copy);
        }
    }
}
