package org.partnershipportal.platform.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Why the portal does not start with the master key it was given, or without one, and what to do. */
final class KeyRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** How a key is made. */
    static final String MAKE = "Give 32 random bytes in Base64, as 'openssl rand -base64 32' prints them, by"
            + " PORTAL_MASTER_KEY_FILE or PORTAL_MASTER_KEY, and keep a copy away from database and files.";

    private final String cure;

    KeyRefused(String what, String cure) {
        super(what);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }

    /** Shows the operator the sentence instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<KeyRefused> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, KeyRefused cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.cure(), cause);
        }
    }
}
