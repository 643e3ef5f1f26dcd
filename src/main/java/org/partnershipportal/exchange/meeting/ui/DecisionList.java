package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.meeting.CloseDecision;
import org.partnershipportal.exchange.meeting.DecisionRow;
import org.partnershipportal.exchange.meeting.DecisionStatus;
import org.partnershipportal.exchange.meeting.Decisions;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Actor;

/** Decisions with owner, day and status; who can says what became of one. */
final class DecisionList {

    /** Reads a part of them. */
    interface Part {
        Slice<DecisionRow> rows(int from, int max);
    }

    private final Decisions decisions;
    private final Supplier<Actor> actor;
    private final WorkingGroupId group;
    private final String acting;
    private final MeetingWording wording;
    private final Instant now;

    /** @param acting for whom the reader acts, as it stands in the address */
    DecisionList(
            Decisions decisions,
            Supplier<Actor> actor,
            WorkingGroupId group,
            String acting,
            MeetingWording wording,
            Instant now) {
        this.decisions = decisions;
        this.actor = actor;
        this.group = group;
        this.acting = acting;
        this.wording = wording;
        this.now = now;
    }

    /**
     * @param texts how the key of the sentence for an empty list begins
     * @param here the meeting whose page this is, to which no link leads; {@code null} elsewhere
     */
    ListPage of(String texts, @Nullable MeetingId here, Part part) {
        ListPage[] list = new ListPage[1];
        list[0] = new ListPage(
                texts, (from, max) -> part.rows(from, max).map(one -> row(one, here, () -> list[0].refresh())));
        return list[0].show();
    }

    private Row row(DecisionRow one, @Nullable MeetingId here, Runnable changed) {
        TextWithLanguage words = new TextWithLanguage(one.words(), wording.language());
        Row row = new Row(
                        one.meeting().equals(here)
                                ? words
                                : new AppLink(words, acting + "/" + MeetingLinks.page(group, one.meeting())))
                .meta(wording.text("meeting.decision.owner", wording.name(one.owner())))
                .meta(wording.text(
                        "shared.field.dotted",
                        wording.text("meeting.decision.due", Formats.date(one.due(), wording.language())),
                        wording.text("meeting.decision.decided-on", wording.day(one.metAt(), one.zone()))));
        if (one.note() != null) {
            row.line(new Span(one.note()));
        }
        row.end(badge(one));
        if (one.closable()) {
            Div verbs = new Div(
                    new Button(wording.text("meeting.decision.do-done"), click -> close(one, true, changed)),
                    new Button(wording.text("meeting.decision.do-drop"), click -> close(one, false, changed)));
            verbs.addClassName("row");
            row.end(verbs);
        }
        return row;
    }

    private StatusBadge badge(DecisionRow one) {
        if (one.status() != DecisionStatus.OPEN) {
            return new StatusBadge(
                    one.status() == DecisionStatus.DONE ? Tone.OK : Tone.NEUTRAL,
                    wording.text(one.status().key()));
        }
        if (one.overdue()) {
            return StatusBadge.bad(wording.text("meeting.decision.overdue"));
        }
        return new StatusBadge(
                Tone.WARN,
                Icon.CLOCK,
                new ShownDeadline(one.due().atTime(23, 59).atZone(one.zone()).toInstant(), one.zone(), null, now)
                        .leftOver(wording.language()));
    }

    private void close(DecisionRow one, boolean done, Runnable changed) {
        TextArea note = new TextArea(wording.text(done ? "meeting.decision.how" : "shared.field.reason"));
        CommandForm<CloseDecision> form = new CommandForm<>(CloseDecision.class)
                .given(CloseDecision::decision, one.id())
                .given(CloseDecision::done, done);
        Confirm.ask(
                wording.text(done ? "meeting.decision.done-question" : "meeting.decision.drop-question"),
                wording.text("meeting.decision.closed-told"),
                wording.text(done ? "meeting.decision.do-done" : "meeting.decision.do-drop"),
                done ? form.optional(CloseDecision::note, note) : form.required(CloseDecision::note, note),
                command -> {
                    decisions.close(actor.get(), command);
                    changed.run();
                });
    }
}
