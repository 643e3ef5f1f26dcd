package org.partnershipportal.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;

/** Files that tests send to records. */
public final class TestUploads {

    private TestUploads() {}

    /** Sends a file, whose check follows. */
    public static DocumentId sent(Documents documents, Actor sender, ContentRef owner, String name, byte[] content) {
        try {
            return documents
                    .upload(sender, new Upload(owner, "", name), new ByteArrayInputStream(content))
                    .id();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends a file, and waits until it is checked. */
    public static DocumentId checked(Documents documents, Actor sender, ContentRef owner, String name, byte[] content) {
        DocumentId file = sent(documents, sender, owner, name, content);
        while (documents.details(Actor.system(), file).orElseThrow().status() == DocumentStatus.CHECKING) {
            documents.checkNow(Actor.system(), file);
            Thread.onSpinWait();
        }
        return file;
    }
}
