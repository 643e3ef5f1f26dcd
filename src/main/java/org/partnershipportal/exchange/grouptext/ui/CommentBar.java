package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.partnershipportal.exchange.grouptext.CommentCounts;
import org.partnershipportal.exchange.grouptext.CommentStatus;
import org.partnershipportal.exchange.grouptext.DraftTextDetails;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.uikit.Wording;

/** How many comments there are and what became of them, in words and as a bar, and until when one can comment (picture 12b). */
final class CommentBar {

    private CommentBar() {}

    static Section of(DraftTextDetails details, CommentCounts counts, GroupTextWording wording, Instant now) {
        Div left = new Div();
        left.addClassNames("stack", "s2");
        if (counts.made() == 0) {
            left.add(new Span(wording.text("grouptext.bar.none")));
        } else {
            Span all = new Span(wording.text("grouptext.bar.from", counts.made(), counts.organisations()));
            all.addClassName("strong");
            left.add(all, bar(counts, wording), legend(counts, wording));
        }
        left.add(Wording.small(wording.text("grouptext.bar.every")));
        Section bar = new Section(left, deadline(details, wording, now));
        bar.addClassNames("card", "draftbar");
        bar.setAriaLabel(wording.text("grouptext.bar.title"));
        return bar;
    }

    private static Div bar(CommentCounts counts, GroupTextWording wording) {
        Div bar = new Div();
        bar.addClassName("segbar");
        bar.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        wording.text(
                                "grouptext.bar.said",
                                counts.made(),
                                counts.accepted(),
                                counts.notAccepted(),
                                counts.waiting()));
        segment(bar, "accepted", counts.accepted());
        segment(bar, "not-accepted", counts.notAccepted());
        segment(bar, "waiting", counts.waiting());
        return bar;
    }

    private static void segment(Div bar, String kind, long number) {
        if (number > 0) {
            Span segment = new Span();
            segment.getElement().getClassList().add(kind);
            segment.getStyle().set("flex", String.valueOf(number));
            bar.add(segment);
        }
    }

    private static Div legend(CommentCounts counts, GroupTextWording wording) {
        Div legend = new Div(
                entry("accepted", CommentStatus.ACCEPTED, counts.accepted(), wording),
                entry("not-accepted", CommentStatus.NOT_ACCEPTED, counts.notAccepted(), wording),
                entry("waiting", CommentStatus.TO_BE_DECIDED, counts.waiting(), wording));
        legend.addClassNames("segkey", "m");
        return legend;
    }

    private static Span entry(String kind, CommentStatus status, long number, GroupTextWording wording) {
        Span mark = new Span();
        mark.getElement().getClassList().add(kind);
        mark.getElement().setAttribute("aria-hidden", "true");
        return new Span(
                mark, new Span(wording.text("shared.field.named", wording.text(status.key()), String.valueOf(number))));
    }

    private static Div deadline(DraftTextDetails details, GroupTextWording wording, Instant now) {
        Div deadline = new Div();
        deadline.addClassNames("stack", "s2");
        if (details.commentsUntil() == null) {
            deadline.add(Wording.small(wording.text("grouptext.bar.no-end")));
            return deadline;
        }
        ShownDeadline until = wording.endOf(details.commentsUntil(), now);
        Span day = new Span(until.there(wording.language()));
        day.addClassName("strong");
        deadline.add(
                Wording.small(wording.text(details.open() ? "grouptext.bar.close" : "grouptext.bar.closed")),
                day,
                Wording.small(until.zoneName(wording.language())));
        if (!until.mine(wording.language()).isEmpty()) {
            deadline.add(Wording.small(until.mine(wording.language())));
        }
        if (details.open()) {
            deadline.add(Wording.small(until.leftOver(wording.language())));
        }
        return deadline;
    }
}
