package org.partnershipportal.exchange.grouptext;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Products of working groups by their titles. Everyone finds them until they are withdrawn. */
@Component
@Order(61)
class GroupProductSearch implements FindableRecords {

    private final GroupProductQueries queries;
    private final WorkingGroups groups;

    GroupProductSearch(GroupProductQueries queries, WorkingGroups groups) {
        this.queries = queries;
        this.groups = groups;
    }

    /** At most two queries; more are read in the list of the one group, or of all. */
    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        GroupProductQueries.Titled found = queries.titled(words, max);
        Map<WorkingGroupId, LocalizedText> titles = groups.titles(
                actor, found.rows().rows().stream().map(GroupProductRow::group).collect(Collectors.toSet()));
        return FoundKind.of("grouptext.products.title", found.rows(), "", product -> record(product, titles))
                .listedIn(
                        Optional.ofNullable(found.onlyGroup()).map(GroupProductLinks::list),
                        WorkingGroupLinks.LIST,
                        "plain.layout.groups");
    }

    private static FoundRecord record(GroupProductRow product, Map<WorkingGroupId, LocalizedText> titles) {
        LocalizedText group = titles.get(product.group());
        return new FoundRecord(
                product.title(),
                group == null ? "" : group.text(),
                "",
                GroupProductLinks.published(product.id()),
                GroupProductLinks.page(product.id()));
    }
}
