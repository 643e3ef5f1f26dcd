package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;

/**
 * The reader's language and days on the home page: dates there, and times in Geneva and where the reader is.
 *
 * @param reader who reads
 * @param today the reader's day
 */
record HomeTimes(Reader reader, LocalDate today) implements Wording {

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

    /** How many days are left as the reader counts them. */
    long daysLeft(Instant due) {
        return ShownDeadline.daysLeft(due, today, reader.zone());
    }

    /** Until when: how much is left, then the time in Geneva and where the reader is. */
    Component due(Instant due, String left, String tone) {
        Div words = new Div();
        Div first = new Div(new Span(left));
        first.addClassNames("s", "strong");
        if (!tone.isEmpty()) {
            first.addClassName(tone);
        }
        words.add(first, small(geneva(due)));
        if (!reader.zone().equals(Reader.GENEVA)) {
            boolean sameDay = dayOf(due).equals(due.atZone(Reader.GENEVA).toLocalDate());
            String here = sameDay
                    ? Formats.time(due, reader.zone(), language())
                    : Formats.nearMoment(due, reader.zone(), language());
            words.add(small(here + " " + Formats.city(reader.zone(), language())));
        }
        return words;
    }

    /** A moment near at hand, in Geneva. */
    String geneva(Instant at) {
        return Formats.nearMoment(at, Reader.GENEVA, language()) + " " + text("shared.field.geneva");
    }

    private static Div small(String text) {
        Div small = new Div(new Span(text));
        small.addClassNames("m", "num");
        return small;
    }
}
