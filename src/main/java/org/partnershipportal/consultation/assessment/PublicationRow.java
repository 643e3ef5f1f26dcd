package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A published input in a list.
 *
 * @param number of its permanent address
 * @param entered how it came, if the report team entered it (R14.13); else {@code null}
 * @param signers who is named, the lead first; empty where the contributors do not show their name (R14.4)
 * @param language tag of the language it is written in
 * @param published since when
 */
@ForOwnPages
public record PublicationRow(
        PublicationNumber number,
        @Nullable EntryOrigin entered,
        List<Publication.Signer> signers,
        String language,
        Instant published) {

    public PublicationRow {
        signers = List.copyOf(signers);
    }
}
