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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Word;

/**
 * The filters of a list: three in a row, the others under "More filters". They are in the address, so that a link
 * reproduces the list; a change rewrites the address without leaving the page, so the focus stays where it is.
 */
public final class Filters extends Div {
    private static final int IN_ROW = 3;
    private static final int LONGEST_SELECT = 15;
    private static final int LONGEST_TEXT = 200;

    /**
     * One filter.
     *
     * @param <T> what is chosen
     */
    @FunctionalInterface
    public interface Filter<T> {
        /** What is chosen; {@code null} if nothing is. */
        @Nullable
        T value();

        /** What is chosen, or else that. */
        default T or(T other) {
            T value = value();
            return value == null ? other : value;
        }

        /** What is chosen, said in another way. */
        default <R> Filter<R> map(Function<T, R> way) {
            return () -> {
                T value = value();
                return value == null ? null : way.apply(value);
            };
        }
    }

    private record Choice<T>(String word, String label, T value) {}

    private final QueryParameters address;
    private final String labels;
    private Runnable changed = () -> {};
    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final Div row = new Div();
    private final Div further = new Div();
    private final Details details = new Details();
    private final Paragraph found = new Paragraph();
    private final Button clear;
    private boolean clearing;

    /**
     * @param address what the page's address says
     * @param labels how the keys of the labels begin; the filter's name follows
     */
    public Filters(QueryParameters address, String labels) {
        this.address = address;
        this.labels = labels;
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

    /** What loads the list again. */
    public Filters onChange(Runnable load) {
        changed = load;
        return this;
    }

    /** Adds a box for words; empty while there are none. */
    public Supplier<String> text(String name) {
        TextField field = new TextField(label(name));
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST_TEXT);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(inAddress(name).filter(t -> t.length() <= LONGEST_TEXT).orElse(""));
        add(name, field);
        return () -> value(name);
    }

    /**
     * Adds a choice of one of an enum's constants, which stand in the address as lower-case words.
     *
     * @param key the key of a constant's name
     */
    public <E extends Enum<E>> Filter<E> choice(String name, E[] all, Function<E, String> key) {
        return choice(name, List.of(all), Word::of, one -> getTranslation(key.apply(one)));
    }

    /** Adds a choice of yes or nothing. */
    public Filter<String> only(String name, String word, String label) {
        return choice(name, List.of(word), one -> one, one -> label);
    }

    /**
     * Adds a choice of one among several; what the address says is ignored unless it is one of them.
     *
     * @param word how one stands in the address
     * @param label how one is read
     */
    public <T> Filter<T> choice(String name, Collection<T> all, Function<T, String> word, Function<T, String> label) {
        List<Choice<T>> choices = all.stream()
                .map(one -> new Choice<>(word.apply(one), label.apply(one), one))
                .toList();
        Optional<Choice<T>> chosen = inAddress(name)
                .flatMap(value ->
                        choices.stream().filter(c -> c.word().equals(value)).findFirst());
        if (choices.size() > LONGEST_SELECT) {
            ComboBox<Choice<T>> box = new ComboBox<>(label(name), choices);
            box.setItemLabelGenerator(Choice::label);
            box.setClearButtonVisible(true);
            box.setPlaceholder(getTranslation("uikit.filters.all"));
            chosen.ifPresent(box::setValue);
            add(name, box);
            return () -> box.getOptionalValue().map(Choice::value).orElse(null);
        }
        Select<Choice<T>> select = new Select<>();
        select.setLabel(label(name));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? getTranslation("uikit.filters.all") : choice.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("uikit.filters.all"));
        chosen.ifPresent(select::setValue);
        add(name, select);
        return () -> select.getOptionalValue().map(Choice::value).orElse(null);
    }

    /** What a filter says now, as it stands in the address; empty if it is not set or there is none of that name. */
    public Optional<String> said(String name) {
        return fields.containsKey(name) ? Optional.of(value(name)).filter(word -> !word.isEmpty()) : Optional.empty();
    }

    private String label(String name) {
        return getTranslation(labels + name);
    }

    private String value(String name) {
        HasValue<?, ?> field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("There is no filter " + name);
        }
        Object value = field.getValue();
        return switch (value) {
            case null -> "";
            case Choice<?> choice -> choice.word();
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

    private <F extends Component & HasValue<?, ?>> void add(String name, F field) {
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
