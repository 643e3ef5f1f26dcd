package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;

/** Reads ids from addresses; what is no id answers like what does not exist (R0.1). */
final class OrganisationPaths {

    /** Name of the route parameter. */
    static final String ID = "id";

    private OrganisationPaths() {}

    static OrganisationId id(BeforeEnterEvent event) {
        return event.getRouteParameters().get(ID).flatMap(OrganisationId::parse).orElseThrow(NotFound::new);
    }
}
