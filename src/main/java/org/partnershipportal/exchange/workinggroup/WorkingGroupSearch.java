package org.partnershipportal.exchange.workinggroup;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Working groups. */
@Component
@Order(60)
class WorkingGroupSearch implements FindableRecords {

    private final WorkingGroups groups;

    WorkingGroupSearch(WorkingGroups groups) {
        this.groups = groups;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        WorkingGroupFilter filter = new WorkingGroupFilter(words, null, null, null, null, false);
        return FoundKind.of(
                "plain.layout.groups",
                groups.list(actor, filter, 0, max),
                FindableRecords.listed(WorkingGroupLinks.LIST, "text", words),
                row -> new FoundRecord(
                        row.title(),
                        row.number().toString(),
                        row.status().key(),
                        WorkingGroupLinks.published(row.number()),
                        WorkingGroupLinks.page(row.id())));
    }
}
