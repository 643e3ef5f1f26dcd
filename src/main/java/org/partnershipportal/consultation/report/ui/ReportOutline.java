package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.ReportHeading;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;

/** The headings of the report and where colleagues wrote lately, each of which leads to its place; while there is neither, nothing. */
final class ReportOutline extends Nav {

    /** More places than that are no help to who looks where to write. */
    private static final int MOST = 5;

    private final ReportWording wording;
    private final Runnable head;
    private final Consumer<ParagraphId> lead;
    private final UnorderedList list = new UnorderedList();
    private final Div colleagues = new Div();
    private final Map<ReportHeading, Button> drawn = new LinkedHashMap<>();

    /**
     * @param head leads to title and introduction
     * @param lead leads to a paragraph
     */
    ReportOutline(ReportWording wording, Runnable head, Consumer<ParagraphId> lead) {
        this.wording = wording;
        this.head = head;
        this.lead = lead;
        addClassName("outline");
        setAriaLabel(wording.text("report.desk.outline"));
        add(list, colleagues);
    }

    /**
     * Draws the headings of today.
     *
     * @param open the number of the paragraph that is being written; 0 if none is
     */
    void show(ReportDetails report, int open) {
        List<ReportHeading> headings = report.headings();
        if (!List.copyOf(drawn.keySet()).equals(headings)) {
            draw(headings, report.language());
        }
        List<ParagraphDetails> lately = report.paragraphs().stream()
                .filter(paragraph -> paragraph.colleague() != null)
                .toList();
        list.setVisible(!headings.isEmpty());
        setVisible(!headings.isEmpty() || !lately.isEmpty());
        tellWhere(lately);
        drawn.forEach((heading, link) -> {
            if (heading.holds(open)) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void draw(List<ReportHeading> headings, Language in) {
        list.removeAll();
        drawn.clear();
        list.add(new ListItem(link(wording.text("report.desk.head"), head)));
        for (ReportHeading heading : headings) {
            Button link = link(heading.words(), () -> lead.accept(heading.paragraph()));
            link.getElement().setAttribute("lang", in.tag()).setAttribute("dir", in.direction());
            drawn.put(heading, link);
            Span numbers = new Span(
                    heading.from() == heading.to()
                            ? Formats.number(heading.from(), wording.language())
                            : wording.text("report.desk.range", heading.from(), heading.to()));
            numbers.addClassNames("m", "num");
            list.add(new ListItem(link, numbers));
        }
    }

    /** Where colleagues wrote lately, without their names. */
    private void tellWhere(List<ParagraphDetails> lately) {
        colleagues.removeAll();
        if (lately.isEmpty()) {
            return;
        }
        UnorderedList places = new UnorderedList();
        lately.stream()
                .sorted(Comparator.comparing((ParagraphDetails one) -> Objects.requireNonNull(one.colleague()))
                        .reversed())
                .limit(MOST)
                .forEach(paragraph -> {
                    Span at = new Span(wording.time(Objects.requireNonNull(paragraph.colleague())));
                    at.addClassNames("m", "num");
                    places.add(new ListItem(
                            link(
                                    wording.text("publishedreport.link.paragraph", paragraph.number()),
                                    () -> lead.accept(paragraph.id())),
                            at));
                });
        Span title = new Span(wording.text("report.desk.colleagues"));
        title.addClassName("strong");
        colleagues.add(title, places);
    }

    private static Button link(String words, Runnable act) {
        Button link = new Button(words, click -> act.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        link.addClassName("as-link");
        return link;
    }
}
