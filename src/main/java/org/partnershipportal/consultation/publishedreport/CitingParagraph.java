package org.partnershipportal.consultation.publishedreport;

import java.util.List;
import org.partnershipportal.consultation.coding.PassageId;

/**
 * A paragraph of a published version that cites an input, with what it cites of it; for those who wrote the input.
 *
 * @param place where it stands
 * @param heading a heading above it; may be empty
 * @param text what it says
 * @param passages the passages of the input that it cites; empty where it cites the input as a whole
 */
public record CitingParagraph(UsedIn place, String heading, String text, List<PassageId> passages) {

    public CitingParagraph {
        passages = List.copyOf(passages);
    }
}
