package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.partnershipportal.platform.taxonomy.Countries;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Commitments. */
@Component
@Order(40)
class CommitmentSearch implements FindableRecords {

    private final Commitments commitments;

    CommitmentSearch(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        CommitmentFilter filter = new CommitmentFilter(words, null, null, null, null, null, false);
        return FoundKind.of(
                "plain.layout.commitments",
                commitments.list(actor, filter, 0, max),
                FindableRecords.listed(CommitmentLinks.LIST, "text", words),
                row -> new FoundRecord(
                        row.title(),
                        Countries.standard().name(row.state(), reader),
                        row.status().key(),
                        CommitmentLinks.published(row.id()),
                        CommitmentLinks.page(row.id())));
    }
}
