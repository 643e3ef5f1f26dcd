package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A draft text in the list of its group.
 *
 * @param id the text
 * @param title what it is called
 * @param published the number of the latest version; 0 while there is none
 * @param movedAt when it was published last, or started
 * @param open whether members can comment on it
 * @param comments how many comments there are; {@code null} for who does not read them
 * @param waiting how many of them are to be decided; {@code null} for the same
 */
@ForOwnPages
public record DraftTextRow(
        DraftTextId id,
        LocalizedText title,
        int published,
        Instant movedAt,
        boolean open,
        @Nullable Long comments,
        @Nullable Long waiting) {}
