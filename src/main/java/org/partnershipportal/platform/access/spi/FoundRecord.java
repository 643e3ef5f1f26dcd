package org.partnershipportal.platform.access.spi;

import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A record that was found.
 *
 * @param title in its own language, or the reader's where it has several
 * @param besides what tells it from others of the same title, such as its number or State, in the reader's language; may be empty
 * @param standing key of where it stands; empty where that goes without saying
 * @param page its public page, below the language
 * @param inside its page in the application, below {@code /app/{acting}/}; empty if it has none there
 */
public record FoundRecord(LocalizedText title, String besides, String standing, String page, String inside) {

    /** Whether it has a page in the application. */
    public boolean isInside() {
        return !inside.isEmpty();
    }
}
