package org.partnershipportal.people.organisation;

import org.partnershipportal.platform.access.spi.SampleRecords;
import org.springframework.stereotype.Component;

/** Tells a production portal whether sample organisations, which say so in their names, are in its database. */
@Component
class SampleOrganisations implements SampleRecords {

    private final OrganisationRepository organisations;

    SampleOrganisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean present() {
        return organisations.existsByNameEndingWith("(sample)");
    }
}
