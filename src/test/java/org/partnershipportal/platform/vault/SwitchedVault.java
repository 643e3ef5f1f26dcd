package org.partnershipportal.platform.vault;

import java.util.UUID;

/** A vault that can be told to encrypt no text, so that a benchmark measures what that costs. What it wrote so it reads so. */
public class SwitchedVault extends Vault {

    private static final String PLAIN = Envelope.BEGINNING + "=";

    private volatile boolean encrypting = true;

    SwitchedVault(DataKeys keys) {
        super(keys);
    }

    /** Whether it encrypts what is written from now on. */
    public void encrypt(boolean really) {
        encrypting = really;
    }

    @Override
    public String seal(UUID scope, Place place, String text) {
        return encrypting ? super.seal(scope, place, text) : PLAIN + text;
    }

    @Override
    String sealLike(String envelope, Place place, String text) {
        return encrypting && !envelope.startsWith(PLAIN) ? super.sealLike(envelope, place, text) : PLAIN + text;
    }

    @Override
    public String open(Place place, String envelope) {
        return envelope.startsWith(PLAIN) ? envelope.substring(PLAIN.length()) : super.open(place, envelope);
    }

    @Override
    public String fingerprint(UUID scope, String purpose, String text) {
        return encrypting ? super.fingerprint(scope, purpose, text) : PLAIN + text;
    }
}
