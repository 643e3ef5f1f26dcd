package org.partnershipportal.cooperation.partnership;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Partnerships. */
@Component
@Order(50)
class PartnershipSearch implements FindableRecords {

    private final Partnerships partnerships;

    PartnershipSearch(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        PartnershipFilter filter = new PartnershipFilter(
                words, null, null, null, null, null, null, false, false, PartnershipFilter.Order.NEWEST);
        return FoundKind.of(
                "plain.layout.partnerships",
                partnerships.list(actor, filter, 0, max),
                FindableRecords.listed(PartnershipLinks.LIST, "text", words),
                row -> new FoundRecord(
                        row.title(),
                        row.number().toString(),
                        row.status().key(),
                        PartnershipLinks.published(row.number()),
                        PartnershipLinks.page(row.id())));
    }
}
