package org.partnershipportal.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of one call, unwrapped: two keys derived from it, one encrypts and the other makes digests that nobody can guess. */
final class DataKey {

    private static final String HMAC = "HmacSHA256";

    private final UUID id;
    private final SecretKey cipher;
    private final SecretKey digest;

    DataKey(UUID id, byte[] bytes) {
        this.id = id;
        cipher = new SecretKeySpec(mac(new SecretKeySpec(bytes, HMAC), "encrypt"), "AES");
        digest = new SecretKeySpec(mac(new SecretKeySpec(bytes, HMAC), "digest"), HMAC);
    }

    UUID id() {
        return id;
    }

    SecretKey cipher() {
        return cipher;
    }

    /** The same for the same text and purpose under this key, and telling nothing of it: 64 hexadecimal signs. */
    String fingerprint(String purpose, String text) {
        return HexFormat.of().formatHex(mac(digest, purpose + "\n" + text));
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
