package org.partnershipportal.platform.access.spi;

import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A text of a record.
 *
 * @param text in its own language
 * @param page where it is read, below the language, if that is not the record's own page; else empty
 */
public record SearchPassage(LocalizedText text, String page) {

    /** On the record's own page. */
    public static SearchPassage of(String text, String language) {
        return new SearchPassage(new LocalizedText(text, language), "");
    }
}
