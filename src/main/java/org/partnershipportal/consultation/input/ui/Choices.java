package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;

/** Choices whose meaning is read before one chooses: each is a card with its name and what follows from it. */
final class Choices {

    private Choices() {}

    /** @param key of a choice's name; its meaning has the same with {@code .meaning} */
    static <T> RadioButtonGroup<T> cards(String label, List<T> offered, Function<T, String> key) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>();
        group.setLabel(label);
        group.setItems(offered);
        group.setRenderer(new ComponentRenderer<>(choice -> {
            Span name = new Span();
            name.setText(name.getTranslation(key.apply(choice)));
            name.addClassName("strong");
            Span meaning = new Span(name.getTranslation(key.apply(choice) + ".meaning"));
            meaning.addClassName("m");
            return new Div(new Div(name), new Div(meaning));
        }));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.addClassName("choices");
        return group;
    }
}
