package org.partnershipportal.consultation.export;

import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.PortalException;

/**
 * Something in the file may no longer be read since it was made; it is not given out. What happens instead, its page
 * says.
 */
@ForOwnPages
public final class ExportFellAway extends PortalException {

    private final transient CallCode call;

    ExportFellAway(CallCode call) {
        super("export.refusal.fell-away");
        this.call = call;
    }

    /** The call whose page of exports says more. */
    public CallCode call() {
        return call;
    }
}
