package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.partnershipportal.exchange.workinggroup.Entry;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.SeatTable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupFilter;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroupRow;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStatus;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.Filters.Filter;
import org.partnershipportal.ground.uikit.GroupGauge;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/** UC-GRP-01: find a working group; the filters are in the address. */
@Route(":acting/groups")
@OpenTo(Permission.READ)
class WorkingGroupListView extends ActingPage {

    private static final String OURS = "ours";

    private final WorkingGroups groups;

    WorkingGroupListView(Actors actors, WorkingGroups groups) {
        super(actors);
        this.groups = groups;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.groups"));
        PageHeader header =
                new PageHeader(getTranslation("plain.layout.groups")).lead(getTranslation("workinggroup.list.lead"));
        if (groups.mayPropose(actor)) {
            header.primary(new AppLink(getTranslation("workinggroup.new.title"), path(WorkingGroupLinks.NEW)));
        }
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "workinggroup.list.");
        Supplier<WorkingGroupFilter> wanted = wanted(filters);
        WorkingGroupWording wording = new WorkingGroupWording(reader());
        ListPage list = new ListPage(
                "workinggroup.list.",
                filters,
                (from, max) -> groups.list(actor(), wanted.get(), from, max).map(row -> row(row, wording)));
        add(header, list.show());
    }

    private Supplier<WorkingGroupFilter> wanted(Filters filters) {
        Supplier<String> text = filters.text("text");
        Filter<StakeholderGroup> seat =
                filters.choice("seat", SeatTable.groups(), Word::of, group -> getTranslation(group.key()));
        Filter<String> theme = ReferenceFields.theme(filters, "theme", language());
        Filter<Entry> entry = filters.choice("entry", Entry.values(), Entry::key);
        Filter<WorkingGroupStatus> status =
                filters.choice("status", WorkingGroupStatus.values(), WorkingGroupStatus::key);
        Filter<String> ours = filters.only("whose", OURS, getTranslation("workinggroup.list.ours"));
        return () -> new WorkingGroupFilter(
                text.get(), theme.value(), seat.value(), status.value(), entry.value(), ours.value() != null);
    }

    private Row row(WorkingGroupRow group, WorkingGroupWording wording) {
        Row row = new Row(new AppLink(
                        new TextWithLanguage(group.title(), language()), path(WorkingGroupLinks.page(group.id()))))
                .line(new TextWithLanguage(group.purpose(), language()));
        OrganisationSummary chair = group.chair();
        if (chair != null) {
            row.meta(wording.text(
                    "shared.field.named",
                    wording.text(SeatRole.CHAIR.key()),
                    chair.name().text()));
        }
        row.meta(wording.text(
                "shared.field.dotted",
                wording.period(group.term()),
                wording.text(group.statesAre().key())));
        if (group.status() != WorkingGroupStatus.PROPOSED) {
            row.line(GroupGauge.small(group.table().composition().gauge(), language()));
        }
        if (group.status() == WorkingGroupStatus.OPEN) {
            row.meta(wording.text("workinggroup.list.free", group.table().free()));
        }
        if (group.own()) {
            row.end(StatusBadge.ok(wording.text("workinggroup.list.sits")));
        }
        return row.end(wording.status(group.status()));
    }
}
