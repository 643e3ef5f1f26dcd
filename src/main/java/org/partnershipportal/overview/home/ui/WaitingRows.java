package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.overview.home.WorkList.Urgency;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.spi.OpenTask;

/** Rows of things that wait: what to do as a link, with which record, and by when, in Geneva and where the reader is. */
final class WaitingRows {
    private static final int DAYS_PRESSING = 3;

    private final Reader reader;
    private final LocalDate today;

    WaitingRows(Reader reader, LocalDate today) {
        this.reader = reader;
        this.today = today;
    }

    Row row(OpenTask task, Urgency urgency) {
        Div words = new Div();
        AppLink verb =
                new AppLink(words.getTranslation(task.verbKey()), task.acting().segment() + "/" + task.path());
        TextWithLanguage record = new TextWithLanguage(task.record(), reader.language());
        record.addClassName("quoted");
        Row row = new Row(verb).after(record);
        String tone = tone(task, urgency);
        row.icon(icon(urgency), tone.isEmpty() ? "t-muted" : tone);
        if (task.detailKey() != null) {
            row.meta(words.getTranslation(task.detailKey(), task.count()));
        }
        if (task.due() != null) {
            row.end(due(task.due(), urgency, tone));
        }
        return row;
    }

    private Component due(Instant due, Urgency urgency, String tone) {
        Div words = new Div();
        Div left = new Div(new Span(left(words, due, urgency)));
        left.addClassNames("s", "strong");
        if (!tone.isEmpty()) {
            left.addClassName(tone);
        }
        String geneva = Formats.nearMoment(due, Reader.GENEVA, reader.language());
        words.add(left, small(geneva + " " + words.getTranslation("home.geneva")));
        if (!reader.zone().equals(Reader.GENEVA)) {
            boolean sameDay = dayOf(due).equals(due.atZone(Reader.GENEVA).toLocalDate());
            String here = sameDay
                    ? Formats.time(due, reader.zone(), reader.language())
                    : Formats.nearMoment(due, reader.zone(), reader.language());
            words.add(small(here + " " + Formats.city(reader.zone(), reader.language())));
        }
        return words;
    }

    private String left(Div words, Instant due, Urgency urgency) {
        long days = Math.abs(daysLeft(due));
        return switch (urgency) {
            case OVERDUE -> words.getTranslation("home.due.over", days);
            case TODAY -> words.getTranslation("home.due.today");
            case SOON -> words.getTranslation("home.due.left", days);
            case LATER -> Formats.date(dayOf(due), reader.language());
        };
    }

    private static Div small(String text) {
        Div small = new Div(new Span(text));
        small.addClassNames("m", "num");
        return small;
    }

    private long daysLeft(Instant due) {
        return ShownDeadline.daysLeft(due, today, reader.zone());
    }

    private LocalDate dayOf(Instant due) {
        return due.atZone(reader.zone()).toLocalDate();
    }

    private String tone(OpenTask task, Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "t-bad";
            case TODAY -> "t-warn";
            case SOON -> task.due() != null && daysLeft(task.due()) <= DAYS_PRESSING ? "t-warn" : "";
            case LATER -> "";
        };
    }

    private static Icon icon(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> Icon.STOP;
            case TODAY -> Icon.WARNING;
            case SOON, LATER -> Icon.CLOCK;
        };
    }
}
