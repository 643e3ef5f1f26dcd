package org.partnershipportal.platform.document;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.ContentRef;

/**
 * Adds a file to a record. A name comes from somebody's disk and not from their fingers, so it is mended, not refused:
 * without folders, control characters and characters that turn the writing direction, and shortened in its middle.
 *
 * @param owner the record
 * @param slot a short key of the record's own, such as a question's; empty if it has none
 * @param name as the file was called where it comes from; a sealed record keeps nothing of it
 */
public record Upload(ContentRef owner, String slot, String name) {

    /** Longest name, in characters. */
    public static final int MAX_NAME = 150;

    /** Longest key. */
    public static final int MAX_SLOT = 64;

    private static final Pattern SLOT = Pattern.compile("[A-Za-z0-9._-]{0," + MAX_SLOT + "}");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    public Upload {
        if (!SLOT.matcher(slot).matches()) {
            throw new IllegalArgumentException("No key of a place for files: " + slot);
        }
        name = mended(name);
    }

    private static String mended(String raw) {
        String base = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String plain = UNSEEN.matcher(Normalizer.normalize(base, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        int length = plain.codePointCount(0, plain.length());
        if (length <= MAX_NAME) {
            return plain;
        }
        int dot = plain.lastIndexOf('.');
        String ending = dot >= 0 && plain.length() - dot <= 6 ? plain.substring(dot) : "";
        return plain.substring(0, plain.offsetByCodePoints(0, MAX_NAME - ending.length())) + ending;
    }
}
