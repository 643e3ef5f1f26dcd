package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.meeting.MeetingDetails;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Reader;

/** How meetings and decisions are worded for one reader. */
record MeetingWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    /** Such as "Thursday 22 April 2027, 14:00", in the zone of the meeting. */
    String when(Instant at, ZoneId zone) {
        return text(
                "shared.field.pair",
                Formats.dayAndDate(LocalDate.ofInstant(at, zone), language()),
                Formats.time(at, zone, language()));
    }

    /** The zone in words, such as "Geneva time (UTC+2)". */
    String zone(Instant at, ZoneId zone) {
        return new ShownDeadline(at, zone, null, at).zoneName(language());
    }

    /** The same moment where the reader is; empty where the clocks show the same. */
    Optional<String> own(Instant at, ZoneId zone) {
        ZoneId own = reader.zone();
        return own.getRules().getOffset(at).equals(zone.getRules().getOffset(at))
                ? Optional.empty()
                : Optional.of(text("meeting.page.your-time", Formats.readersTime(at, own, language())));
    }

    String length(MeetingDetails meeting) {
        return text("meeting.page.minutes", meeting.minutes());
    }

    /** A moment where the reader is. */
    String moment(Instant at) {
        return Formats.readersTime(at, reader.zone(), language());
    }

    String day(Instant at, ZoneId zone) {
        return Formats.date(at, zone, language());
    }

    /** A member's name; the organisation may be gone. */
    String name(@Nullable OrganisationSummary member) {
        return member == null ? text("meeting.page.former") : member.name().text();
    }

    /** An agenda, numbered as people refer to it. */
    OrderedList agenda(List<LocalizedText> topics) {
        OrderedList list = new OrderedList();
        list.addClassName("criteria");
        topics.forEach(topic -> list.add(new ListItem(new TextWithLanguage(topic, language()))));
        return list;
    }

    /** A dot for each member: full, crossed or dashed, without names; the sentence beside them says the same. */
    Span dots(int come, int not, int silent) {
        Span dots = new Span();
        dots.addClassName("seats");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < come + not + silent; i++) {
            Span dot = new Span();
            dot.addClassName(i < come ? "dot" : i < come + not ? "no" : "gap");
            dots.add(dot);
        }
        return dots;
    }
}
