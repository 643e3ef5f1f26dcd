package org.partnershipportal.consultation.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.partnershipportal.platform.access.DerivedKey;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.stereotype.Component;

/**
 * Derives from a recovery code the key under which its input is found, with the portal's secret, which is not in the
 * database: whoever steals that can try no code. A code has 142 random bits, so nothing need be slow (decision 34).
 */
@Component
class SealedCodes {

    private static final String PURPOSE = "sealed inputs";
    private static final int ROUNDS = 200_000;
    private static final int BITS = 256;

    private final DerivedKey key;
    private final byte[] salt;

    /** @throws IllegalStateException if the portal has no secret, for without it a stolen database could be searched */
    SealedCodes(PortalSettings settings) {
        key = DerivedKey.of(settings, PURPOSE);
        salt = (PURPOSE + "\n" + settings.secret()).getBytes(StandardCharsets.UTF_8);
    }

    /** The key of a code, 32 bytes. */
    byte[] key(RecoveryCode code) {
        return key.mac(code.value());
    }

    /** The key as codes of before have it: slow. */
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
