package org.partnershipportal.consultation.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.DerivedKey;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Derives from a recovery code the key under which its input is found, with the portal's secret, which is not in the
 * database: anyone who steals the database cannot try codes. A code has 142 random bits, so nothing needs to be slow
 * (decision 34).
 */
@Component
class SealedCodes {

    private static final String PURPOSE = "sealed inputs";
    private static final int ROUNDS = 200_000;
    private static final int BITS = 256;

    private final DerivedKey key;
    private final @Nullable DerivedKey keyBefore;
    private final byte[] salt;

    /**
     * @param before the secret before the present one, while codes that were drawn under it shall open; empty if there is none
     * @throws IllegalStateException if the portal has no secret, for without it a stolen database could be searched
     */
    SealedCodes(PortalSettings settings, @Value("${portal.secret-before:}") String before) {
        key = DerivedKey.of(settings, PURPOSE);
        keyBefore = before.isBlank() ? null : DerivedKey.of(before, PURPOSE);
        salt = (PURPOSE + "\n" + (before.isBlank() ? settings.secret() : before)).getBytes(StandardCharsets.UTF_8);
    }

    /** The key of a code, 32 bytes. */
    byte[] key(RecoveryCode code) {
        return key.mac(code.value());
    }

    /** By which secret keys are made now. */
    String keyId() {
        return key.id();
    }

    /** The key that the code had under the secret before; empty if none is given. */
    Optional<byte[]> keyBefore(RecoveryCode code) {
        return Optional.ofNullable(keyBefore).map(before -> before.mac(code.value()));
    }

    /** The key as earlier codes have it: slow. */
    byte[] slowKey(RecoveryCode code) {
        try {
            PBEKeySpec spec = new PBEKeySpec(code.value().toCharArray(), salt, ROUNDS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2", e);
        }
    }
}
