package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Rewrites a text in UTF-8, in whichever encoding it came, without control characters. */
final class TextCleaning {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n\\t]]");

    private TextCleaning() {}

    static void clean(Path file, Path cleaned) throws IOException {
        String text = decoded(file).replace("\r\n", "\n").replace('\r', '\n');
        Files.writeString(cleaned, CONTROL.matcher(text).replaceAll(""));
    }

    private static String decoded(Path file) throws IOException {
        try (Reader in = TextEncoding.reader(file, TextEncoding.of(file))) {
            return in.readAllAsString();
        }
    }
}
