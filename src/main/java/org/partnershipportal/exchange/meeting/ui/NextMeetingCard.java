package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.partnershipportal.exchange.meeting.CalendarFile;
import org.partnershipportal.exchange.meeting.DateAnswer;
import org.partnershipportal.exchange.meeting.MeetingDetails;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Actor;

/** A meeting that has a date: when and where, who comes, and for the reader the way to say so (picture 12a). */
final class NextMeetingCard {

    private NextMeetingCard() {}

    /** When it is and who comes, as dots without names. */
    static Div when(
            MeetingDetails meeting,
            MeetingWording wording,
            Meetings meetings,
            Supplier<Actor> actor,
            Runnable changed) {
        Div card = new Div(
                large(wording.when(meeting.startsAt(), meeting.zone())),
                Wording.small(wording.text(
                        "shared.field.dotted",
                        wording.zone(meeting.startsAt(), meeting.zone()),
                        wording.length(meeting))));
        wording.own(meeting.startsAt(), meeting.zone()).ifPresent(own -> card.add(new Paragraph(own)));
        if (!meeting.place().isEmpty()) {
            card.add(place(meeting, wording));
        }
        if (meeting.invites()) {
            card.add(coming(meeting, wording, meetings, actor, changed));
        }
        card.add(calendar(meeting, wording, "meeting.page.calendar", meetings, actor), counts(meeting, wording));
        card.addClassNames("stack", "s2");
        return card;
    }

    private static Paragraph large(String text) {
        Paragraph large = new Paragraph(text);
        large.addClassName("lead");
        return large;
    }

    /** An address to be read; a link to be followed. */
    private static Component place(MeetingDetails meeting, MeetingWording wording) {
        String place = meeting.place();
        if (!place.matches("https://[^\\s<>\"']+")) {
            return new Paragraph(TextWithLanguage.ofAnyLanguage(place));
        }
        Anchor link = new Anchor(place, wording.text("meeting.page.link"));
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return new Paragraph(link);
    }

    /** "I will come" and "I cannot"; afterwards what was said, and the way to change it. */
    private static Div coming(
            MeetingDetails meeting,
            MeetingWording wording,
            Meetings meetings,
            Supplier<Actor> actor,
            Runnable changed) {
        Button come = new Button(wording.text("meeting.come.yes"), click -> {
            meetings.come(actor.get(), meeting.id(), true);
            changed.run();
        });
        come.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button not = new Button(wording.text("meeting.come.no"), click -> {
            meetings.come(actor.get(), meeting.id(), false);
            changed.run();
        });
        Div both = new Div(come, not);
        both.addClassName("row");
        if (meeting.comes().isEmpty()) {
            return both;
        }
        Div said = new Div();
        Button change = new Button(wording.text("shared.verb.change"), click -> {
            said.removeAll();
            said.add(come, not);
        });
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        said.add(new Span(wording.text(said(meeting.comes().get()))), change);
        said.addClassName("row");
        return said;
    }

    private static String said(DateAnswer answer) {
        return switch (answer) {
            case YES -> "meeting.come.said-yes";
            case IF_NEED_BE -> "meeting.come.said-maybe";
            case NO -> "meeting.come.said-no";
        };
    }

    /**
     * The link to the calendar's file, made when it is followed.
     *
     * @param key of what the link says
     */
    static Paragraph calendar(
            MeetingDetails meeting, MeetingWording wording, String key, Meetings meetings, Supplier<Actor> actor) {
        DownloadHandler file = event -> {
            CalendarFile calendar =
                    meetings.calendar(actor.get(), meeting.group().id(), meeting.id());
            event.setFileName(calendar.name());
            event.setContentType(calendar.type());
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getOutputStream().write(calendar.text().getBytes(StandardCharsets.UTF_8));
        };
        Anchor link = new Anchor(file, wording.text(key));
        link.addClassName("s");
        return new Paragraph(link);
    }

    private static Div counts(MeetingDetails meeting, MeetingWording wording) {
        int date = meeting.fixed();
        int come = meeting.count(date, DateAnswer.YES) + meeting.count(date, DateAnswer.IF_NEED_BE);
        int not = meeting.count(date, DateAnswer.NO);
        int silent = meeting.silent(date);
        Div line = new Div(
                wording.dots(come, not, silent), new Span(wording.text("meeting.page.coming", come, not, silent)));
        line.addClassNames("row", "s");
        return line;
    }

    /** The agenda, under a heading. */
    static Div agenda(MeetingDetails meeting, MeetingWording wording) {
        Div agenda = new Div(new H3(wording.text("meeting.field.agenda")), wording.agenda(meeting.topics()));
        agenda.addClassNames("stack", "s2");
        return agenda;
    }
}
