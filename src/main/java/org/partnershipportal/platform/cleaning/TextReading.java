package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the text of cleaned files. A PDF is opened in a Java process of its own, as at its cleaning. */
@Component
public class TextReading {

    /**
     * All that the file says in words; empty if that cannot be had: of a picture, a PDF with pages that were scanned or with
     * large pictures, one that is too long or cannot be read.
     *
     * @param type what the file is
     * @param work a folder for temporary files, in which the file is too
     * @param limit how long it may take at most
     * @throws IOException if it could not be found out
     */
    public Optional<String> text(DocumentType type, Path file, Path work, Duration limit) throws IOException {
        return switch (type) {
            case TXT -> Optional.of(Files.readString(file));
            case PDF -> pdf(file, work, limit);
            default -> Optional.empty();
        };
    }

    private static Optional<String> pdf(Path file, Path work, Duration limit) throws IOException {
        Path text = work.resolve("text.txt");
        int code = FileProcess.run(TextProcess.class, List.of(file.toString(), text.toString()), work, limit);
        return code == 0 && Files.isRegularFile(text) ? Optional.of(Files.readString(text)) : Optional.empty();
    }
}
