package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.AssessmentFilter;
import org.partnershipportal.consultation.assessment.AssessmentRow;
import org.partnershipportal.consultation.assessment.InputSize;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PrintedTable;
import org.partnershipportal.ground.uikit.Wording;

/** The desk's list of inputs as a table, whose rows are loaded as one scrolls. */
final class InputsGrid extends Grid<AssessmentRow> {

    /** How the keys of columns begin that the reading pane takes the room of. */
    private static final String BESIDES = "besides-";

    private final AssessmentWording wording;
    private final Function<InputId, @Nullable InputSize> sizes;
    private final Function<InputId, String> page;
    private final Map<String, ValueProvider<AssessmentRow, String>> printed = new LinkedHashMap<>();

    /**
     * @param sizes how long an input is, as far as it is counted
     * @param page the address of an input's own page
     */
    InputsGrid(
            AssessmentWording wording, Function<InputId, @Nullable InputSize> sizes, Function<InputId, String> page) {
        super();
        this.wording = wording;
        this.sizes = sizes;
        this.page = page;
        setPageSize(PrintedTable.ROWS);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        setEmptyStateText(getTranslation("assessment.list.none-found"));
        getElement().setProperty("accessibleName", getTranslation("assessment.list.title"));
        printed.put("assessment.column.from", row -> whose(row));
        addComponentColumn(row -> first(row))
                .setHeader(getTranslation("assessment.column.from"))
                .setWidth("11rem")
                .setFlexGrow(3);
        besides(column(row -> group(row), "assessment.filter.group", AssessmentFilter.Order.GROUP, "7.5rem"));
        column(
                row -> wording.languageName(row.language()),
                "assessment.filter.language",
                AssessmentFilter.Order.LANGUAGE,
                "7.25rem");
        besides(column(
                row -> wording.moment(row.received()),
                "assessment.column.received",
                AssessmentFilter.Order.RECEIVED,
                "7.75rem"));
        besides(column(
                row -> publication(row), "shared.field.publication", AssessmentFilter.Order.PUBLISHED, "8.25rem"));
        column(row -> words(row), "assessment.column.words", "5.5rem").setTextAlign(ColumnTextAlign.END);
        column(row -> coded(row), "assessment.column.coded", "6.5rem");
        printed.put(
                "assessment.filter.judged",
                row -> getTranslation(row.admissibility().key()));
        addComponentColumn(row -> wording.badge(row.admissibility()))
                .setHeader(getTranslation("assessment.filter.judged"))
                .setSortProperty(AssessmentFilter.Order.ADMISSIBILITY.name())
                .setWidth("10.75rem");
        besides(column(this::same, "assessment.column.same", AssessmentFilter.Order.SAME_TEXT, "6rem"));
    }

    /** Of a column that says what stands in the pane too, and has no room beside it. */
    private static void besides(Grid.Column<AssessmentRow> column) {
        column.setKey(BESIDES
                + column.getSortOrder(SortDirection.ASCENDING)
                        .findFirst()
                        .map(QuerySortOrder::getSorted)
                        .orElse(""));
    }

    private String words(AssessmentRow row) {
        InputSize size = sizes.apply(row.input());
        return size == null ? "" : Formats.number(size.words(), wording.language());
    }

    private String coded(AssessmentRow row) {
        InputSize size = sizes.apply(row.input());
        return size == null ? "" : getTranslation("assessment.column.coded-of", size.coded(), size.answers());
    }

    private Grid.Column<AssessmentRow> column(
            ValueProvider<AssessmentRow, String> value, String headerKey, AssessmentFilter.Order order, String width) {
        return column(value, headerKey, width).setSortProperty(order.name());
    }

    private Grid.Column<AssessmentRow> column(
            ValueProvider<AssessmentRow, String> value, String headerKey, String width) {
        printed.put(headerKey, value);
        return addColumn(value)
                .setHeader(getTranslation(headerKey))
                .setSortable(false)
                .setWidth(width);
    }

    /** Has the first rows printed as they stand here, with the columns also that the window has no room for. */
    void print(PrintedTable paper, List<AssessmentRow> rows, long all) {
        paper.show(
                printed.keySet().stream().map(key -> getTranslation(key)).toList(),
                rows.stream()
                        .map(row -> printed.values().stream()
                                .map(value -> value.apply(row))
                                .toList())
                        .toList(),
                all);
    }

    private String whose(AssessmentRow row) {
        String name = wording.whose(row.sender()).text();
        return row.entered() == null
                ? name
                : getTranslation(
                        "shared.field.dotted",
                        name,
                        getTranslation(row.entered().markKey()));
    }

    /** Whose it is; on a telephone, where the other columns are not shown, also what they would say. */
    private Component first(AssessmentRow row) {
        Div card = new Div(
                Wording.small(group(row)),
                Wording.small(getTranslation(
                        "input.arrived.received",
                        wording.moment(row.received()),
                        wording.languageName(row.language()))),
                Wording.small(publication(row)),
                Wording.small(same(row)),
                Wording.small(
                        words(row).isEmpty() ? "" : getTranslation("assessment.column.both", words(row), coded(row))),
                wording.badge(row.admissibility()));
        card.addClassNames("stack", "s2", "narrow-only");
        AppLink open = new AppLink(wording.named(row), page.apply(row.input()));
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

    private String publication(AssessmentRow row) {
        return row.number() != null
                ? getTranslation("assessment.list.published")
                : wording.treatment(row.name(), row.text());
    }

    private String same(AssessmentRow row) {
        return row.same() == 1 ? "" : getTranslation("assessment.column.same-number", row.same());
    }

    /**
     * Fits it into the window: one column of cards on a telephone, and beside what is read only the columns that do not repeat it.
     */
    void fit(boolean wide, boolean reading) {
        getColumns().stream().skip(1).forEach(column -> column.setVisible(wide && !(reading && isBesides(column))));
    }

    private static boolean isBesides(Grid.Column<AssessmentRow> column) {
        return column.getKey() != null && column.getKey().startsWith(BESIDES);
    }

    /** The order in which one left the list. */
    void restore(AssessmentFilter left) {
        getColumns().stream()
                .filter(column -> column.getSortOrder(SortDirection.ASCENDING)
                        .anyMatch(order -> order.getSorted().equals(left.order().name())))
                .filter(column -> left.order() != AssessmentFilter.Order.RECEIVED || left.descending())
                .findFirst()
                .ifPresent(column -> sort(List.of(new GridSortOrder<>(
                        column, left.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))));
    }

    /** How it is sorted now. */
    Optional<QuerySortOrder> sorted() {
        return getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .findFirst();
    }
}
