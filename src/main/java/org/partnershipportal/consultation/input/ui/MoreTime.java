package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ExtensionDetails;
import org.partnershipportal.consultation.call.ExtensionStatus;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.platform.access.Permission;

/** More time for this draft alone (R14.2): what was asked and answered, and the way to ask. */
final class MoreTime extends Section {

    /** What is typed; the call checks it. */
    private record Why(String reason) {}

    private final InputWording wording;
    private final Consumer<String> ask;

    /** @param ask asks with the reason that was typed, and shows the page anew */
    MoreTime(InputWording wording, InputDetails details, @Nullable ExtensionDetails asked, Consumer<String> ask) {
        this.wording = wording;
        this.ask = ask;
        addClassNames("stack", "s2");
        add(new H2(wording.text("input.more-time.title")));
        if (asked != null) {
            add(state(asked));
        }
        boolean pending = asked != null && asked.status() == ExtensionStatus.ASKED;
        CallStatus call = details.call().status();
        if (!pending
                && details.allowed().contains(Permission.ASK_EXTENSION)
                && (call == CallStatus.OPEN || call == CallStatus.CLOSED)) {
            add(button());
        }
        setVisible(getComponentCount() > 1);
    }

    private Div state(ExtensionDetails asked) {
        String sentence = switch (asked.status()) {
            case ASKED -> wording.text("input.more-time.asked", wording.moment(asked.askedAt()));
            case GRANTED -> wording.text("input.more-time.granted");
            case DECLINED ->
                wording.text(
                        "input.more-time.declined",
                        Optional.ofNullable(asked.answer()).orElse(""));
        };
        Div state = new Div(new Span(sentence));
        state.addClassName("s");
        return state;
    }

    private Button button() {
        Button button = new Button(wording.text("input.more-time.ask"), click -> askWhy());
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
