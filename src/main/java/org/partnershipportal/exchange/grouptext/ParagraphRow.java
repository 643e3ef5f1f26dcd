package org.partnershipportal.exchange.grouptext;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A paragraph of a version, or one that the version before had and this one has not.
 *
 * @param id the same in every version
 * @param number its number in the version, or in the one before if it was removed
 * @param words what it says; {@code null} if it was removed
 * @param before what it said in the version before; {@code null} if it was not there
 */
@ForOwnPages
public record ParagraphRow(
        TextParagraphId id,
        int number,
        @Nullable String words,
        @Nullable String before) {

    /** Whether it is new, or says something else than before, or was removed. */
    public boolean changed() {
        return words == null || !words.equals(before);
    }
}
