package org.partnershipportal.overview.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A record that was found.
 *
 * @param kind key of its kind's name
 * @param title its title, in the reader's language if it has it
 * @param besides what tells it from others, such as its number or State, in the reader's language; may be empty
 * @param standing key of where it stands, or of what it is where that goes without saying; may be empty
 * @param snippet the part of its words that fits best; {@code null} if it has none
 * @param page its public page, below the language; empty if it has none
 * @param inside its page in the application, below {@code /app/{acting}/}; empty if it has none there
 * @param rules the rules that it names, in the reader's language; the first few
 */
@ForOwnPages
public record FoundRecord(
        String kind,
        MarkedWords title,
        String besides,
        String standing,
        @Nullable MarkedWords snippet,
        String page,
        String inside,
        List<String> rules) {

    public FoundRecord {
        rules = List.copyOf(rules);
    }

    /** Whether it has a page in the application. */
    public boolean isInside() {
        return !inside.isEmpty();
    }
}
