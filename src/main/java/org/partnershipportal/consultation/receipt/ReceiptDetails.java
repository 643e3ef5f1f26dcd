package org.partnershipportal.consultation.receipt;

import java.time.Instant;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;

/**
 * A receipt, for its contributors.
 *
 * @param input the input's id
 * @param call its call
 * @param number cannot be guessed
 * @param sequence which of the input's receipts it is, from 1
 * @param version which version of the text was submitted
 * @param received when the server received it, in milliseconds (UTC); of a sealed input in minutes (R14.8)
 * @param sha256 of the canonical form, in hexadecimal; empty once what was sent was deleted
 * @param statement the text that is signed; empty likewise
 * @param signature Ed25519, in Base64; empty likewise
 */
public record ReceiptDetails(
        UUID input,
        CallId call,
        ReceiptNumber number,
        int sequence,
        int version,
        Instant received,
        String sha256,
        String statement,
        String signature) {

    /** Whether what was sent was deleted, when its time had come: fingerprint, statement and signature are gone with it. */
    public boolean isForgotten() {
        return sha256.isEmpty();
    }
}
