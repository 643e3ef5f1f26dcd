package org.partnershipportal.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key that wraps data keys. It is never in the database; only its ID is, so that the right one can be found. */
final class MasterKey {

    private static final String LABEL = "partnership-portal master key\n";
    private static final int ID_BYTES = 8;

    private final String id;
    private final SecretKey key;

    private MasterKey(byte[] bytes) {
        key = new SecretKeySpec(bytes, "AES");
        id = idOf(bytes);
    }

    /**
     * The key that somebody wrote down: 32 bytes in Base64.
     *
     * @param where as the operator calls the place
     * @throws KeyRefused if it is none
     */
    static MasterKey parse(String text, String where) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new KeyRefused("The master key in " + where + " is not written in Base64.", KeyRefused.MAKE);
        }
        if (bytes.length != AesGcm.KEY) {
            throw new KeyRefused(
                    "The master key in " + where + " has " + bytes.length + " bytes in place of " + AesGcm.KEY + ".",
                    KeyRefused.MAKE);
        }
        return new MasterKey(bytes);
    }

    /** A new key, as it is written down. */
    static String draw() {
        return Base64.getEncoder().encodeToString(AesGcm.random(AesGcm.KEY));
    }

    /** What tells it from others, and tells nothing of it: the beginning of a hash of 256 random bits. */
    String id() {
        return id;
    }

    String wrap(UUID dataKey, UUID scope, byte[] plain) {
        byte[] nonce = AesGcm.random(AesGcm.NONCE);
        byte[] sealed = AesGcm.seal(key, nonce, associated(dataKey, scope), plain, plain.length);
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    byte[] unwrap(UUID dataKey, UUID scope, String wrapped) {
        byte[] both = Base64.getDecoder().decode(wrapped);
        return AesGcm.open(
                key,
                Arrays.copyOf(both, AesGcm.NONCE),
                associated(dataKey, scope),
                both,
                AesGcm.NONCE,
                both.length - AesGcm.NONCE);
    }

    private static byte[] associated(UUID dataKey, UUID scope) {
        return ("data key\n" + dataKey + "\n" + scope).getBytes(StandardCharsets.UTF_8);
    }

    private static String idOf(byte[] bytes) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(LABEL.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(bytes), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
