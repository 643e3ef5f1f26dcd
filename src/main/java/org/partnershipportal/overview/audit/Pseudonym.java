package org.partnershipportal.overview.audit;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.partnershipportal.ground.shared.UuidBytes;

/**
 * Gives IDs another name, and finds the ID for a name again: one block of AES under a key of 32 bytes, which of 16
 * bytes makes 16 others that nobody without the key can tell from random. No table of names is kept.
 */
final class Pseudonym {

    private final SecretKeySpec key;

    Pseudonym(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The name that is shown. */
    UUID of(UUID id) {
        return block(Cipher.ENCRYPT_MODE, id);
    }

    /** The id that is shown by the name; of a name that was never shown one that nothing has. */
    UUID behind(UUID name) {
        return block(Cipher.DECRYPT_MODE, name);
    }

    /** A single block has no mode: there is no second one to be chained, and equal ids must get equal names. */
    @SuppressWarnings("InsecureCryptoUsage")
    private UUID block(int mode, UUID id) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, key);
            ByteBuffer block = ByteBuffer.wrap(cipher.doFinal(UuidBytes.of(id)));
            return new UUID(block.getLong(), block.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }
}
