package org.partnershipportal.platform.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Why the portal does not start with a setting it was given, or without one; the operator reads what to set in its place. */
public class UnfitSetting extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String cure;

    /**
     * Refuses the start.
     *
     * @param what what is wrong, as a sentence that names the setting
     * @param cure what to set, as a sentence
     */
    public UnfitSetting(String what, String cure) {
        super(what);
        this.cure = cure;
    }

    /** What to set, as a sentence. */
    public final String cure() {
        return cure;
    }

    /** Shows the operator the two sentences instead of a stack trace, and before anything else says which field was not bound. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Analyzer extends AbstractFailureAnalyzer<UnfitSetting> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, UnfitSetting cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.cure(), cause);
        }
    }
}
