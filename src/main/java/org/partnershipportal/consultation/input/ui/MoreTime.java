package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.partnershipportal.consultation.input.ExtraTime;
import org.partnershipportal.consultation.input.MoreTimePage;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;

/** More time for this draft alone (R14.2): the request, the decision, and a link to ask. */
final class MoreTime extends Section {

    /** What is typed; the call checks it. */
    private record Why(String reason) {}

    private final InputWording wording;
    private final Consumer<String> ask;

    /** @param ask asks with the reason that was typed, and shows the page again */
    MoreTime(InputWording wording, MoreTimePage page, Consumer<String> ask) {
        this.wording = wording;
        this.ask = ask;
        ExtraTime time = page.time();
        addClassNames("stack", "s2");
        add(new H2(wording.text("input.more-time.title")));
        if (time.asked() != null && time.state() != null) {
            Div state = new Div(new Span(wording.say(time.state())));
            state.addClassName("s");
            add(state, new Paragraph(TextWithLanguage.ofAnyLanguage(time.asked().reason())));
        }
        if (page.send() == null) {
            add(Wording.small(wording.say(page.says())));
        } else {
            add(button(page, page.send()));
        }
        setVisible(!page.isEmpty());
    }

    private Button button(MoreTimePage page, Sentence send) {
        Button button = new Button(wording.text("input.more-time.ask"), click -> askWhy(page, send));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void askWhy(MoreTimePage page, Sentence send) {
        TextArea reason = new TextArea(wording.text("input.more-time.reason"));
        reason.setHelperText(wording.text("input.more-time.reason-hint"));
        Confirm.ask(
                wording.text("input.more-time.ask"),
                wording.say(page.says()),
                wording.say(send),
                new CommandForm<>(Why.class).required(Why::reason, reason),
                why -> ask.accept(why.reason()));
    }
}
