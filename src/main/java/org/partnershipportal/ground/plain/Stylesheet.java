package org.partnershipportal.ground.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.partnershipportal.ground.shared.Lazily;
import org.springframework.core.io.ClassPathResource;

/** The one style sheet of the public pages, put into each of them so that a page is one request. */
final class Stylesheet {

    private static final Lazily<String> TEXT = Lazily.read(Stylesheet::read);

    private Stylesheet() {}

    /** The sheet without its line breaks. */
    static String text() {
        return TEXT.get();
    }

    private static String read() {
        try {
            return new ClassPathResource("templates/plain/style.css")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("/\\*[^*]*\\*/", "")
                    .replaceAll("\\s*\\R\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
