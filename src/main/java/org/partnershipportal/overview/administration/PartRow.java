package org.partnershipportal.overview.administration;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.spi.PortalPart;

/**
 * A part of the portal.
 *
 * @param name which
 * @param standing how it stands now
 */
@ForOwnPages
public record PartRow(String name, PortalPart.Standing standing) {

    /** Key of what it is. */
    public String key() {
        return "administration.part." + name;
    }

    /** Key of what to do if it is not well. */
    public String cureKey() {
        return key() + ".cure";
    }
}
