package org.partnershipportal.platform.vault;

import org.partnershipportal.platform.access.spi.PortalPart;
import org.springframework.stereotype.Component;

/** Whether the master key is the operator's, or one that the portal made and keeps beside the data, which is lost with them. */
@Component
class KeyPart implements PortalPart {

    private final MasterKeys masters;

    KeyPart(MasterKeys masters) {
        this.masters = masters;
    }

    @Override
    public String name() {
        return "master-key";
    }

    @Override
    public Standing standing() {
        return masters.isMadeHere() ? Standing.LIMITED : Standing.WORKS;
    }
}
