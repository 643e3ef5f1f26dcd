package org.partnershipportal.platform.signin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Why the portal does not start in production, and what to set. */
final class NotForProduction extends RuntimeException {

    private final String cure;

    NotForProduction(String what, String cure) {
        super(what);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }

    /** Shows the operator the sentence instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<NotForProduction> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, NotForProduction cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.cure(), cause);
        }
    }
}
