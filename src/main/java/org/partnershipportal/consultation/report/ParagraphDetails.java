package org.partnershipportal.consultation.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A paragraph as its writers see it.
 *
 * @param id the paragraph
 * @param edition its edition; a command carries it
 * @param anchor its permanent mark
 * @param number its number now, from 1
 * @param heading a heading above it; may be empty
 * @param text what it says
 * @param colleague when a colleague of the reader wrote it last, if that was lately and nobody else did since; else {@code null}
 * @param citations what it cites
 */
@ForOwnPages
public record ParagraphDetails(
        ParagraphId id,
        long edition,
        Anchor anchor,
        int number,
        String heading,
        String text,
        @Nullable Instant colleague,
        List<CitationDetails> citations) {

    public ParagraphDetails {
        citations = List.copyOf(citations);
    }
}
