package org.partnershipportal.overview.relation;

import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A record as the chain shows it to a reader who may see it.
 *
 * @param end the record
 * @param title its title
 * @param besides what else is said of it, such as its number or the report it stands in; may be empty
 * @param over key of a status that readers must know: that it has ended, was withdrawn or is not checked; empty otherwise
 * @param page its public page, below the language; empty if the chain is the only page it has
 * @param inside its page in the application, below {@code /app/{acting}/}; empty if it has none there
 */
public record LinkedRecord(
        LinkEnd end, LocalizedText title, LocalizedText besides, String over, String page, String inside) {

    /** Whether something is said besides the title. */
    public boolean saysMore() {
        return !besides.text().isEmpty();
    }

    /** Whether there is such a status. */
    public boolean isOver() {
        return !over.isEmpty();
    }

    /** Where its chain is, below the language or below {@code /app/{acting}/}. */
    public String chain() {
        return RelationLinks.chain(end);
    }
}
