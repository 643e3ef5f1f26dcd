package org.partnershipportal.consultation.publishedreport;

import java.util.List;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Where the latest version of a report cites a published input.
 *
 * @param code the call's word in addresses
 * @param title the report's title
 * @param paragraphs in their order; never empty
 */
@ForOwnPages
public record InputUses(CallCode code, LocalizedText title, List<UsedIn> paragraphs) {

    public InputUses {
        paragraphs = List.copyOf(paragraphs);
    }
}
