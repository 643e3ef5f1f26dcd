package org.partnershipportal.platform.paperstore;

import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.partnershipportal.ground.paper.Paper;

/**
 * What can be downloaded as a document, as the reader can see it at this moment.
 *
 * @param kind of record, a word
 * @param record the record, as public addresses name it
 * @param variant its language or version
 * @param writing writes it as of a moment; where it says no moment, it is the same for each
 */
public record PublicPaper(String kind, String record, String variant, Function<Instant, Paper> writing) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,80}");

    public PublicPaper {
        if (!isName(kind) || !isName(record) || !isName(variant)) {
            throw new IllegalArgumentException("No name of a folder: " + kind + ", " + record + ", " + variant);
        }
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
