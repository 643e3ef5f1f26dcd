package org.partnershipportal.consultation.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.stereotype.Component;

/**
 * Derives from a recovery code the key under which its input is found: slowly (PBKDF2), and with the portal's secret, so
 * that neither a stolen database nor patience finds a code. A wrong code costs as much time as a right one. At most two
 * are derived at once, so that guessing cannot take the portal's processors.
 */
@Component
class SealedCodes {

    private static final int ROUNDS = 200_000;
    private static final int BITS = 256;

    private final byte[] salt;
    private final Semaphore places = new Semaphore(2, true);

    SealedCodes(PortalSettings settings) {
        salt = ("sealed inputs\n" + settings.secret()).getBytes(StandardCharsets.UTF_8);
    }

    byte[] key(RecoveryCode code) {
        places.acquireUninterruptibly();
        try {
            PBEKeySpec spec = new PBEKeySpec(code.value().toCharArray(), salt, ROUNDS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2", e);
        } finally {
            places.release();
        }
    }
}
