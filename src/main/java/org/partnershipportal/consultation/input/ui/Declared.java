package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.partnershipportal.consultation.input.CheckPage;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;

/**
 * The declaration that the person may submit this for those named, made before submission.
 *
 * @param asked whether it is asked why what the team entered is submitted so late
 * @param late why; empty where that is not asked
 */
record Declared(boolean declaration, boolean asked, String late) {

    Declared {
        new FieldChecks(Declared.class)
                .that(declaration, "declaration", "input.check.confirm-first")
                .that(!asked || !late.isBlank(), "late", "input.problem.why-late")
                .done();
    }

    /**
     * The last step.
     *
     * @param asked whether it is asked why it is submitted so late
     * @param send is done with what was declared
     */
    static Card card(
            InputWording wording, CheckPage page, boolean asked, BiConsumer<CommandForm<Declared>, Declared> send) {
        Checkbox confirm = new Checkbox(wording.say(Objects.requireNonNull(page.confirm())));
        CommandForm<Declared> form = new CommandForm<>(Declared.class).required(Declared::declaration, confirm);
        form.given(Declared::asked, asked);
        if (asked) {
            TextArea late = new TextArea(wording.text("input.enter.late"));
            late.setHelperText(wording.text("input.enter.late-hint"));
            form.required(Declared::late, late);
        } else {
            form.given(Declared::late, "");
        }
        form.submit(wording.text("input.check.submit"), declared -> send.accept(form, declared));
        return new Card(
                wording.text("input.check.declaration"), new Paragraph(wording.text("input.check.declared")), form);
    }
}
