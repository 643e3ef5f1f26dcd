package org.partnershipportal.consultation.call;

import java.util.Locale;

/**
 * Whether the text of an input is published (R14.4), the less restrictive first. Other code asks what a choice allows
 * and never compares it with a constant; in SQL it asks with {@link Consent}.
 */
public enum TextChoice {
    PUBLISHED,
    /** The preset (R0.3). */
    NOT_PUBLISHED;

    /** What counts where nothing was chosen. */
    public static TextChoice preset() {
        return NOT_PUBLISHED;
    }

    /** Whether the public may read the text. */
    public boolean isPublished() {
        return this == PUBLISHED;
    }

    /** The more restrictive of the two. */
    public TextChoice narrowest(TextChoice other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Key of its name; its explanation has the same with {@code .meaning}. */
    public String key() {
        return "call.text-choice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
