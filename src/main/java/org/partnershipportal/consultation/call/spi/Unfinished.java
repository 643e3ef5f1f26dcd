package org.partnershipportal.consultation.call.spi;

import java.util.UUID;
import org.partnershipportal.ground.shared.NotAllowed;

/** Work still pending on a call whose report is published; asked before the call is archived. */
public interface Unfinished {

    /**
     * Lets a call pass at which nothing waits.
     *
     * @param call the call's id
     * @throws NotAllowed saying what has to be done first
     */
    void requireNothing(UUID call);
}
