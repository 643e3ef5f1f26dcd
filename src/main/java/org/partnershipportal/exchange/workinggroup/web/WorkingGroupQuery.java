package org.partnershipportal.exchange.workinggroup.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.exchange.workinggroup.Entry;
import org.partnershipportal.exchange.workinggroup.SeatTable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupFilter;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStatus;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * The filters of the list of working groups as an address holds them; a value without meaning is ignored.
 *
 * @param filter what is looked for
 */
record WorkingGroupQuery(WorkingGroupFilter filter) {

    /** The states in which the public reads a group. */
    static final List<WorkingGroupStatus> PUBLIC = List.of(WorkingGroupStatus.OPEN, WorkingGroupStatus.ENDED);

    /** Reads the parameters of an address. */
    static WorkingGroupQuery of(Map<String, String> params) {
        return new WorkingGroupQuery(new WorkingGroupFilter(
                Query.text(params.get("text")),
                Optional.ofNullable(params.get("theme"))
                        .flatMap(Themes.standard()::find)
                        .map(Theme::code)
                        .orElse(null),
                Query.one(params.get("seat"), SeatTable.groups()),
                Query.one(params.get("status"), PUBLIC),
                Query.one(params.get("entry"), List.of(Entry.values())),
                false));
    }

    /** The parameters as an address holds them. */
    Query query() {
        return new Query()
                .with("text", filter.text())
                .with("theme", filter.theme())
                .choice("seat", filter.seatFor())
                .choice("entry", filter.entry())
                .choice("status", filter.status());
    }
}
