package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.input.InputPage;

/** Choices whose meaning is shown before choosing: each is a card with its name and its consequences. */
final class Choices {

    private Choices() {}

    static <T> RadioButtonGroup<T> cards(InputWording wording, String label, List<InputPage.Choice<T>> offered) {
        Map<T, InputPage.Choice<T>> choices =
                offered.stream().collect(Collectors.toMap(InputPage.Choice::value, Function.identity()));
        RadioButtonGroup<T> group = new RadioButtonGroup<>();
        group.setLabel(label);
        group.setItems(offered.stream().map(InputPage.Choice::value).toList());
        group.setRenderer(new ComponentRenderer<>(value -> {
            InputPage.Choice<T> choice = Objects.requireNonNull(choices.get(value));
            Span name = new Span(wording.say(choice.label()));
            name.addClassName("strong");
            Div card = new Div(new Div(name));
            choice.meaning().forEach(sentence -> {
                Span meaning = new Span(wording.say(sentence));
                meaning.addClassName("m");
                card.add(new Div(meaning));
            });
            return card;
        }));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.addClassName("choices");
        return group;
    }
}
