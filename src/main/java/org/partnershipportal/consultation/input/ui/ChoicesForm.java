package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;
import java.util.List;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.uikit.FormProblems;

/** The two choices about name and text (R14.4), each with what follows from it; the narrowest is preset for who signs. */
final class ChoicesForm extends Div {

    private final RadioButtonGroup<NameChoice> name;
    private final RadioButtonGroup<TextChoice> text;
    private final FormProblems problems;

    ChoicesForm(
            InputWording wording,
            Collection<NameChoice> names,
            Collection<TextChoice> texts,
            NameChoice nameNow,
            TextChoice textNow) {
        name = Choices.cards(wording.text("input.publication.name"), List.copyOf(names), NameChoice::key);
        text = Choices.cards(wording.text("input.publication.text"), List.copyOf(texts), TextChoice::key);
        if (names.contains(nameNow)) {
            name.setValue(nameNow);
        }
        if (texts.contains(textNow)) {
            text.setValue(textNow);
        }
        problems = new FormProblems().bind("name", name).bind("text", text);
        addClassName("stack");
        add(problems, text, name);
    }

    /** Does something after each choice. */
    void onChange(Runnable changed) {
        name.addValueChangeListener(change -> changed.run());
        text.addValueChangeListener(change -> changed.run());
    }

    NameChoice name() {
        return name.getValue() == null ? NameChoice.preset() : name.getValue();
    }

    TextChoice text() {
        return text.getValue() == null ? TextChoice.preset() : text.getValue();
    }

    FormProblems problems() {
        return problems;
    }
}
