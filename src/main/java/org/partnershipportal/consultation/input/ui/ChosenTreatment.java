package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.uikit.CommandForm;

/**
 * The two choices about name and text (R14.4), each with what follows from it; those who sign start from the narrowest.
 *
 * @param name how the contributor wants to be known
 * @param text whether the text is published
 */
record ChosenTreatment(NameChoice name, TextChoice text) {

    /**
     * Asks for both.
     *
     * @param now what holds now
     * @param shown is told what is chosen, at first and after each change
     */
    static CommandForm<ChosenTreatment> of(
            InputWording wording,
            Collection<NameChoice> names,
            Collection<TextChoice> texts,
            ChosenTreatment now,
            Consumer<ChosenTreatment> shown) {
        RadioButtonGroup<NameChoice> name =
                Choices.cards(wording.text("input.publication.name"), List.copyOf(names), NameChoice::key);
        RadioButtonGroup<TextChoice> text =
                Choices.cards(wording.text("input.publication.text"), List.copyOf(texts), TextChoice::key);
        if (names.contains(now.name())) {
            name.setValue(now.name());
        }
        if (texts.contains(now.text())) {
            text.setValue(now.text());
        }
        Runnable show = () -> shown.accept(chosen(name, text));
        name.addValueChangeListener(change -> show.run());
        text.addValueChangeListener(change -> show.run());
        show.run();
        return new CommandForm<>(ChosenTreatment.class)
                .required(ChosenTreatment::text, text, () -> chosen(name, text).text())
                .required(ChosenTreatment::name, name, () -> chosen(name, text).name());
    }

    private static ChosenTreatment chosen(RadioButtonGroup<NameChoice> name, RadioButtonGroup<TextChoice> text) {
        return new ChosenTreatment(
                name.getOptionalValue().orElse(NameChoice.preset()),
                text.getOptionalValue().orElse(TextChoice.preset()));
    }
}
