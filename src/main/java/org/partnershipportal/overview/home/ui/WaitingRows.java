package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.html.Div;
import java.time.temporal.ChronoUnit;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.overview.home.WorkList.More;
import org.partnershipportal.overview.home.WorkList.Urgency;
import org.partnershipportal.platform.access.spi.OpenTask;

/** Rows of pending work: what to do as a link, the record, and by when or since when. */
final class WaitingRows {
    private static final int DAYS_PRESSING = 3;

    private final HomeTimes times;

    WaitingRows(HomeTimes times) {
        this.times = times;
    }

    Row row(OpenTask task, Urgency urgency) {
        Div words = new Div();
        AppLink verb =
                new AppLink(words.getTranslation(task.verbKey()), task.acting().segment() + "/" + task.path());
        TextWithLanguage record = new TextWithLanguage(task.record(), times.language());
        record.addClassName("quoted");
        Row row = new Row(verb).after(record);
        String tone = tone(task, urgency);
        row.icon(icon(urgency), tone.isEmpty() ? "t-muted" : tone);
        task.details().forEach(detail -> row.meta(times.words(detail)));
        if (task.since() != null) {
            long days = ChronoUnit.DAYS.between(times.dayOf(task.since()), times.today());
            row.meta(words.getTranslation("home.since", Math.max(0, days)));
        }
        if (task.due() != null) {
            row.end(times.due(task.due(), left(words, task, urgency), tone));
        }
        return row;
    }

    /** How many more of a kind wait, as a link to where they are listed. */
    Row more(More more) {
        Div words = new Div();
        return new Row(new AppLink(
                words.getTranslation("home.more", words.getTranslation(more.verbKey()), more.count()), more.path()));
    }

    private String left(Div words, OpenTask task, Urgency urgency) {
        long days = task.due() == null ? 0 : Math.abs(times.daysLeft(task.due()));
        return switch (urgency) {
            case OVERDUE -> words.getTranslation("home.due.over", days);
            case TODAY -> words.getTranslation("uikit.date.today");
            case SOON -> words.getTranslation("shared.deadline.days", days);
            case WAITING, LATER -> task.due() == null ? "" : times.date(task.due());
        };
    }

    private String tone(OpenTask task, Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "t-bad";
            case TODAY -> "t-warn";
            case SOON -> task.due() != null && times.daysLeft(task.due()) <= DAYS_PRESSING ? "t-warn" : "";
            case WAITING, LATER -> "";
        };
    }

    private static Icon icon(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> Icon.STOP;
            case TODAY -> Icon.WARNING;
            case SOON, WAITING, LATER -> Icon.CLOCK;
        };
    }
}
