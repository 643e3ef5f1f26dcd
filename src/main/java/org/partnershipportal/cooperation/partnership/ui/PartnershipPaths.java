package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.ground.shared.NotFound;

/** Reads ids from addresses; what is no id answers like what does not exist (R0.1). */
final class PartnershipPaths {

    private static final String ID = "id";

    private PartnershipPaths() {}

    static PartnershipId id(BeforeEnterEvent event) {
        return event.getRouteParameters().get(ID).flatMap(PartnershipId::parse).orElseThrow(NotFound::new);
    }
}
