package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentExport;
import org.partnershipportal.consultation.assessment.AssessmentFigures;
import org.partnershipportal.consultation.assessment.AssessmentFilter;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.AssessmentRow;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.DeskFigures;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.platform.taxonomy.RegionalGroup;
import org.springframework.beans.factory.ObjectProvider;

/** UC-ASM-01: the report team sees what came, and finds what it looks for among very many. */
@Route(":acting/desk/calls/:code/inputs")
@OpenTo(Permission.READ_DESK)
class DeskInputsView extends ActingPage {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 200;
    private static final int FEW = 12;
    /** The widest window in which the table is a list of cards; 40 rem, as in the style sheet. */
    private static final int TELEPHONE = 640;
    /** A longer table is made in the background: who waits for it holds no connection of the database meanwhile. */
    private static final int SHORT = 500;

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Calls calls;
    private final Assessments assessments;
    private final AssessmentFigures figures;
    private final AssessmentExport export;
    private final List<PageSlot.Filler> fillers;
    private final Grid<AssessmentRow> grid = new Grid<>();
    private @Nullable Registration resized;
    private final Div taken = new Div();
    private @Nullable CallDetails call;
    private @Nullable Filters filters;
    private Function<Optional<QuerySortOrder>, AssessmentFilter> wanted = sorted -> {
        throw new IllegalStateException("The page is not open");
    };

    DeskInputsView(
            Actors actors,
            Calls calls,
            Assessments assessments,
            AssessmentFigures figures,
            AssessmentExport export,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.fillers = fillers.orderedStream().toList();
        this.export = export;
        this.calls = calls;
        this.assessments = assessments;
        this.figures = figures;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallDetails its = calls.details(actor, named(event, "code", CallCode::parse));
        call = its;
        DeskFigures counted = figures.ofDesk(actor, its.id());
        AssessmentWording wording = new AssessmentWording(reader());
        title(getTranslation("assessment.list.title"));
        PageHeader header = new PageHeader(getTranslation("assessment.list.title"))
                .back(
                        wording.of(its.content().texts().title(), its.content().original())
                                .text(),
                        path(CallLinks.desk(its.code())))
                .lead(getTranslation("assessment.list.lead"));
        add(
                header,
                new PageSlot(
                        CallLinks.deskTabs("inputs"),
                        new ContentRef("call", its.id().toString()),
                        acting().segment(),
                        fillers));
        if (counted.total() == 0) {
            add(new EmptyState(getTranslation("assessment.list.none")));
            return;
        }
        Filters set = new Filters(event.getLocation().getQueryParameters(), "assessment.filter.").onChange(this::show);
        filter(set, wording, counted);
        filters = set;
        header.secondary(
                new PageSlot("desk-exports", new ContentRef("call", its.id().toString()), acting().segment(), fillers));
        columns(wording);
        Div wide = new Div(grid);
        wide.addClassName("wide");
        taken.removeAll();
        taken.addClassName("row");
        taken.add(export(its, wording, InputsExport.Kind.XLSX), export(its, wording, InputsExport.Kind.CSV));
        add(new FiguresCard(wording, its.content()).of(counted), set, wide, taken);
        show();
    }

    private void filter(Filters filters, AssessmentWording wording, DeskFigures counted) {
        Filters.Filter<Admissibility> judged = choice(filters, "judged", Admissibility.values(), Admissibility::key);
        Filters.Filter<StakeholderGroup> group =
                choice(filters, "group", StakeholderGroup.values(), StakeholderGroup::key);
        Filters.Filter<String> written =
                filters.choice("language", counted.languages(), tag -> tag, wording::languageName);
        Filters.Filter<RegionalGroup> region = choice(filters, "region", RegionalGroup.values(), RegionalGroup::key);
        Supplier<String> country = filters.text("country");
        Filters.Filter<String> published = filters.choice(
                "published",
                List.of(YES, NO),
                word -> word,
                word -> getTranslation(
                        word.equals(YES) ? "assessment.list.published" : "assessment.list.not-published"));
        Filters.Filter<NameChoice> name = choice(filters, "name", NameChoice.values(), NameChoice::key);
        Filters.Filter<TextChoice> text = choice(filters, "text", TextChoice.values(), TextChoice::key);
        Supplier<String> same = filters.text("same");
        wanted = sorted -> new AssessmentFilter(
                group.value(),
                country(country.get()),
                region.value(),
                written.value(),
                judged.value(),
                published.map(YES::equals).value(),
                name.value(),
                text.value(),
                InputId.parse(same.get()).orElse(null),
                sorted.map(order -> AssessmentFilter.Order.valueOf(order.getSorted()))
                        .orElse(AssessmentFilter.Order.RECEIVED),
                sorted.filter(order -> order.getDirection() == SortDirection.DESCENDING)
                        .isPresent());
    }

    private <E extends Enum<E>> Filters.Filter<E> choice(
            Filters filters, String name, E[] values, Function<E, String> key) {
        return filters.choice(name, List.of(values), Enum::name, one -> getTranslation(key.apply(one)));
    }

    /** What the list shows, in the order in which the inputs came. */
    private Component export(CallDetails its, AssessmentWording wording, InputsExport.Kind kind) {
        Anchor link = new Anchor(
                new InputsExport(export, this::actor, () -> filter(new Query<>()), its, wording, kind),
                AttachmentType.DOWNLOAD,
                getTranslation("assessment.list.export", kind.name()));
        return link;
    }

    private void columns(AssessmentWording wording) {
        grid.removeAllColumns();
        grid.setPageSize(PAGE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(getTranslation("assessment.list.none-found"));
        grid.getElement().setProperty("accessibleName", getTranslation("assessment.list.title"));
        grid.addComponentColumn(row -> first(wording, row))
                .setHeader(getTranslation("assessment.column.from"))
                .setWidth("11rem")
                .setFlexGrow(3);
        column(row -> group(row), "assessment.filter.group", AssessmentFilter.Order.GROUP, "7.5rem");
        column(
                row -> wording.languageName(row.language()),
                "assessment.filter.language",
                AssessmentFilter.Order.LANGUAGE,
                "7.25rem");
        column(
                row -> wording.moment(row.received()),
                "assessment.column.received",
                AssessmentFilter.Order.RECEIVED,
                "7.75rem");
        column(
                row -> publication(wording, row),
                "shared.field.publication",
                AssessmentFilter.Order.PUBLISHED,
                "8.25rem");
        grid.addComponentColumn(row -> wording.badge(row.admissibility()))
                .setHeader(getTranslation("assessment.filter.judged"))
                .setSortProperty(AssessmentFilter.Order.ADMISSIBILITY.name())
                .setWidth("10.75rem");
        column(this::same, "assessment.column.same", AssessmentFilter.Order.SAME_TEXT, "6rem");
    }

    private void column(
            ValueProvider<AssessmentRow, String> value, String headerKey, AssessmentFilter.Order order, String width) {
        grid.addColumn(value)
                .setHeader(getTranslation(headerKey))
                .setSortProperty(order.name())
                .setWidth(width);
    }

    /** Whose it is; on a telephone, where the other columns are not shown, also what they would say. */
    private Component first(AssessmentWording wording, AssessmentRow row) {
        Div card = new Div(
                Wording.small(group(row)),
                Wording.small(getTranslation(
                        "input.arrived.received",
                        wording.moment(row.received()),
                        wording.languageName(row.language()))),
                Wording.small(publication(wording, row)),
                Wording.small(same(row)),
                wording.badge(row.admissibility()));
        card.addClassNames("stack", "s2", "narrow-only");
        AppLink open = new AppLink(wording.named(row), path(AssessmentLinks.input(row.input())));
        Span mark = Wording.small(
                row.entered() == null ? "" : getTranslation(row.entered().markKey()));
        mark.setVisible(row.entered() != null);
        open.getElement().setAttribute("focus-target", ""); // where Enter leads from the cell
        Div first = new Div(open, mark, card);
        first.addClassName("first-cell");
        return first;
    }

    private String group(AssessmentRow row) {
        return row.group() == null ? "" : getTranslation(row.group().key());
    }

    private String publication(AssessmentWording wording, AssessmentRow row) {
        return row.number() != null
                ? getTranslation("assessment.list.published")
                : wording.treatment(row.name(), row.text());
    }

    private String same(AssessmentRow row) {
        return row.same() == 1 ? "" : getTranslation("assessment.column.same-number", row.same());
    }

    /** The table has one column on a telephone, and all of them elsewhere. */
    @Override
    protected void onAttach(AttachEvent attach) {
        Page window = attach.getUI().getPage();
        window.executeJs("return window.innerWidth").then(Integer.class, this::fit);
        resized = window.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (resized != null) {
            resized.remove();
        }
    }

    private void fit(int width) {
        grid.getColumns().stream().skip(1).forEach(column -> column.setVisible(width > TELEPHONE));
    }

    private void show() {
        grid.setItems(DataProvider.fromCallbacks(
                this::fetch, query -> (int) list(filter(query), 0, 1).total()));
        long found = list(filter(new Query<>()), 0, 1).total();
        grid.setAllRowsVisible(found <= FEW);
        grid.setHeight(found <= FEW ? null : "70vh");
        set().found(getTranslation("shared.field.inputs-counted", found));
        taken.setVisible(found <= SHORT);
    }

    /** More than one part of the list if the grid wants more than one. */
    private Stream<AssessmentRow> fetch(Query<AssessmentRow, Void> query) {
        int from = query.getOffset();
        int left = query.getLimit();
        List<AssessmentRow> rows = new ArrayList<>();
        while (left > 0) {
            List<AssessmentRow> part =
                    list(filter(query), from, Math.min(left, AT_ONCE)).rows();
            rows.addAll(part);
            from += part.size();
            left = part.isEmpty() ? 0 : left - part.size();
        }
        return rows.stream();
    }

    private Slice<AssessmentRow> list(AssessmentFilter filter, int from, int max) {
        return assessments.list(actor(), its().id(), filter, from, max);
    }

    private AssessmentFilter filter(Query<AssessmentRow, Void> query) {
        return wanted.apply(query.getSortOrders().stream().findFirst());
    }

    /** A country by any of its names or codes; what is none filters nothing out but itself. */
    private static @Nullable CountryCode country(String typed) {
        return typed.isEmpty()
                ? null
                : Countries.standard().all().stream()
                        .filter(country -> country.matches(typed))
                        .map(Country::code)
                        .findFirst()
                        .orElse(new CountryCode("ZZZ"));
    }

    private Filters set() {
        if (filters == null) {
            throw new IllegalStateException("The page is not open");
        }
        return filters;
    }

    private CallDetails its() {
        if (call == null) {
            throw new IllegalStateException("The page is not open");
        }
        return call;
    }
}
