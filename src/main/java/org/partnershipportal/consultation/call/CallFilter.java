package org.partnershipportal.consultation.call;

import org.jspecify.annotations.Nullable;

/**
 * Which calls a list shows. A part that is {@code null} or empty filters nothing.
 *
 * @param text words of title, issuer, purpose or mandate, or the code
 * @param theme code of a theme
 * @param status where it stands; {@code null} for all but the archive
 */
public record CallFilter(
        String text, @Nullable String theme, @Nullable CallStatus status) {

    private static final int LONGEST_TEXT = 200;

    public CallFilter {
        int end = Math.min(text.length(), LONGEST_TEXT);
        text = text.substring(0, end).strip();
    }

    /** What has these words. */
    static CallFilter of(String text) {
        return new CallFilter(text, null, null);
    }

    /** Everything that the reader may see, but the archive. */
    public static CallFilter everything() {
        return new CallFilter("", null, null);
    }
}
