package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The filters of a list: three in a row, the others under "More filters". They stand in the address, so that a link
 * reproduces the list; a change rewrites the address without leaving the page, so the focus stays where it is.
 */
public final class Filters extends Div {
    private static final int IN_ROW = 3;
    private static final int LONGEST_SELECT = 15;
    private static final int LONGEST_TEXT = 200;

    /**
     * One thing to choose.
     *
     * @param value as it stands in the address
     * @param label as it is read
     */
    public record Choice(String value, String label) {}

    private final QueryParameters address;
    private final Runnable changed;
    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final Div row = new Div();
    private final Div further = new Div();
    private final Details details = new Details();
    private final Paragraph found = new Paragraph();
    private final Button clear;
    private boolean clearing;

    /**
     * @param address what the page's address says
     * @param changed loads the list anew
     */
    public Filters(QueryParameters address, Runnable changed) {
        this.address = address;
        this.changed = changed;
        clear = new Button(getTranslation("uikit.filters.clear"), click -> clear());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        found.addClassName("strong");
        found.getElement().setAttribute("role", "status");
        row.addClassName("row");
        further.addClassName("row");
        details.setSummaryText(getTranslation("uikit.filters.more"));
        details.add(further);
        details.setVisible(false);
        Div below = new Div(found, clear);
        below.addClassNames("row", "between");
        addClassName("filters");
        add(row, details, below);
    }

    /** Adds a box for words. */
    public Filters text(String name, String label) {
        TextField field = new TextField(label);
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST_TEXT);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(inAddress(name).filter(t -> t.length() <= LONGEST_TEXT).orElse(""));
        return add(name, field);
    }

    /** Adds a choice of one among several; what the address says is ignored unless it is one of them. */
    public Filters choice(String name, String label, List<Choice> choices) {
        Optional<Choice> chosen = inAddress(name)
                .flatMap(value ->
                        choices.stream().filter(c -> c.value().equals(value)).findFirst());
        if (choices.size() > LONGEST_SELECT) {
            ComboBox<Choice> box = new ComboBox<>(label, choices);
            box.setItemLabelGenerator(Choice::label);
            box.setClearButtonVisible(true);
            chosen.ifPresent(box::setValue);
            return add(name, box);
        }
        Select<Choice> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? getTranslation("uikit.filters.all") : choice.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("uikit.filters.all"));
        chosen.ifPresent(select::setValue);
        return add(name, select);
    }

    /** What is set; empty if nothing is. */
    public String value(String name) {
        HasValue<?, ?> field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("There is no filter " + name);
        }
        Object value = field.getValue();
        return switch (value) {
            case null -> "";
            case Choice choice -> choice.value();
            default -> value.toString().strip();
        };
    }

    /** Whether any filter is set. */
    public boolean anySet() {
        return fields.keySet().stream().anyMatch(name -> !value(name).isEmpty());
    }

    /** Says how many were found, such as "23 partnerships"; screen readers announce it. */
    public void found(String sentence) {
        found.setText(sentence);
        clear.setVisible(anySet());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        clear.setVisible(anySet());
    }

    private <F extends Component & HasValue<?, ?>> Filters add(String name, F field) {
        if (fields.size() < IN_ROW) {
            row.add(field);
        } else {
            further.add(field);
            details.setVisible(true);
            details.setOpened(details.isOpened() || !field.isEmpty());
        }
        fields.put(name, field);
        if (field instanceof AbstractField<?, ?> changing) {
            changing.addValueChangeListener(change -> apply());
        }
        return this;
    }

    private Optional<String> inAddress(String name) {
        return address.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private void clear() {
        clearing = true;
        fields.values().forEach(HasValue::clear);
        clearing = false;
        apply();
    }

    private void apply() {
        if (clearing) {
            return;
        }
        Map<String, String> set = new LinkedHashMap<>();
        fields.keySet().stream().filter(name -> !value(name).isEmpty()).forEach(name -> set.put(name, value(name)));
        UI ui = UI.getCurrent();
        String path = ui.getInternals().getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(set)));
        clear.setVisible(anySet());
        changed.run();
    }
}
