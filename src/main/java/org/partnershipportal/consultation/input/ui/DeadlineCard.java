package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.StatusBadge;

/** The deadline of this input, in the call's time zone and in the reader's, and the time left (R14.1). */
final class DeadlineCard extends Section {

    DeadlineCard(InputWording wording, InputDetails details, Instant now) {
        addClassNames("card", "stack", "s2");
        Language language = wording.language();
        ShownDeadline deadline = details.deadline(wording.reader().zone(), now);
        Span name = new Span(wording.text(details.deadlineKey()));
        name.addClassName("m");
        Div head = new Div(
                name,
                new StatusBadge(deadline.soon() ? Tone.WARN : Tone.NEUTRAL, Icon.CLOCK, deadline.leftOver(language)));
        head.addClassNames("row", "between");
        add(head, new Div(strong(deadline.there(language)), muted(deadline.zoneName(language))));
        String mine = deadline.mine(language);
        if (!mine.isEmpty()) {
            add(new Div(muted(mine)));
        }
    }

    private static Div strong(String text) {
        Div line = new Div(new Span(text));
        line.addClassNames("strong", "num");
        return line;
    }

    private static Div muted(String text) {
        Div line = new Div(new Span(text));
        line.addClassName("m");
        return line;
    }
}
