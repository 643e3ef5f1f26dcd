package org.partnershipportal.consultation.publishedreport;

import java.util.List;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A paragraph of a published version.
 *
 * @param anchor its permanent mark
 * @param number its number, from 1
 * @param heading a heading above it; may be empty
 * @param text what it says
 * @param citations published inputs that it cites, as consent stands today (R14.7)
 * @param more how many further ones it cites that are published today, where not all are shown
 */
@ForOwnPages
public record PublishedParagraph(
        Anchor anchor, int number, String heading, String text, List<PublicCitation> citations, int more) {

    public PublishedParagraph {
        citations = List.copyOf(citations);
    }

    /** One of which all citations are shown. */
    public PublishedParagraph(Anchor anchor, int number, String heading, String text, List<PublicCitation> citations) {
        this(anchor, number, heading, text, citations, 0);
    }

    PublishedParagraph with(List<PublicCitation> cited, int further) {
        return new PublishedParagraph(anchor, number, heading, text, cited, further);
    }
}
