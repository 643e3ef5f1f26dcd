package org.partnershipportal.report;

import java.util.List;

/**
 * A paragraph of a published version.
 *
 * @param anchor its permanent mark
 * @param number its number, from 1
 * @param heading a heading above it; may be empty
 * @param text what it says
 * @param citations published inputs that it cites, as consent stands today (R14.7)
 */
public record PublishedParagraph(
        Anchor anchor, int number, String heading, String text, List<PublicCitation> citations) {

    public PublishedParagraph {
        citations = List.copyOf(citations);
    }

    PublishedParagraph with(List<PublicCitation> cited) {
        return new PublishedParagraph(anchor, number, heading, text, cited);
    }
}
