package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.HasAutocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * A form in one column: label above, hint below it, "(optional)" where a field may stay empty. Browsers are asked not
 * to keep what is typed, because computers are shared.
 */
public final class FormColumn extends Div {
    static final String LABEL = "label-without-mark";
    private static final int AFTER_MILLISECONDS = 2000;

    public FormColumn() {
        addClassName("form");
    }

    /** Adds fields that must be filled in. */
    public FormColumn required(Component... fields) {
        for (Component field : fields) {
            prepare(field);
            add(field);
        }
        return this;
    }

    /** Adds fields that may stay empty, and says so in their labels; not of a single box, for one not ticked is an answer. */
    public FormColumn optional(Component... fields) {
        for (Component field : fields) {
            prepare(field);
            markOptional(field);
            add(field);
        }
        return this;
    }

    /** Adds fields that belong together, under a legend. */
    public FormColumn group(String legend, Component... fields) {
        for (Component field : fields) {
            prepare(field);
        }
        FieldSet group = new FieldSet(fields);
        group.setLegendText(legend);
        add(group);
        return this;
    }

    /** Adds the line of buttons; the first is the primary one. */
    public FormColumn submit(Button primary, Component... others) {
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div line = new Div(primary);
        line.addClassName("submit");
        line.add(others);
        add(line);
        return this;
    }

    private void markOptional(Component field) {
        if (field instanceof HasLabel labelled && !(field instanceof Checkbox)) {
            ComponentUtil.setData(field, LABEL, labelled.getLabel());
            labelled.setLabel(getTranslation("uikit.form.optional", labelled.getLabel()));
        }
    }

    private static void prepare(Component field) {
        if (field instanceof HasAutocomplete typed && typed.getAutocomplete() == null) {
            typed.setAutocomplete(Autocomplete.OFF);
        }
        // The server learns of a text while it is written, so that none is lost with a session that ends meanwhile.
        if (field instanceof TextField text) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(AFTER_MILLISECONDS);
        } else if (field instanceof TextArea text) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(AFTER_MILLISECONDS);
        }
    }
}
