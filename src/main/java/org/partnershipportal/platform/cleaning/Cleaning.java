package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes the cleaned copy of a file. Whatever opens a file runs as {@link CleaningProcess} in a Java process of its own, so
 * that no file can take this one's memory or time.
 */
@Component
public class Cleaning {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final LibreOffice libreOffice;

    Cleaning(LibreOffice libreOffice) {
        this.libreOffice = libreOffice;
    }

    /** Whether cleaned copies of such files can be made here. */
    public boolean isPossible(DocumentType type) {
        return !type.isOffice() || libreOffice.isPresent();
    }

    /**
     * The cleaned copy; empty if none can be made of this file, though it is sound.
     *
     * @param work an empty folder for temporary files, in which the copy is too
     * @throws DocumentNotAccepted if the file is refused
     * @throws IOException if it could not be found out
     */
    public Optional<Path> clean(DocumentType type, Path file, Path work) throws IOException {
        try {
            Path first = work.resolve("document." + type.extensions().getFirst());
            open(type, file, first, work);
            if (!type.isOffice()) {
                return Optional.of(first);
            }
            return libreOffice.isPresent() ? converted(first, work) : Optional.empty();
        } catch (DocumentNotAccepted refusal) {
            if (refusal.reason() == DocumentRefusal.CANNOT_BE_CLEANED) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private Optional<Path> converted(Path office, Path work) throws IOException {
        Optional<Path> pdf = libreOffice.toPdf(office, work);
        Path cleaned = work.resolve("cleaned.pdf");
        if (pdf.isPresent()) {
            open(DocumentType.PDF, pdf.get(), cleaned, work);
            return Optional.of(cleaned);
        }
        return Optional.empty();
    }

    private static void open(DocumentType type, Path file, Path cleaned, Path work) throws IOException {
        int code = FileProcess.run(
                CleaningProcess.class, List.of(type.name(), file.toString(), cleaned.toString()), work, LIMIT);
        if (code == BoundedProcess.TOO_LONG || code == FileProcess.OUT_OF_MEMORY) {
            throw new DocumentNotAccepted(DocumentRefusal.ARCHIVE_BOMB);
        }
        Optional<DocumentRefusal> refusal = CleaningProcess.reason(code);
        if (refusal.isPresent()) {
            throw new DocumentNotAccepted(refusal.get());
        }
        if (code != 0 || !Files.isRegularFile(cleaned)) {
            throw new IOException("The process that opens files ended with " + code);
        }
    }
}
