package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.ground.uikit.CommandForm;

/**
 * The two choices about name and text (R14.4), each with its consequences; co-signers start from the most restrictive.
 *
 * @param name how the contributor wants to be known
 * @param text whether the text is published
 */
record ChosenTreatment(NameChoice name, TextChoice text) {

    /**
     * Asks for both.
     *
     * @param choices what is offered, and what is chosen now
     * @param shown is told what is chosen, at first and after each change
     */
    static CommandForm<ChosenTreatment> of(
            InputWording wording, InputPage.Choices choices, Consumer<ChosenTreatment> shown) {
        RadioButtonGroup<NameChoice> name =
                Choices.cards(wording, wording.text("input.publication.name"), choices.names());
        RadioButtonGroup<TextChoice> text =
                Choices.cards(wording, wording.text("input.publication.text"), choices.texts());
        if (name.getListDataView().contains(choices.name())) {
            name.setValue(choices.name());
        }
        if (text.getListDataView().contains(choices.text())) {
            text.setValue(choices.text());
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
