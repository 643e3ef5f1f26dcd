package org.partnershipportal.ground.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A chain of texts in which each link holds the hash of the one before, so that no text can be changed, removed, added or
 * moved without every later hash being another. A link's hash is SHA-256 over its place, the hash before and the text, one
 * to a line; who holds the texts can compute it again without the portal.
 *
 * @param length how many texts are chained
 * @param head the last hash, in hexadecimal
 */
public record HashChain(long length, String head) {

    /** Nothing chained yet. */
    public static final HashChain EMPTY = new HashChain(0, "0".repeat(64));

    /** The chain with one text more. */
    public HashChain with(String text) {
        return new HashChain(length + 1, sha256((length + 1) + "\n" + head + "\n" + text));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
