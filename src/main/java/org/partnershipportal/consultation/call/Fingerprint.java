package org.partnershipportal.consultation.call;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Names a text that is public elsewhere without saying it, so that the trail, which holds no text (R0.4), proves that it was not
 * changed since.
 *
 * @param sha256 of the text in UTF-8, in hexadecimal
 */
@ForOwnPages
public record Fingerprint(String sha256) {

    /** The fingerprint of a text. */
    public static Fingerprint of(String text) {
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
