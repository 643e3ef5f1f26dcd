package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.ground.uikit.ChoiceCards;

/** Choices about an input as cards. */
final class Choices {

    private Choices() {}

    static <T> RadioButtonGroup<T> cards(InputWording wording, String label, List<InputPage.Choice<T>> offered) {
        Map<T, InputPage.Choice<T>> choices =
                offered.stream().collect(Collectors.toMap(InputPage.Choice::value, Function.identity()));
        RadioButtonGroup<T> group = new ChoiceCards<>(
                label,
                value -> new Span(
                        wording.say(Objects.requireNonNull(choices.get(value)).label())),
                value -> Objects.requireNonNull(choices.get(value)).meaning().stream()
                        .map(wording::say)
                        .toList());
        group.setItems(offered.stream().map(InputPage.Choice::value).toList());
        return group;
    }
}
