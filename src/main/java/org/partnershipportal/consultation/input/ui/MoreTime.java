package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.partnershipportal.consultation.input.ExtraTime;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;

/** More time for this draft alone (R14.2): what was asked and answered, and the way to ask. */
final class MoreTime extends Section {

    /** What is typed; the call checks it. */
    private record Why(String reason) {}

    private final InputWording wording;
    private final Consumer<String> ask;

    /** @param ask asks with the reason that was typed, and shows the page anew */
    MoreTime(InputWording wording, ExtraTime time, Consumer<String> ask) {
        this.wording = wording;
        this.ask = ask;
        addClassNames("stack", "s2");
        add(new H2(wording.text("input.more-time.title")));
        if (time.state() != null) {
            Div state = new Div(new Span(wording.say(time.state())));
            state.addClassName("s");
            add(state);
        }
        if (time.ask() != null) {
            add(button(wording.say(time.ask().label())));
        }
        setVisible(getComponentCount() > 1);
    }

    private Button button(String words) {
        Button button = new Button(words, click -> askWhy());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void askWhy() {
        TextArea reason = new TextArea(wording.text("input.more-time.reason"));
        reason.setHelperText(wording.text("input.more-time.reason-hint"));
        Confirm.ask(
                wording.text("input.more-time.ask"),
                wording.text("input.more-time.who-sees"),
                wording.text("input.more-time.send"),
                new CommandForm<>(Why.class).required(Why::reason, reason),
                why -> ask.accept(why.reason()));
    }
}
