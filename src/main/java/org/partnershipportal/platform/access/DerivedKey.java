package org.partnershipportal.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for one purpose, derived by HMAC-SHA-256 from the portal's secret, which is not in the database. Keys of different
 * purposes tell nothing about each other.
 */
public final class DerivedKey {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    private DerivedKey(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /**
     * The key for a purpose.
     *
     * @throws IllegalStateException if the portal has no secret
     */
    public static DerivedKey of(PortalSettings settings, String purpose) {
        return of(settings.secret(), purpose);
    }

    /** The same of a secret that is not the present one. */
    public static DerivedKey of(String secret, String purpose) {
        if (secret.isBlank()) {
            throw new IllegalStateException("PORTAL_SECRET is missing: " + purpose
                    + " are kept with it. Set it to at least 32 random characters.");
        }
        return new DerivedKey(new DerivedKey(secret.getBytes(StandardCharsets.UTF_8)).mac(purpose));
    }

    /** What tells this key from others, and tells nothing of it: 16 hexadecimal signs. */
    public String id() {
        return HexFormat.of().formatHex(mac("id of this key"), 0, Long.BYTES);
    }

    /** What nobody without the key can tell from random: 32 bytes, always the same of a text. */
    public byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
