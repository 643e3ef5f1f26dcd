package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.PartnershipFilter;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.PartnershipRow;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.GroupGauge;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.ShowMore;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Themes;

/** UC-PAR-01: find a partnership; the filters stand in the address. */
@Route(":acting/partnerships")
@PermitAll
class PartnershipListView extends ActingPage {

    private static final String TEXT = "text";
    private static final String GROUP = "group";
    private static final String COUNTRY = "country";
    private static final String THEME = "theme";
    private static final String RULE = "rule";
    private static final String MODE = "mode";
    private static final String STATUS = "status";
    private static final String WHOSE = "whose";
    private static final String ORDER = "order";
    private static final String INACTIVE = "inactive";
    private static final String OURS = "ours";

    private final Partnerships partnerships;

    PartnershipListView(Actors actors, Partnerships partnerships) {
        super(actors);
        this.partnerships = partnerships;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("partnership.list.title"));
        PageHeader header =
                new PageHeader(getTranslation("partnership.list.title")).lead(getTranslation("partnership.list.lead"));
        if (partnerships.mayRegister(actor)) {
            header.primary(new AppLink(getTranslation("partnership.list.register"), path(PartnershipLinks.NEW)));
        }
        Shown shown = new Shown(event);
        add(header, shown.filters, shown.list, shown.more);
        shown.load();
    }

    /** The list as it stands on the page. */
    private final class Shown {

        private final Wording wording = new Wording(reader());
        private final Filters filters;
        private final Div list = new Div();
        private final ShowMore more = new ShowMore(this::showMore);
        private int limit = ShowMore.PAGE;

        Shown(BeforeEnterEvent event) {
            filters = new Filters(event.getLocation().getQueryParameters(), this::reload)
                    .text(TEXT, getTranslation("partnership.list.text"))
                    .choice(GROUP, getTranslation("partnership.list.group"), groups())
                    .choice(COUNTRY, getTranslation("partnership.list.country"), countries())
                    .choice(THEME, getTranslation("partnership.list.theme"), themes())
                    .choice(RULE, getTranslation("partnership.list.rule"), rules())
                    .choice(MODE, getTranslation("partnership.list.mode"), modes())
                    .choice(STATUS, getTranslation("partnership.list.status"), statuses())
                    .choice(
                            WHOSE,
                            getTranslation("partnership.list.whose"),
                            List.of(new Filters.Choice(OURS, getTranslation("partnership.list.ours"))))
                    .choice(ORDER, getTranslation("partnership.list.order"), orders());
        }

        private void reload() {
            limit = ShowMore.PAGE;
            load();
        }

        private void showMore() {
            limit += ShowMore.PAGE;
            load();
        }

        void load() {
            Slice<PartnershipRow> page = partnerships.list(actor(), filter(), 0, limit);
            list.removeAll();
            if (page.rows().isEmpty()) {
                list.add(new EmptyState(
                        getTranslation(filters.anySet() ? "partnership.list.none-found" : "partnership.list.none")));
            } else {
                list.add(new Rows(page.rows().stream().map(this::row).toList()));
            }
            filters.found(getTranslation("partnership.list.found", page.total()));
            more.update(page.rows().size(), page.total());
        }

        private Row row(PartnershipRow partnership) {
            Row row = new Row(new AppLink(
                    new TextWithLanguage(partnership.title(), language()),
                    path(PartnershipLinks.page(partnership.id()))));
            if (!partnership.purpose().text().isEmpty()) {
                row.line(new TextWithLanguage(partnership.purpose(), language()));
            }
            row.meta(wording.text(
                    "partnership.list.lead-by", wording.name(partnership.lead(), partnership.leadGroup())));
            String states = wording.states(partnership.states());
            if (!states.isEmpty()) {
                row.meta(wording.text("partnership.list.states", states));
            }
            if (partnership.mode() != null) {
                row.meta(wording.text(partnership.mode().key()));
            }
            if (partnership.status() != PartnershipStatus.DRAFT) {
                row.line(GroupGauge.small(wording.gauge(partnership.composition(), Map.of(), Set.of())));
            }
            row.end(wording.status(partnership.status()));
            if (partnership.freshness() != null) {
                row.end(wording.freshness(partnership.freshness()));
            }
            return row;
        }

        private PartnershipFilter filter() {
            String status = filters.value(STATUS);
            return new PartnershipFilter(
                    filters.value(TEXT),
                    Arrays.stream(StakeholderGroup.values())
                            .filter(group -> group.realmRole().equals(filters.value(GROUP)))
                            .findFirst()
                            .orElse(null),
                    CountryCode.parse(filters.value(COUNTRY)).orElse(null),
                    filters.value(THEME).isEmpty() ? null : filters.value(THEME),
                    rule(filters.value(RULE)).orElse(null),
                    named(Mode.values(), filters.value(MODE)).orElse(null),
                    named(PartnershipStatus.values(), status).orElse(null),
                    status.equals(INACTIVE),
                    filters.value(WHOSE).equals(OURS),
                    named(PartnershipFilter.Order.values(), filters.value(ORDER))
                            .orElse(PartnershipFilter.Order.NEWEST));
        }
    }

    private static Optional<RuleRef> rule(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : RuleSets.standard().parse(RULE, text).stream().findFirst();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String value) {
        return Arrays.stream(all).filter(one -> word(one).equals(value)).findFirst();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Filters.Choice> groups() {
        return Arrays.stream(StakeholderGroup.values())
                .map(group -> new Filters.Choice(group.realmRole(), getTranslation(group.key())))
                .toList();
    }

    private List<Filters.Choice> countries() {
        return Countries.standard().all(language()).stream()
                .map(country -> new Filters.Choice(country.code().iso3(), country.name(language())))
                .toList();
    }

    private List<Filters.Choice> themes() {
        return Themes.standard().all().stream()
                .map(theme -> new Filters.Choice(theme.code(), theme.name(language())))
                .toList();
    }

    private List<Filters.Choice> rules() {
        return RuleSets.standard().rules().stream()
                .map(rule -> new Filters.Choice(
                        rule.ref().text(), RuleSets.standard().text(rule.ref(), language())))
                .toList();
    }

    private List<Filters.Choice> modes() {
        return Arrays.stream(Mode.values())
                .map(mode -> new Filters.Choice(word(mode), getTranslation(mode.key())))
                .toList();
    }

    private List<Filters.Choice> statuses() {
        return Stream.concat(
                        Arrays.stream(PartnershipStatus.values())
                                .map(status -> new Filters.Choice(word(status), getTranslation(status.key()))),
                        Stream.of(new Filters.Choice(INACTIVE, getTranslation("partnership.list.inactive"))))
                .toList();
    }

    private List<Filters.Choice> orders() {
        return Arrays.stream(PartnershipFilter.Order.values())
                .map(order -> new Filters.Choice(word(order), getTranslation(order.key())))
                .toList();
    }
}
