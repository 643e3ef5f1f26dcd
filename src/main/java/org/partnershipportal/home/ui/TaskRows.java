package org.partnershipportal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.partnershipportal.access.Reader;
import org.partnershipportal.access.spi.OpenTask;
import org.partnershipportal.home.WorkList.Urgency;
import org.partnershipportal.shared.Formats;
import org.partnershipportal.uikit.AppLink;
import org.partnershipportal.uikit.Icon;
import org.partnershipportal.uikit.Row;
import org.partnershipportal.uikit.TextWithLanguage;

/** Rows of things that wait: what to do as a link, with which record, and by when, in Geneva and where the reader is. */
final class TaskRows {
    private static final int DAYS_PRESSING = 3;

    private final Reader reader;
    private final LocalDate today;

    TaskRows(Reader reader, LocalDate today) {
        this.reader = reader;
        this.today = today;
    }

    Row row(OpenTask task, Urgency urgency) {
        Div words = new Div();
        AppLink verb =
                new AppLink(words.getTranslation(task.verbKey()), task.acting().segment() + "/" + task.path());
        Row row = new Row(verb).after(new TextWithLanguage(task.record(), reader.language()));
        String tone = tone(task, urgency);
        row.icon(icon(urgency), tone.isEmpty() ? "t-muted" : tone);
        if (task.detailKey() != null) {
            row.meta(words.getTranslation(task.detailKey()));
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
        Div geneva = moment(due, Reader.GENEVA);
        words.add(left, geneva);
        if (!reader.zone().equals(Reader.GENEVA)) {
            words.add(moment(due, reader.zone()));
        }
        return words;
    }

    private String left(Div words, Instant due, Urgency urgency) {
        long days = Math.abs(ChronoUnit.DAYS.between(today, dayOf(due)));
        return switch (urgency) {
            case OVERDUE -> words.getTranslation("home.due.over", days);
            case TODAY -> words.getTranslation("home.due.today");
            case SOON -> words.getTranslation("home.due.left", days);
            case LATER -> Formats.date(dayOf(due), reader.language());
        };
    }

    private Div moment(Instant due, ZoneId zone) {
        Div moment = new Div(new Span(
                Formats.nearMoment(due, zone, reader.language()) + " " + Formats.city(zone, reader.language())));
        moment.addClassNames("m", "num");
        return moment;
    }

    private LocalDate dayOf(Instant due) {
        return due.atZone(reader.zone()).toLocalDate();
    }

    private String tone(OpenTask task, Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "t-bad";
            case TODAY -> "t-warn";
            case SOON ->
                task.due() != null && ChronoUnit.DAYS.between(today, dayOf(task.due())) <= DAYS_PRESSING
                        ? "t-warn"
                        : "";
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
