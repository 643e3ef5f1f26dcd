package org.partnershipportal.consultation.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnershipportal.consultation.input.SubmittedFile;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentContent;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.springframework.stereotype.Component;

/**
 * Puts the files of an input into an archive: each in the form that the reader can have, as a cleaned copy where there
 * is one.
 */
@Component
class Attachments {

    private final Documents documents;

    Attachments(Documents documents) {
        this.documents = documents;
    }

    /**
     * Adds those that may be read now, byte by byte as they are kept.
     *
     * @param folder where to, with a slash at its end; empty for the root
     */
    void add(ZipOutputStream zip, String folder, Actor actor, List<SubmittedFile> files) throws IOException {
        FileNames names = new FileNames();
        for (SubmittedFile file : files) {
            Optional<DocumentDetails> stored =
                    Optional.ofNullable(file.stored()).filter(kept -> kept.status() == DocumentStatus.READY);
            if (stored.isPresent()) {
                add(zip, folder, actor, stored.get(), names);
            }
        }
    }

    private void add(ZipOutputStream zip, String folder, Actor actor, DocumentDetails file, FileNames names)
            throws IOException {
        DocumentForm form = file.publishable() ? DocumentForm.CLEANED : DocumentForm.ORIGINAL;
        try (DocumentContent content = documents.open(actor, file.id(), form)) {
            zip.putNextEntry(new ZipEntry(folder + names.unused(content.name())));
            content.stream().transferTo(zip);
            zip.closeEntry();
        } catch (NotFound | NotAllowed goneMeanwhile) {
            // Its entry was not started; the others are still worth having.
        }
    }
}
