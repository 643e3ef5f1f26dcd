package org.partnershipportal.overview.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.Tags;
import org.partnershipportal.overview.search.FoundRecord;
import org.partnershipportal.overview.search.MarkedWords;
import org.partnershipportal.overview.search.Search;
import org.partnershipportal.overview.search.SearchAsked;
import org.partnershipportal.overview.search.SearchOrder;
import org.partnershipportal.overview.search.SearchPage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.SearchFacet;

/** UC-FND-01: find a record of any kind by its words; all that is asked is in the address. */
@Route(":acting/search")
@OpenTo(Permission.READ)
class SearchView extends ActingPage {

    private static final String PATH = "search";

    private final Search search;
    private final TextField words = new TextField();
    private final Select<SearchOrder> order = new Select<>();
    private final Button find = new Button("", click -> ask());
    private final Button show = new Button("", click -> ask());
    private final NativeDetails narrow = new NativeDetails();
    private final Div groups = new Div();
    private final Div results = new Div();
    private final Map<SearchFacet, Supplier<Set<String>>> chosen = new EnumMap<>(SearchFacet.class);

    SearchView(Actors actors, Search search) {
        super(actors);
        this.search = search;
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        words.setPrefixComponent(Icon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(Typed.MOST_SOUGHT);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) { // Enter, too
                ask();
            }
        });
        order.setItemLabelGenerator(one -> getTranslation(one.key()));
        order.setItems(SearchOrder.values());
        groups.addClassName("stack");
        narrow.addClassName("narrow");
        results.addClassName("stack");
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("search.page.title"));
        SearchAsked asked = SearchAsked.of(event.getLocation().getQueryParameters()::getParameters);
        removeAll();
        words.setLabel(getTranslation("search.page.text"));
        words.setValue(asked.words());
        order.setLabel(getTranslation("search.page.order"));
        order.setValue(asked.order());
        find.setText(getTranslation("search.page.search"));
        Div row = new Div(words, order, find);
        row.addClassName("row");
        Div filters = new Div(row);
        filters.addClassName("filters");
        show.setText(getTranslation("shared.verb.show"));
        narrow.setContent(groups);
        Div both = new Div(narrow, results);
        both.addClassNames("two", "narrowed");
        add(
                new PageHeader(getTranslation("search.page.title")).lead(getTranslation("search.page.lead")),
                filters,
                both);
        show(asked);
    }

    /** What the fields say is looked for, and stands in the address. */
    private void ask() {
        Map<SearchFacet, Set<String>> facets = new EnumMap<>(SearchFacet.class);
        chosen.forEach((facet, those) -> {
            if (!those.get().isEmpty()) {
                facets.put(facet, those.get());
            }
        });
        SearchAsked asked = SearchAsked.of(words.getValue(), facets, order.getValue());
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(ui.getInternals().getActiveViewLocation().getPath()
                                + (asked.query().isEmpty() ? "" : "?" + asked.query()))));
        show(asked);
    }

    private void show(SearchAsked asked) {
        SearchPage answer = search.find(actor(), language(), asked);
        chosen.clear();
        groups.removeAll();
        answer.facets().forEach(facet -> groups.add(group(facet)));
        Paragraph counts = new Paragraph(getTranslation("search.page.counts"));
        counts.addClassName("m");
        groups.add(counts, show);
        if (!asked.chosen().isEmpty()) {
            groups.add(new AppLink(getTranslation("uikit.filters.clear"), address(asked.unfiltered())));
        }
        narrow.setSummaryText(
                answer.chosen() == 0
                        ? getTranslation("search.page.narrow")
                        : getTranslation("search.page.narrowed", answer.chosen()));
        narrow.setVisible(!answer.facets().isEmpty());
        results.removeAll();
        if (answer.isPreparing()) {
            results.add(new EmptyState(getTranslation("search.page.preparing")));
        }
        if (!answer.isAnswered()) {
            return;
        }
        Paragraph found = new Paragraph(getTranslation("search.page.found", answer.total()));
        found.addClassName("strong");
        found.getElement().setAttribute("role", "status");
        results.add(found);
        if (answer.isOtherMeant()) {
            results.add(new Paragraph(new AppLink(
                    getTranslation("search.page.meant", answer.similar()), address(asked.with(answer.similar())))));
        }
        if (answer.more()) {
            results.add(new Paragraph(getTranslation("search.page.more")));
        }
        if (answer.total() == 0) {
            results.add(new EmptyState(getTranslation("search.page.none")));
            return;
        }
        Rows rows = new Rows();
        answer.found().forEach(record -> rows.add(row(record)));
        results.add(rows, paging(answer));
    }

    private Component group(SearchPage.Facet facet) {
        String name = getTranslation(facet.facet().key());
        CheckboxGroup<SearchPage.Value> first = group(name, facet.first());
        Div group = new Div(first);
        if (facet.rest().isEmpty()) {
            chosen.put(facet.facet(), () -> words(first));
            return group;
        }
        CheckboxGroup<SearchPage.Value> rest = group(name, facet.rest());
        group.add(new NativeDetails(
                getTranslation("search.facet.more", facet.rest().size()), rest));
        chosen.put(
                facet.facet(),
                () -> Stream.concat(words(first).stream(), words(rest).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return group;
    }

    private CheckboxGroup<SearchPage.Value> group(String name, List<SearchPage.Value> values) {
        CheckboxGroup<SearchPage.Value> group = new CheckboxGroup<>(name);
        group.setItems(values);
        group.setItemLabelGenerator(value -> value.name() + " (" + Formats.number(value.number(), language()) + ")");
        group.setValue(values.stream().filter(SearchPage.Value::chosen).collect(Collectors.toSet()));
        group.addThemeName("vertical");
        return group;
    }

    private static Set<String> words(CheckboxGroup<SearchPage.Value> group) {
        return group.getValue().stream()
                .map(SearchPage.Value::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Row row(FoundRecord record) {
        Component title =
                record.isInside() ? new AppLink(marked(record.title()), path(record.inside())) : linked(record);
        Row row = new Row(title);
        row.meta(getTranslation(record.kind())
                + (record.besides().isEmpty() ? "" : " · " + record.besides())
                + (record.standing().isEmpty() ? "" : " · " + getTranslation(record.standing())));
        if (record.snippet() != null) {
            row.line(marked(record.snippet()));
        }
        if (!record.rules().isEmpty()) {
            row.line(Tags.of(record.rules()));
        }
        return row;
    }

    private Component linked(FoundRecord record) {
        PlainLink link = new PlainLink("", language().tag() + record.page());
        link.add(marked(record.title()));
        return link;
    }

    /** The text with its language, in which hits are marked. */
    private Component marked(MarkedWords text) {
        Span whole = new Span();
        whole.getElement()
                .setAttribute("lang", text.text().language())
                .setAttribute("dir", text.text().direction());
        List<MarkedWords.Piece> pieces = text.pieces();
        pieces.forEach(piece -> {
            if (piece.hit()) {
                Element mark = new Element("mark");
                mark.setText(piece.words());
                whole.getElement().appendChild(mark);
            } else {
                whole.add(new Text(piece.words()));
            }
        });
        return whole;
    }

    private Component paging(SearchPage answer) {
        SearchAsked asked = answer.asked();
        Div paging =
                new Div(new Span(getTranslation("plain.list.range", asked.from() + 1, answer.last(), answer.total())));
        paging.addClassName("row");
        if (answer.hasNext()) {
            paging.add(new AppLink(getTranslation("plain.list.next"), address(answer.next())).asButton());
        }
        if (asked.from() > 0) {
            paging.add(new AppLink(getTranslation("plain.list.start"), address(asked.from(0))));
        }
        return paging;
    }

    private String address(SearchAsked asked) {
        return path(PATH + "?" + asked.query());
    }
}
