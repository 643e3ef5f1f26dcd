package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.html.Div;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.overview.home.WorkList.More;
import org.partnershipportal.overview.home.WorkList.Urgency;
import org.partnershipportal.platform.access.spi.OpenTask;

/** Rows of pending work: what to do as a link, the record, and by when or, of what has no date, since when. */
final class WaitingRows {
    private static final int DAYS_PRESSING = 3;

    private final HomeTimes times;

    WaitingRows(HomeTimes times) {
        this.times = times;
    }

    Row row(OpenTask task, Urgency urgency) {
        TextWithLanguage record = new TextWithLanguage(task.record(), times.language());
        record.addClassName("quoted");
        Row row = new Row(verb(task)).after(record);
        String tone = tone(task, urgency);
        row.icon(icon(urgency), tone.isEmpty() ? "t-muted" : tone);
        task.details().forEach(detail -> row.meta(times.words(detail)));
        if (task.due() != null) {
            row.end(times.due(task, task.due(), left(task, urgency), tone));
        } else if (task.since() != null) {
            row.meta(times.waited(task.since()));
        }
        return row;
    }

    /** A row of a table: what is to be done, with which record, by when, and how that stands now. */
    void row(OpenTask task, Urgency urgency, StaffTable into) {
        Div due = new Div(times.due(task));
        due.addClassName("num");
        into.row(
                verb(task),
                new TextWithLanguage(task.record(), times.language()),
                due,
                badge(left(task, urgency), urgency));
    }

    private static StatusBadge badge(String left, Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> new StatusBadge(Tone.BAD, left);
            case TODAY -> new StatusBadge(Tone.WARN, left);
            case SOON, WAITING, LATER -> new StatusBadge(Tone.NEUTRAL, Icon.CLOCK, left);
        };
    }

    private AppLink verb(OpenTask task) {
        return new AppLink(times.text(task.verbKey()), task.acting().segment() + "/" + task.path());
    }

    /** How many more of a kind wait, as a link to where they are listed. */
    Row more(More more) {
        return new Row(new AppLink(times.text("home.more", times.text(more.verbKey()), more.count()), more.path()));
    }

    private String left(OpenTask task, Urgency urgency) {
        long days = Math.abs(times.daysLeft(task));
        return switch (urgency) {
            case OVERDUE -> times.text("home.due.over", days);
            case TODAY -> times.text("uikit.date.today");
            case SOON -> times.text("shared.deadline.days", days);
            case WAITING, LATER -> task.due() == null ? "" : times.date(task.due());
        };
    }

    private String tone(OpenTask task, Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "t-bad";
            case TODAY -> "t-warn";
            case SOON -> times.daysLeft(task) <= DAYS_PRESSING ? "t-warn" : "";
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
