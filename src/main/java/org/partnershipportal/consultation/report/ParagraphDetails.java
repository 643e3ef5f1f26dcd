package org.partnershipportal.consultation.report;

import java.util.List;
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
        List<CitationDetails> citations) {

    public ParagraphDetails {
        citations = List.copyOf(citations);
    }

    ParagraphDetails with(List<CitationDetails> cited) {
        return new ParagraphDetails(id, edition, anchor, number, heading, text, cited);
    }
}
