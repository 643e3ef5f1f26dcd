package org.partnershipportal.consultation.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * Writes a receipt.
 *
 * @param frozen the version that was submitted
 * @param call its call
 * @param sequence which of the input's receipts it is, from 1
 * @param by those who stand behind it, as its canonical form names them
 * @param signers the organisations among them beside the lead; they may read the receipt
 * @param received when the server received it
 * @param key of the form that submitted it: sent twice, one receipt comes of it
 */
public record WriteReceipt(
        FrozenVersion frozen,
        CallId call,
        int sequence,
        List<CanonicalForm.Signer> by,
        Set<OrganisationId> signers,
        Instant received,
        UUID key) {

    public WriteReceipt {
        by = List.copyOf(by);
        signers = Set.copyOf(signers);
    }
}
