package org.partnershipportal.consultation.sealed;

/** How the key of a handle is derived from its recovery code. */
enum Derivation {
    /** Of every new code: one HMAC, for a code of 142 random bits needs no slowness. */
    HMAC,
    /** Of codes drawn before that; such a key is replaced when its holder comes back. */
    PBKDF2
}
