package org.partnershipportal.consultation.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the server states and signs in a receipt: that it received, at this time, content with this hash (R14.5). This
 * text is what openssl checks; see {@code src/docs/formats/receipt.md}.
 *
 * @param number cannot be guessed
 * @param call code of the call
 * @param received when the server received it, in milliseconds (UTC); of a sealed input in minutes (R14.8)
 * @param version version of the input's text, from 1
 * @param sha256 of the canonical form, in hexadecimal
 */
record ReceiptStatement(ReceiptNumber number, String call, Instant received, int version, String sha256) {

    ReceiptStatement {
        received = received.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The signed text: lines that end with a line feed. */
    String text() {
        return "partnership-portal receipt 1\n"
                + "number: " + number + "\n"
                + "call: " + call + "\n"
                + "received: " + received + "\n"
                + "version: " + version + "\n"
                + "sha256: " + sha256 + "\n";
    }
}
