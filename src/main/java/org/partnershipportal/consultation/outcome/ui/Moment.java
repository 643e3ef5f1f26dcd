package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partnershipportal.consultation.outcome.OutcomeDetails;
import org.partnershipportal.consultation.outcome.OutcomePage;
import org.partnershipportal.consultation.outcome.OutcomePage.Piece;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.report.ReportLinks;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;

/** The outcome of an input: the paragraphs that cite it, with the contributors' own words marked, or why none does. */
class Moment extends Section {

    private final OutcomeWording wording;
    private final OutcomeDetails outcome;

    Moment(OutcomePage page, OutcomeWording wording) {
        this.wording = wording;
        outcome = page.outcome();
        addClassNames("card", "stack", "m2", "moment");
        getElement().setAttribute("aria-label", wording.text("outcome.card.title"));
        Paragraph report = new Paragraph(
                new Span(wording.text("outcome.card.title") + " · "),
                new TextWithLanguage(outcome.report(), wording.language()));
        report.addClassName("m");
        add(report);
        if (!outcome.isUsed()) {
            addReason();
            return;
        }
        boolean first = true;
        for (OutcomePage.Quoted quoted : page.quoted()) {
            add(quoted(quoted, first));
            first = false;
        }
        if (!page.others().isEmpty()) {
            Div others = new Div(Wording.small(wording.text("outcome.page.others")));
            others.addClassName("row");
            page.others()
                    .forEach(used -> others.add(wording.paragraph("publishedreport.link.paragraph", outcome, used)));
            add(others);
        }
        if (page.silent()) {
            add(Wording.small(wording.text("outcome.page.silent")));
        }
    }

    private void addReason() {
        OutcomeReason reason = outcome.reason();
        add(new Paragraph(wording.text("outcome.card.not-used")));
        if (reason != null) {
            Paragraph why = new Paragraph(wording.text(reason.key()));
            why.addClassName("said");
            add(why);
        }
        if (!outcome.text().text().isEmpty()) {
            add(new Paragraph(TextWithLanguage.ofAnyLanguage(outcome.text().text())));
        }
        add(new PlainLink(
                wording.text("publishedreport.link.read"),
                OutcomeWording.below(ReportLinks.published(wording.language(), outcome.call()))));
    }

    private Div quoted(OutcomePage.Quoted quoted, boolean first) {
        H2 heading = new H2(
                wording.text("publishedreport.link.paragraph", quoted.place().number()));
        if (!quoted.heading().text().isEmpty()) {
            heading.add(new Span(" · "), new TextWithLanguage(quoted.heading(), wording.language()));
        }
        Paragraph said = marked(quoted.text(), outcome.report());
        said.addClassName("said");
        Div shown = new Div(heading, said);
        shown.addClassNames("stack", "s2");
        shown.add(Wording.small(wording.text(quoted.cites().key())));
        quoted.words().forEach(words -> {
            Paragraph own = marked(List.of(new Piece(words.text(), true)), words);
            own.addClassName("quote");
            shown.add(own);
        });
        PlainLink open = wording.paragraph("outcome.page.open", outcome, quoted.place());
        if (first) {
            open.addClassNames("btn", "p");
        }
        Div line = new Div(open);
        line.addClassName("row");
        shown.add(line);
        return shown;
    }

    private Paragraph marked(List<Piece> pieces, LocalizedText of) {
        Paragraph text = new Paragraph();
        text.getElement().setAttribute("lang", of.language()).setAttribute("dir", of.direction());
        pieces.forEach(piece -> text.add(piece.own() ? new Own(piece.text()) : new Span(piece.text())));
        return text;
    }

    /** A contributor's own words. */
    @Tag("mark")
    private static final class Own extends HtmlContainer {
        private Own(String words) {
            setText(words);
        }
    }
}
