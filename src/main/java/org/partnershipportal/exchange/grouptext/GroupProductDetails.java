package org.partnershipportal.exchange.grouptext;

import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A product of a working group with its words.
 *
 * @param row the product
 * @param paragraphs what it says; none once it is withdrawn
 * @param withdrawable whether the reader can withdraw it
 */
@ForOwnPages
public record GroupProductDetails(GroupProductRow row, List<LocalizedText> paragraphs, boolean withdrawable) {

    public GroupProductDetails {
        paragraphs = List.copyOf(paragraphs);
    }
}
