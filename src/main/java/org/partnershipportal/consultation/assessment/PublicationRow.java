package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A published input in a list.
 *
 * @param number of its permanent address
 * @param signers who is named, the lead first; empty where the contributors do not show their name (R14.4)
 * @param language tag of the language it is written in
 * @param published since when
 */
@ForOwnPages
public record PublicationRow(
        PublicationNumber number, List<Publication.Signer> signers, String language, Instant published) {

    public PublicationRow {
        signers = List.copyOf(signers);
    }
}
