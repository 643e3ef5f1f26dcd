package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * RTF is converted as it is, so that one with tracked deletions, which would be printed, or with fields that draw in other
 * files is not converted at all.
 */
final class RtfCheck {

    /** Switched on, and not off: {@code \deleted0} ends a deletion. */
    private static final String SWITCHED_ON = "\\\\(deleted|revised|objdata|objautlink)(?![a-z]|0\\b)";

    /** The first word of a field, behind marks of how it looks; readers take it in capitals or not. */
    private static final String DRAWS_IN =
            "\\\\fldinst(?:[^a-zA-Z\"\\\\]|\\\\(?:(?!fldrslt)[a-zA-Z]+-?\\d*|[^a-zA-Z])){0,1000}+"
                    + "(?i:INCLUDE\\w*|DDE\\w*|LINK|IMPORT|DATABASE|RD)\\b";

    private static final Pattern UNFIT = Pattern.compile(SWITCHED_ON + "|" + DRAWS_IN);

    private RtfCheck() {}

    /** @throws DocumentNotAccepted if no cleaned copy can be made of it */
    static void copy(Path file, Path cleaned) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (UNFIT.matcher(text).find()) {
            throw new DocumentNotAccepted(DocumentRefusal.CANNOT_BE_CLEANED);
        }
        Files.copy(file, cleaned);
    }
}
