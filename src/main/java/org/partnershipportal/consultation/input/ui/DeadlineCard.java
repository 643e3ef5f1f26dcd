package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.access.Reader;

/** Until when this input can be sent, in the call's zone and in the reader's, and how long that is (R14.1). */
final class DeadlineCard extends Section {

    DeadlineCard(InputWording wording, InputDetails details, Instant now) {
        addClassNames("card", "stack", "s2");
        Instant stated = InputWording.stated(details);
        ZoneId zone = details.call().deadline() == null
                ? Reader.GENEVA
                : details.call().deadline().zone();
        ZoneId own = wording.reader().zone();
        Span name = new Span(wording.text(details.extended() ? "input.time.own-deadline" : "input.time.deadline"));
        name.addClassName("m");
        Div head = new Div(name, wording.left(details, now));
        head.addClassNames("row", "between");
        Div call = new Div(
                strong(wording.text(
                        "input.time.moment",
                        Formats.dayAndDate(stated.atZone(zone).toLocalDate(), wording.language()),
                        Formats.time(stated, zone, wording.language()))),
                muted(wording.zone(stated, zone)));
        add(head, call);
        if (!own.getRules().getOffset(stated).equals(zone.getRules().getOffset(stated))) {
            boolean sameDay =
                    stated.atZone(own).toLocalDate().equals(stated.atZone(zone).toLocalDate());
            String here = sameDay ? Formats.time(stated, own, wording.language()) : wording.moment(stated, own);
            add(new Div(strong(here), muted(wording.text("input.time.yours", Formats.city(own, wording.language())))));
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
