package org.partnershipportal.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipportal.platform.cleaning.TestFiles;

/** Files that say a word, one of each kind that can be searched, and a picture, which cannot; by what stands for each in addresses. */
final class TellingFiles {

    /** The one that nobody can search. */
    static final String PICTURE = "picture document";

    private TellingFiles() {}

    static Map<String, FilePayload> of(String name, String word) {
        Map<String, FilePayload> files = new LinkedHashMap<>();
        files.put(
                "text document",
                new FilePayload(name + ".txt", "text/plain", ("Ask " + word + ".").getBytes(StandardCharsets.UTF_8)));
        files.put("pdf document", new FilePayload(name + ".pdf", "application/pdf", TestFiles.pdf("Ask " + word)));
        // Cut in two, as word processors do.
        files.put(
                "word document",
                new FilePayload(
                        name + ".docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        TestFiles.docx(
                                "<w:p><w:r><w:t>Ask " + word.substring(0, 3) + "</w:t></w:r><w:r><w:t>"
                                        + word.substring(3) + "</w:t></w:r></w:p>",
                                "")));
        files.put(PICTURE, new FilePayload(name + ".png", "image/png", TestFiles.png()));
        return files;
    }
}
