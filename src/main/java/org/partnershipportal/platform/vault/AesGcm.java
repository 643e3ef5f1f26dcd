package org.partnershipportal.platform.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM of the JDK: nothing with a wrong tag is released. */
final class AesGcm {

    /** Length of a key in bytes. */
    static final int KEY = 32;

    /** Length of a nonce in bytes. */
    static final int NONCE = 12;

    /** Length of a tag in bytes. */
    static final int TAG = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Ciphertext and tag. */
    static byte[] seal(SecretKey key, byte[] nonce, byte[] associated, byte[] plain, int length) {
        byte[] sealed = new byte[length + TAG];
        seal(cipher(), key, nonce, associated, plain, length, sealed);
        return sealed;
    }

    /**
     * The same into an array of the caller's, who may use it and the cipher again.
     *
     * @return how many bytes it wrote
     */
    static int seal(
            Cipher cipher, SecretKey key, byte[] nonce, byte[] associated, byte[] plain, int length, byte[] into) {
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(Byte.SIZE * TAG, nonce));
            cipher.updateAAD(associated);
            return cipher.doFinal(plain, 0, length, into, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /**
     * The plain bytes.
     *
     * @throws Unreadable if the key is another one, or anything was changed
     */
    static byte[] open(SecretKey key, byte[] nonce, byte[] associated, byte[] sealed, int from, int length) {
        if (length < TAG) {
            throw new Unreadable("What lies here is not what was kept here");
        }
        byte[] plain = new byte[length - TAG];
        open(cipher(), key, nonce, associated, sealed, from, length, plain);
        return plain;
    }

    /**
     * The same into an array of the caller's, who may use it and the cipher again.
     *
     * @return how many bytes it wrote
     */
    static int open(
            Cipher cipher,
            SecretKey key,
            byte[] nonce,
            byte[] associated,
            byte[] sealed,
            int from,
            int length,
            byte[] into) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(Byte.SIZE * TAG, nonce));
            cipher.updateAAD(associated);
            return cipher.doFinal(sealed, from, length, into, 0);
        } catch (AEADBadTagException changed) {
            throw new Unreadable("What lies here is not what was kept here");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }
}
