package org.partnershipportal.consultation.receipt;

import java.time.Instant;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;

/**
 * A receipt, for those whose input it is.
 *
 * @param input the input's id
 * @param call its call
 * @param number cannot be guessed
 * @param sequence which of the input's receipts it is, from 1
 * @param version which version of the text was submitted
 * @param received when the server received it, in milliseconds (UTC)
 * @param sha256 of the canonical form, in hexadecimal
 * @param statement the text that is signed
 * @param signature Ed25519, in Base64
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
        String signature) {}
