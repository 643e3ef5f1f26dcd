package org.partnershipportal.platform.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.partnershipportal.ground.shared.UuidBytes;

/**
 * How something encrypted is written: {@code vault1:}, then in Base64 (of what is kept in bytes, as such) the data key's id,
 * the nonce, the ciphertext with its tag. Associated data are version, id of the data key and place.
 */
final class Envelope {

    /** How every envelope of a text begins. */
    static final String BEGINNING = "vault1:";

    private static final int HEAD = 16 + AesGcm.NONCE;

    private Envelope() {}

    static String seal(DataKey key, Place place, String text) {
        return BEGINNING
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes(key, place, text.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] seal(DataKey key, Place place, byte[] plain) {
        byte[] beginning = BEGINNING.getBytes(StandardCharsets.US_ASCII);
        byte[] rest = bytes(key, place, plain);
        return ByteBuffer.allocate(beginning.length + rest.length)
                .put(beginning)
                .put(rest)
                .array();
    }

    private static byte[] bytes(DataKey key, Place place, byte[] plain) {
        byte[] nonce = AesGcm.random(AesGcm.NONCE);
        byte[] sealed = AesGcm.seal(key.cipher(), nonce, associated(key.id(), place), plain, plain.length);
        return ByteBuffer.allocate(HEAD + sealed.length)
                .put(UuidBytes.of(key.id()))
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The data key by which it is sealed. */
    static UUID key(String envelope) {
        return key(decoded(envelope));
    }

    /** The data key by which it is sealed. */
    static UUID keyOf(byte[] envelope) {
        return key(stripped(envelope));
    }

    private static UUID key(byte[] bytes) {
        return UuidBytes.read(Arrays.copyOf(bytes, 16));
    }

    static String open(DataKey key, Place place, String envelope) {
        return new String(opened(key, place, decoded(envelope)), StandardCharsets.UTF_8);
    }

    static byte[] open(DataKey key, Place place, byte[] envelope) {
        return opened(key, place, stripped(envelope));
    }

    private static byte[] opened(DataKey key, Place place, byte[] bytes) {
        byte[] nonce = Arrays.copyOfRange(bytes, 16, HEAD);
        return AesGcm.open(key.cipher(), nonce, associated(key.id(), place), bytes, HEAD, bytes.length - HEAD);
    }

    static boolean is(String kept) {
        return kept.startsWith(BEGINNING);
    }

    static boolean is(byte[] kept) {
        return kept.length > BEGINNING.length()
                && new String(kept, 0, BEGINNING.length(), StandardCharsets.US_ASCII).equals(BEGINNING);
    }

    private static byte[] decoded(String envelope) {
        if (!is(envelope)) {
            throw new Unreadable("What lies here is not encrypted");
        }
        try {
            return whole(Base64.getUrlDecoder().decode(envelope.substring(BEGINNING.length())));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("What lies here is not what was kept here");
        }
    }

    private static byte[] stripped(byte[] envelope) {
        if (!is(envelope)) {
            throw new Unreadable("What lies here is not encrypted");
        }
        return whole(Arrays.copyOfRange(envelope, BEGINNING.length(), envelope.length));
    }

    private static byte[] whole(byte[] bytes) {
        if (bytes.length < HEAD + AesGcm.TAG) {
            throw new Unreadable("What lies here is not what was kept here");
        }
        return bytes;
    }

    private static byte[] associated(UUID key, Place place) {
        return (BEGINNING + "\n" + key + "\n" + place.purpose() + "\n" + place.record())
                .getBytes(StandardCharsets.UTF_8);
    }
}
