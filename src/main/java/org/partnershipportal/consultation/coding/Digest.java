package org.partnershipportal.consultation.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Tells whether a passage still reads as it did when it was marked. */
final class Digest {

    private Digest() {}

    /** SHA-256 over the input's id and the words, in hexadecimal: equal words of two inputs do not show as equal. */
    static String of(UUID input, String words) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(input.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
