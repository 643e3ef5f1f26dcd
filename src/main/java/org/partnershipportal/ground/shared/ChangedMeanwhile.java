package org.partnershipportal.ground.shared;

/** The record changed after the form was opened; the later writer is shown the difference and nothing is overwritten. */
public final class ChangedMeanwhile extends PortalException {

    public ChangedMeanwhile() {
        super("shared.refusal.changed-meanwhile");
    }
}
