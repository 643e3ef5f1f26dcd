package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLimits;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.ExtensionDetails;
import org.partnershipportal.consultation.call.ExtensionStatus;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;

/** UC-CAL-10: what parties ask for, without a name, and the desk's answers (R14.2). */
final class ExtensionsCard {

    private static final int SHORT = 8;

    /** What the card's buttons do. */
    interface Acts {
        void grant(UUID draft, Deadline deadline);

        void decline(UUID draft, String reason);
    }

    /** What is typed; the call checks it. */
    private record Why(String reason) {}

    private final CallWording wording;
    private final CallDetails call;
    private final Acts acts;

    ExtensionsCard(CallWording wording, CallDetails call, Acts acts) {
        this.wording = wording;
        this.call = call;
        this.acts = acts;
    }

    Component of(List<ExtensionDetails> asked) {
        if (asked.isEmpty()) {
            return new Card(
                    wording.text("call.extensions.heading"), new Paragraph(wording.text("call.extensions.none")));
        }
        Rows rows = Rows.bare();
        asked.forEach(extension -> rows.add(row(extension)));
        return new Card(wording.text("call.extensions.heading"), rows);
    }

    private Row row(ExtensionDetails extension) {
        String name = extension.draft().toString().substring(0, SHORT);
        Row row = new Row(new Span(wording.text("call.extensions.draft", name)))
                .line(asWritten(extension.reason()))
                .meta(wording.text("call.extensions.asked-at", wording.day(extension.askedAt())));
        Deadline deadline = extension.deadline();
        if (deadline != null) {
            row.meta(wording.text("shared.period.until", wording.deadline(deadline)));
        }
        if (extension.answer() != null) {
            row.meta(asWritten(extension.answer()));
        }
        row.end(badge(extension.status()));
        if (extension.status() == ExtensionStatus.ASKED && call.can(CallAct.EXTEND)) {
            Button grant = new Button(wording.text("call.extensions.grant"), click -> askUntil(extension));
            grant.setAriaLabel(wording.text("call.extensions.grant-of", name));
            Button decline = new Button(wording.text("shared.verb.decline-request"), click -> askWhy(extension));
            decline.setAriaLabel(wording.text("call.extensions.decline-of", name));
            row.end(grant, decline);
        }
        return row;
    }

    /** In the direction of its own letters, because nobody asked in which language it is. */
    private static Span asWritten(String text) {
        Span span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private StatusBadge badge(ExtensionStatus status) {
        String word = wording.text(status.key());
        return switch (status) {
            case ASKED -> StatusBadge.warn(word);
            case GRANTED -> StatusBadge.ok(word);
            case DECLINED -> StatusBadge.bad(word);
        };
    }

    private void askUntil(ExtensionDetails extension) {
        Confirm.ask(
                wording.text("call.extensions.grant"),
                "",
                wording.text("call.extensions.grant"),
                DeadlineField.alone(wording.text("call.extend.until"), wording, call.deadline()),
                until -> acts.grant(extension.draft(), until.deadline()));
    }

    private void askWhy(ExtensionDetails extension) {
        TextArea reason = new TextArea(wording.text("shared.field.reason"));
        reason.setHelperText(wording.text("call.extensions.reason-hint"));
        reason.setMaxLength(CallLimits.REASON);
        Confirm.ask(
                wording.text("shared.verb.decline-request"),
                "",
                wording.text("shared.verb.decline-request"),
                new CommandForm<>(Why.class).required(Why::reason, reason),
                why -> acts.decline(extension.draft(), why.reason()));
    }
}
