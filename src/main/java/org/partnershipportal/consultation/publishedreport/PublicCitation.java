package org.partnershipportal.consultation.publishedreport;

import java.util.List;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * That a paragraph cites a published input.
 *
 * @param number under which the public reads it
 * @param names of those who signed it, as far as they want to be named today; empty if they do not
 */
@ForOwnPages
public record PublicCitation(PublicationNumber number, List<LocalizedText> names) {

    public PublicCitation {
        names = List.copyOf(names);
    }
}
