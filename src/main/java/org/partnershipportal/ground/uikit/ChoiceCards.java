package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;

/**
 * Choices whose meaning is read before one chooses: each is a card with its name and what follows from it.
 *
 * @param <T> what is chosen
 */
public final class ChoiceCards<T> extends RadioButtonGroup<T> {

    /**
     * @param label what is asked
     * @param name how a choice is called
     * @param meanings what is said of it below, each on a line of its own
     */
    public ChoiceCards(String label, Function<T, Component> name, Function<T, List<String>> meanings) {
        setLabel(label);
        setRenderer(new ComponentRenderer<>(choice -> {
            Span strong = new Span(name.apply(choice));
            strong.addClassName("strong");
            Div card = new Div(new Div(strong));
            meanings.apply(choice).forEach(sentence -> {
                Span meaning = new Span(sentence);
                meaning.addClassName("m");
                card.add(new Div(meaning));
            });
            return card;
        }));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        addClassName("choices");
    }
}
