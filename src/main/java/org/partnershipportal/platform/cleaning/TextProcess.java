package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What runs in a process of its own to read a file's text; it writes the text if it has all of it, and else nothing. */
final class TextProcess {

    private TextProcess() {}

    /**
     * Reads the PDF and writes its text.
     *
     * @param args the file, where its text goes
     */
    public static void main(String[] args) throws IOException {
        Optional<String> text = PdfText.of(Path.of(args[0]));
        if (text.isPresent()) {
            Files.writeString(Path.of(args[1]), text.get());
        }
    }
}
