package org.partnershipportal.ground.shared;

/**
 * The record has changed since the form was opened; the later writer is shown the difference and nothing is
 * overwritten.
 */
public final class ChangedMeanwhile extends PortalException {

    /** Key of what it says. */
    public static final String KEY = "shared.refusal.changed-meanwhile";

    public ChangedMeanwhile() {
        super(KEY);
    }
}
