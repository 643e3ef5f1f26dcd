package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.overview.home.NextStep;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;

/** The lines of the home page that need no action, as rows or as steps of a timeline. */
final class HomeLines {
    private static final int DAYS_PRESSING = 3;

    private final HomeTimes times;
    private final UnaryOperator<String> path;

    /** @param path makes the address of a page below {@code /app/{acting}/} */
    HomeLines(HomeTimes times, UnaryOperator<String> path) {
        this.times = times;
        this.path = path;
    }

    /** A list of rows in a card. */
    Rows rows(List<HomeLine> lines) {
        Rows rows = new Rows();
        lines.forEach(line -> rows.add(row(line)));
        return rows;
    }

    Row row(HomeLine line) {
        Row row = new Row(link(line));
        LocalizedText record = line.record();
        if (line.words() != null && record != null) {
            row.after(quoted(record));
        }
        line.details().forEach(detail -> row.meta(times.words(detail)));
        HomeLine.Status status = line.status();
        if (status != null) {
            row.end(new StatusBadge(status.tone(), row.getTranslation(status.key())));
        }
        if (line.at() != null) {
            if (line.part() == Part.OPEN) {
                long days = times.daysLeft(line.at());
                row.end(times.due(
                        line.at(),
                        row.getTranslation(days == 0 ? "uikit.date.today" : "shared.deadline.days", days),
                        days <= DAYS_PRESSING ? "t-warn" : ""));
            } else if (line.details().isEmpty()) {
                row.meta(times.date(line.at()));
            }
        }
        return row;
    }

    /** A step that can always be taken; to respond to a call names the call and how long it is open. */
    Row step(NextStep step) {
        Row row = new Row(new AppLink(times.text(step.textKey()), path.apply(step.path())));
        HomeLine call = step.call();
        if (call != null && call.record() != null) {
            row.after(quoted(call.record()));
        }
        if (call != null && call.at() != null) {
            row.meta(times.text("home.next.call-left", times.daysLeft(call.at())));
        }
        return row.meta(times.text(step.whyKey()));
    }

    /** What a report made of the reader's work, as a card whose heading leads to it. */
    Card large(HomeLine line) {
        Card card = new Card(link(line));
        card.addClassName("key");
        below(line, card);
        return card;
    }

    /** What became of the reader's work, the latest first. */
    OrderedList timeLine(List<HomeLine> lines) {
        OrderedList list = new OrderedList();
        list.addClassName("tl");
        for (HomeLine line : lines) {
            Span link = new Span(link(line));
            link.addClassName("strong");
            Div text = new Div(link);
            below(line, text);
            list.add(new ListItem(text));
        }
        return list;
    }

    private void below(HomeLine line, HasComponents into) {
        LocalizedText record = line.record();
        if (line.words() != null && record != null) {
            into.add(new Div(quoted(record)));
        }
        line.details().forEach(detail -> into.add(small(times.words(detail))));
        if (line.at() != null) {
            into.add(small(times.date(line.at())));
        }
    }

    /** The words, or the record's title where there are none; a page for all where the address says so. */
    private Anchor link(HomeLine line) {
        boolean open = line.path().startsWith("/");
        if (line.words() != null) {
            String words = times.words(line.words());
            return open
                    ? new PlainLink(words, times.language().tag() + line.path())
                    : new AppLink(words, path.apply(line.path()));
        }
        LocalizedText record = java.util.Objects.requireNonNull(line.record());
        return new AppLink(new TextWithLanguage(record, times.language()), path.apply(line.path()));
    }

    private TextWithLanguage quoted(LocalizedText record) {
        TextWithLanguage title = new TextWithLanguage(record, times.language());
        title.addClassName("quoted");
        return title;
    }

    private static Div small(String text) {
        Div small = new Div(new Span(text));
        small.addClassName("m");
        return small;
    }
}
