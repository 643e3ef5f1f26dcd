package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.PartnershipFilter;
import org.partnershipportal.cooperation.partnership.PartnershipFilter.Order;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.PartnershipRow;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.Filters.Filter;
import org.partnershipportal.ground.uikit.GroupGauge;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** UC-PAR-01: find a partnership; the filters are in the address. */
@Route(":acting/partnerships")
@OpenTo(Permission.READ)
class PartnershipListView extends ActingPage {

    private static final String OURS = "ours";

    private final Partnerships partnerships;

    PartnershipListView(Actors actors, Partnerships partnerships) {
        super(actors);
        this.partnerships = partnerships;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.partnerships"));
        PageHeader header = new PageHeader(getTranslation("plain.layout.partnerships"))
                .lead(getTranslation("partnership.list.lead"));
        if (partnerships.mayRegister(actor)) {
            header.primary(new AppLink(getTranslation("partnership.new.title"), path(PartnershipLinks.NEW)));
        }
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "partnership.list.");
        Supplier<PartnershipFilter> wanted = wanted(filters);
        PartnershipWording wording = new PartnershipWording(reader());
        ListPage list = new ListPage(
                "partnership.list.",
                filters,
                (from, max) ->
                        partnerships.list(actor(), wanted.get(), from, max).map(row -> row(row, wording)));
        add(header, list.show());
    }

    private Supplier<PartnershipFilter> wanted(Filters filters) {
        Supplier<String> text = filters.text("text");
        Filter<StakeholderGroup> group = filters.choice("group", StakeholderGroup.values(), StakeholderGroup::key);
        Filter<CountryCode> country = ReferenceFields.country(filters, "country", language());
        Filter<String> theme = ReferenceFields.theme(filters, "theme", language());
        Filter<RuleRef> rule = ReferenceFields.rule(filters, "rule", language());
        Filter<Mode> mode = filters.choice("mode", Mode.values(), Mode::key);
        Filter<Standing> standing =
                filters.choice("status", Standing.all(), Standing::word, one -> getTranslation(one.key()));
        Filter<String> ours = filters.only("whose", OURS, getTranslation("partnership.list.ours"));
        Filter<Order> order = filters.choice("order", Order.values(), Order::key);
        return () -> new PartnershipFilter(
                text.get(),
                group.value(),
                country.value(),
                theme.value(),
                rule.value(),
                mode.value(),
                standing.map(Standing::status).value(),
                standing.map(Standing::inactive).or(false),
                ours.value() != null,
                order.or(Order.NEWEST));
    }

    /** What a partnership can be looked for by: its status, or that nothing was heard of it for long. */
    private record Standing(@Nullable PartnershipStatus status) {

        static List<Standing> all() {
            return Stream.concat(
                            Arrays.stream(PartnershipStatus.values()).map(Standing::new), Stream.of(new Standing(null)))
                    .toList();
        }

        boolean inactive() {
            return status == null;
        }

        String word() {
            return status == null ? "inactive" : Word.of(status);
        }

        String key() {
            return status == null ? "partnership.list.inactive" : status.key();
        }
    }

    private Row row(PartnershipRow partnership, PartnershipWording wording) {
        Row row = new Row(new AppLink(
                new TextWithLanguage(partnership.title(), language()), path(PartnershipLinks.page(partnership.id()))));
        if (!partnership.purpose().text().isEmpty()) {
            row.line(new TextWithLanguage(partnership.purpose(), language()));
        }
        row.meta(wording.text("partnership.list.lead-by", wording.name(partnership.lead(), partnership.leadGroup())));
        String states = wording.states(partnership.states());
        if (!states.isEmpty()) {
            row.meta(wording.text("partnership.list.states", states));
        }
        if (partnership.mode() != null) {
            row.meta(wording.text(partnership.mode().key()));
        }
        if (partnership.status() != PartnershipStatus.DRAFT) {
            row.line(GroupGauge.small(partnership.composition().gauge(), language()));
        }
        row.end(wording.status(partnership.status()));
        if (partnership.freshness() != null) {
            row.end(wording.freshness(partnership.freshness()));
        }
        return row;
    }
}
