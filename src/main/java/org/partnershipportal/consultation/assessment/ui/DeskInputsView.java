package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
import org.partnershipportal.consultation.assessment.InputSearch;
import org.partnershipportal.consultation.assessment.InputSize;
import org.partnershipportal.consultation.assessment.InputSizes;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PrintedTable;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RegionalGroup;
import org.springframework.beans.factory.ObjectProvider;

/** UC-ASM-01: the report team sees the inputs received, and finds what it is looking for among very many. */
@Route(":acting/desk/calls/:code/inputs")
@OpenTo(Permission.READ_DESK)
@StyleSheet("context://styles/reading.css")
class DeskInputsView extends ActingPage {

    private static final int AT_ONCE = 200;
    private static final int FEW = 12;
    /** The widest window in which the table is a list of cards; 40 rem, as in the style sheet. */
    private static final int TELEPHONE = 640;
    /** A longer table is made in the background: who waits for it holds no connection of the database meanwhile. */
    private static final int SHORT = 500;
    /** Rows that are kept counted while one scrolls. */
    private static final int MOST_COUNTED = 1_000;

    private final Calls calls;
    private final Assessments assessments;
    private final AssessmentFigures figures;
    private final AssessmentExport export;
    private final InputSizes sizes;
    private final InputSearch searching;
    private final List<PageSlot.Filler> fillers;
    private final Map<InputId, InputSize> counted = new HashMap<>();
    private @Nullable Registration resized;
    private final Div beside = new Div();
    private final PrintedTable paper = new PrintedTable();
    private int width = Integer.MAX_VALUE;
    private List<Anchor> taken = List.of();
    private @Nullable CallDetails call;
    private @Nullable Filters filters;
    private @Nullable InputsGrid grid;
    private @Nullable TextSearch search;
    private @Nullable ReadingPane pane;

    DeskInputsView(
            Actors actors,
            Calls calls,
            Assessments assessments,
            AssessmentFigures figures,
            AssessmentExport export,
            InputSizes sizes,
            InputSearch searching,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.fillers = fillers.orderedStream().toList();
        this.export = export;
        this.sizes = sizes;
        this.searching = searching;
        this.calls = calls;
        this.assessments = assessments;
        this.figures = figures;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallDetails its = calls.details(actor, named(event, "code", CallCode::parse));
        call = its;
        DeskFigures counts = figures.ofDesk(actor, its.id());
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
        if (counts.total() == 0) {
            add(new EmptyState(getTranslation("assessment.list.none")));
            return;
        }
        Filters set = new Filters(event.getLocation().getQueryParameters(), "assessment.filter.");
        filter(set, wording, counts);
        filters = set;
        TextSearch texts = new TextSearch(
                wording,
                (sought, from) -> searching.find(actor(), its.id(), all(list().sorted()), sought, from),
                this::show);
        search = texts;
        set.onChange(texts::again);
        header.secondary(exports(its, wording));
        InputsGrid list = new InputsGrid(wording, counted::get, this::page);
        grid = list;
        list.restore(AssessmentFilter.of(event.getLocation().getQueryParameters()::getSingleParameter));
        list.addSortListener(sorted -> list.scrollToStart()); // where the rows are loaded that are printed
        list.asSingleSelect().addValueChangeListener(chosen -> read(chosen.getValue()));
        ReadingPane read = new ReadingPane(wording, its, acting(), this::goTo);
        pane = read;
        Paragraph hint = new Paragraph(getTranslation("assessment.pane.hint"));
        hint.addClassNames("m", "wide-only");
        beside.removeAll();
        beside.addClassName("reading");
        beside.add(list, paper, read);
        add(
                texts,
                set,
                hint,
                beside,
                new FiguresCard(wording, its).of(counts, () -> figures.ofDesk(actor(), its.id())));
        show();
    }

    /** Named as {@link AssessmentFilter#of} reads them. */
    private void filter(Filters filters, AssessmentWording wording, DeskFigures counted) {
        choice(filters, "judged", Admissibility.values(), Admissibility::key);
        choice(filters, "group", StakeholderGroup.values(), StakeholderGroup::key);
        filters.choice("language", counted.languages(), tag -> tag, wording::languageName);
        choice(filters, "region", RegionalGroup.values(), RegionalGroup::key);
        filters.text("country");
        filters.choice(
                "published",
                List.of("yes", "no"),
                word -> word,
                word -> getTranslation(
                        word.equals("yes") ? "assessment.list.published" : "assessment.list.not-published"));
        choice(filters, "name", NameChoice.values(), NameChoice::key);
        choice(filters, "text", TextChoice.values(), TextChoice::key);
        filters.text("same");
    }

    private <E extends Enum<E>> void choice(Filters filters, String name, E[] values, Function<E, String> key) {
        filters.choice(name, List.of(values), Enum::name, one -> getTranslation(key.apply(one)));
    }

    /** What can be taken out of the portal: of the list as it is filtered, and of all that came. */
    private MenuButton exports(CallDetails its, AssessmentWording wording) {
        MenuButton exports = new MenuButton(getTranslation("assessment.list.exports"));
        taken = List.of(export(its, wording, InputsExport.Kind.XLSX), export(its, wording, InputsExport.Kind.CSV));
        taken.forEach(link -> exports.link(link, false));
        PageSlot.fillings("desk-exports", new ContentRef("call", its.id().toString()), acting().segment(), fillers)
                .forEach(way -> {
                    way.getElement().getClassList().remove("btn");
                    exports.link(way, false);
                });
        return exports;
    }

    /** What the list shows, in the order in which the inputs came. */
    private Anchor export(CallDetails its, AssessmentWording wording, InputsExport.Kind kind) {
        return new Anchor(
                new InputsExport(export, this::actor, () -> filter(Optional.empty()), its, wording, kind),
                AttachmentType.DOWNLOAD,
                getTranslation("assessment.list.export", kind.name()));
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

    private void fit(int now) {
        width = now;
        boolean reading = pane != null && pane.place() > 0;
        if (grid != null) {
            grid.fit(width > TELEPHONE, reading);
        }
        beside.setClassName("reads", reading);
    }

    /** The page of an input, which knows from which list one came. */
    private String page(InputId input) {
        return path(new Location(
                        AssessmentLinks.input(input),
                        QueryParameters.simple(filter(list().sorted()).address()))
                .getPathWithQueryParameters());
    }

    /** Beside the list; a telephone has no room for it, and there the link leads to the input's own page. */
    private void read(@Nullable AssessmentRow row) {
        ReadingPane shown = Objects.requireNonNull(pane);
        if (row == null || width <= TELEPHONE) {
            shown.setVisible(false);
        } else {
            assessments
                    .around(actor(), its().id(), filter(list().sorted()), row.input())
                    .ifPresent(
                            around -> shown.show(assessments.details(actor(), row.input()), around, page(row.input())));
        }
        fit(width);
    }

    private void goTo(long place) {
        ReadingPane shown = Objects.requireNonNull(pane);
        boolean forwards = place > shown.place();
        list(filter(list().sorted()), (int) place - 1, 1).rows().stream()
                .findFirst()
                .ifPresent(row -> {
                    list().select(row);
                    list().scrollToIndex((int) place - 1);
                    shown.goOn(forwards);
                });
    }

    private void show() {
        list().deselectAll();
        paper.clear(); // nothing is printed that the filter leaves out
        list().scrollToStart();
        list().setItems(DataProvider.fromCallbacks(this::fetch, query ->
                (int) list(filter(query), 0, 1).total()));
        long found = list(filter(Optional.empty()), 0, 1).total();
        list().setAllRowsVisible(found <= FEW);
        list().setHeight(found <= FEW ? null : "70vh");
        paper.setVisible(found > 0);
        set().found(getTranslation("shared.field.inputs-counted", found));
        taken.forEach(link -> link.setVisible(found <= SHORT));
    }

    /** More than one part of the list if the grid wants more than one. */
    private Stream<AssessmentRow> fetch(Query<AssessmentRow, Void> query) {
        int from = query.getOffset();
        int left = query.getLimit();
        long all = 0;
        List<AssessmentRow> rows = new ArrayList<>();
        while (left > 0) {
            Slice<AssessmentRow> part = list(filter(query), from, Math.min(left, AT_ONCE));
            rows.addAll(part.rows());
            all = part.total();
            from += part.rows().size();
            left = part.rows().isEmpty() ? 0 : left - part.rows().size();
        }
        if (counted.size() > MOST_COUNTED) {
            counted.clear();
        }
        counted.putAll(sizes.of(
                actor(), its().id(), rows.stream().map(AssessmentRow::input).toList()));
        if (query.getOffset() == 0 && rows.size() >= Math.min(all, PrintedTable.ROWS)) {
            list().print(paper, rows.subList(0, Math.min(rows.size(), PrintedTable.ROWS)), all);
        }
        return rows.stream();
    }

    private Slice<AssessmentRow> list(AssessmentFilter filter, int from, int max) {
        return assessments.list(actor(), its().id(), filter, from, max);
    }

    private AssessmentFilter filter(Query<AssessmentRow, Void> query) {
        return filter(query.getSortOrders().stream().findFirst());
    }

    /** What the filters let pass, and of that what the search has found. */
    private AssessmentFilter filter(Optional<QuerySortOrder> sorted) {
        return all(sorted).among(search == null ? null : search.found());
    }

    private AssessmentFilter all(Optional<QuerySortOrder> sorted) {
        return AssessmentFilter.of(set()::said)
                .by(
                        sorted.map(order -> AssessmentFilter.Order.valueOf(order.getSorted()))
                                .orElse(AssessmentFilter.Order.RECEIVED),
                        sorted.filter(order -> order.getDirection() == SortDirection.DESCENDING)
                                .isPresent());
    }

    private InputsGrid list() {
        return Objects.requireNonNull(grid);
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
