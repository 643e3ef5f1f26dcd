package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.spi.OpenTask;

/**
 * The reader's language and days on the home page: dates there, and times in Geneva and where the reader is.
 *
 * @param reader who reads
 * @param now when it is read
 */
record HomeTimes(Reader reader, Instant now) implements Wording {

    /** From so many months on, months are said. */
    private static final int MONTHS = 2;

    @Override
    public Language language() {
        return reader.language();
    }

    /** A sentence in the reader's language; moments in it are days. */
    String words(Sentence sentence) {
        return sentence.in(language(), this::date);
    }

    LocalDate dayOf(Instant at) {
        return at.atZone(reader.zone()).toLocalDate();
    }

    String date(Instant at) {
        return Formats.date(dayOf(at), language());
    }

    /** The reader's day. */
    LocalDate today() {
        return dayOf(now);
    }

    /** How many days are left as the reader counts them. */
    long daysLeft(Instant due) {
        return daysLeft(due, reader.zone());
    }

    /** How many days are left of what waits; negative once it is over. */
    long daysLeft(OpenTask task) {
        return task.due() == null ? 0 : daysLeft(task.due(), task.countedIn(reader.zone()));
    }

    private long daysLeft(Instant due, ZoneId zone) {
        return ShownDeadline.daysLeft(due, LocalDate.ofInstant(now, zone), zone);
    }

    /** Until when: how much is left, then the time in Geneva and where the reader is. */
    Component due(Instant due, String left, String tone) {
        Div words = left(left, tone);
        words.add(small(moment(due)));
        if (!reader.zone().equals(Reader.GENEVA)) {
            boolean sameDay = dayOf(due).equals(due.atZone(Reader.GENEVA).toLocalDate());
            String here = sameDay
                    ? Formats.time(due, reader.zone(), language())
                    : Formats.nearMoment(due, reader.zone(), language());
            words.add(small(here + " " + Formats.city(reader.zone(), language())));
        }
        return words;
    }

    /** The same of what waits: of what is due on a day, that day. */
    Component due(OpenTask task, Instant due, String left, String tone) {
        if (task.zone() == null) {
            return due(due, left, tone);
        }
        Div words = left(left, tone);
        words.add(small(day(due, task.zone())));
        return words;
    }

    private static Div left(String left, String tone) {
        Div first = new Div(new Span(left));
        first.addClassNames("s", "strong");
        if (!tone.isEmpty()) {
            first.addClassName(tone);
        }
        return new Div(first);
    }

    /** When it is due: on a day, or at a moment in Geneva; empty if it only waits. */
    String due(OpenTask task) {
        if (task.due() == null) {
            return "";
        }
        return task.zone() == null ? moment(task.due()) : day(task.due(), task.zone());
    }

    /** A day near at hand, which ends where it is counted; where, is said to readers elsewhere. */
    private String day(Instant at, ZoneId zone) {
        String day = Formats.nearDay(LocalDate.ofInstant(at, zone), language());
        return zone.equals(reader.zone()) ? day : day + Formats.aside(place(zone), language());
    }

    /** A moment near at hand, in Geneva. */
    String moment(Instant at) {
        return Formats.nearMoment(at, Reader.GENEVA, language()) + " " + place(Reader.GENEVA);
    }

    private String place(ZoneId zone) {
        return zone.equals(Reader.GENEVA) ? text("shared.field.geneva") : Formats.city(zone, language());
    }

    /** How long something has waited: in days, of more than two months in months. */
    String waited(Instant since) {
        long months = ChronoUnit.MONTHS.between(dayOf(since), today());
        return months >= MONTHS
                ? text("home.since-months", months)
                : text("home.since", Math.max(0, ChronoUnit.DAYS.between(dayOf(since), today())));
    }

    private static Div small(String text) {
        Div small = new Div(new Span(text));
        small.addClassNames("m", "num");
        return small;
    }
}
