package org.partnershipportal.platform.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Encrypts what is kept of inputs, and opens it. A scope is a call's id, which has a data key of its own, or {@link #PORTAL}
 * for what belongs to no call. It decides nothing: who may read was asked before.
 */
@Component
public class Vault {

    /** The scope of what belongs to no call. */
    public static final UUID PORTAL = new UUID(0, 0);

    private final DataKeys keys;

    Vault(DataKeys keys) {
        this.keys = keys;
    }

    /** Makes the data key of a scope that begins to exist, in the caller's transaction. */
    public void make(UUID scope) {
        keys.make(scope);
    }

    /** The text as it is kept in that place. */
    public String seal(UUID scope, Place place, String text) {
        return Envelope.seal(keys.of(scope), place, text);
    }

    /** The same by the data key of something that is kept already. */
    String sealLike(String envelope, Place place, String text) {
        return Envelope.seal(envelope.isEmpty() ? keys.of(PORTAL) : keys.withId(Envelope.key(envelope)), place, text);
    }

    /** Bytes as they are kept in that place. */
    public byte[] seal(UUID scope, Place place, byte[] plain) {
        return Envelope.seal(keys.of(scope), place, plain);
    }

    /**
     * The text that is kept in that place.
     *
     * @throws IllegalStateException if it is not encrypted, was changed or was kept in another place
     */
    public String open(Place place, String envelope) {
        return Envelope.open(keys.withId(Envelope.key(envelope)), place, envelope);
    }

    /** The bytes that are kept in that place. */
    public byte[] open(Place place, byte[] envelope) {
        return Envelope.open(keys.withId(Envelope.keyOf(envelope)), place, envelope);
    }

    /** Whether something that is kept is encrypted already. */
    public boolean isSealed(byte[] kept) {
        return Envelope.is(kept);
    }

    /**
     * The same for the same text, purpose and scope, so that equal texts can be counted; who has no key cannot even guess.
     *
     * @return {@code vault1:} and 64 hexadecimal signs
     */
    public String fingerprint(UUID scope, String purpose, String text) {
        return Envelope.BEGINNING + keys.of(scope).fingerprint(purpose, text);
    }

    /** A stream that encrypts what is written into it; closed, it ends the file. */
    public OutputStream sealing(UUID scope, Place place, OutputStream out) throws IOException {
        return SealedFile.writing(keys.of(scope), place, out);
    }

    /**
     * The bytes of an encrypted file, checked piece by piece before they are given out.
     *
     * @throws Damaged here or while it is read, if it was changed, cut off, put together of several, or never encrypted
     */
    public InputStream opening(Place place, InputStream in) throws IOException {
        return SealedFile.reading(keys::withId, place, in);
    }

    /** Whether a file is encrypted already, by its beginning, of which it reads a few bytes. */
    public static boolean isSealed(InputStream in) throws IOException {
        return SealedFile.begins(in);
    }
}
