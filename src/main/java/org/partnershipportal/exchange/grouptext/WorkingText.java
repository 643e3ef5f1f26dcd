package org.partnershipportal.exchange.grouptext;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * What is being written of a draft text, for those who write it.
 *
 * @param title what it is called
 * @param edition to be given back when it is published
 * @param paragraphs in their order
 * @param removed what paragraphs of the latest version said that are no longer there, in their order
 */
@ForOwnPages
public record WorkingText(LocalizedText title, long edition, List<Part> paragraphs, List<String> removed) {

    /**
     * A paragraph.
     *
     * @param id the same in every version
     * @param edition to be given back with a change
     * @param number from 1
     * @param words what it says
     * @param before what members read; {@code null} if they do not read it yet
     */
    public record Part(
            TextParagraphId id,
            long edition,
            int number,
            String words,
            @Nullable String before) {}
}
