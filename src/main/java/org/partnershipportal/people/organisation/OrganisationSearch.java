package org.partnershipportal.people.organisation;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.partnershipportal.platform.taxonomy.Countries;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Organisations. */
@Component
@Order(70)
class OrganisationSearch implements FindableRecords {

    private final Organisations organisations;

    OrganisationSearch(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        OrganisationFilter filter = new OrganisationFilter(words, null, null);
        return FoundKind.of(
                "plain.layout.organisations",
                organisations.find(actor, filter, 0, max),
                FindableRecords.listed(OrganisationLinks.LIST, "text", words),
                row -> new FoundRecord(
                        row.name(),
                        row.country() == null ? "" : Countries.standard().name(row.country(), reader),
                        row.type().key(),
                        "/" + OrganisationLinks.of(row.id()),
                        OrganisationLinks.of(row.id())));
    }
}
