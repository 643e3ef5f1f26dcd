package org.partnershipportal.platform.access;

import java.util.Locale;

/** What a session was opened with besides a password, according to Keycloak (A12). */
public enum SecondFactor {
    /** A passkey, which is password and second factor in one. */
    PASSKEY,
    /** A code from an authenticator app. */
    APP,
    /** Sample people, in development: nobody asks them for one. */
    EXCEPTED,
    /** Nothing: a password alone, or Keycloak does not say. */
    NONE;

    /** Whether staff roles count in such a session. */
    public boolean isEnough() {
        return this != NONE;
    }

    /** Key of its name. */
    public String key() {
        return "access.second-factor." + name().toLowerCase(Locale.ROOT);
    }
}
