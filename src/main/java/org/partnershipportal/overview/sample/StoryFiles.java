package org.partnershipportal.overview.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Files of the story: short texts, attached to records and checked at once. */
@Component
@Profile("!production")
class StoryFiles {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Documents documents;

    StoryFiles(Documents documents) {
        this.documents = documents;
    }

    /** Attaches a text, and waits until it is checked. */
    void attach(Actor writer, Upload upload, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try {
            check(writer, documents.upload(writer, upload, new ByteArrayInputStream(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its check is not waited for by anyone else; another thread may have it in hand already. */
    private void check(Actor writer, DocumentDetails stored) {
        DocumentId id = stored.id();
        DocumentStatus status = stored.status();
        for (int waited = 0; status == DocumentStatus.CHECKING && waited < PATIENCE_MILLIS; waited++) {
            documents.checkNow(Actor.system(), id);
            status = documents.details(writer, id).orElseThrow().status();
            if (status == DocumentStatus.CHECKING) {
                pause();
            }
        }
        if (status != DocumentStatus.READY) {
            throw new IllegalStateException("A file of the story is " + status);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Ended", ended);
        }
    }
}
