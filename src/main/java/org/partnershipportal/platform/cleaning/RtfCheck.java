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

    private static final Pattern UNFIT = Pattern.compile("\\\\(deleted|revised|objdata|objautlink)\\b"
            + "|\\\\fldinst[^}]{0,300}?\\b(INCLUDE\\w*|DDE\\w*|LINK|IMPORT|DATABASE)\\b");

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
