package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.partnershipportal.consultation.outcome.OutcomePage;
import org.partnershipportal.consultation.outcome.OutcomeState;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.ground.uikit.Wording;

/** What became of an input, whole: the steps up to the report, the paragraphs that cite it, and answer by answer. */
class OutcomeCards extends Div {

    private final OutcomeWording wording;

    OutcomeCards(OutcomePage page, OutcomeWording wording) {
        this.wording = wording;
        addClassNames("stack", "m2");
        if (!page.steps().isEmpty()) {
            add(steps(page));
        }
        add(new Moment(page, wording));
        if (!page.answers().isEmpty()) {
            add(answers(page));
        }
    }

    private Section steps(OutcomePage page) {
        TimeLine line = new TimeLine().across();
        page.steps().forEach(step -> {
            String what = wording.say(step.what());
            String when = step.day() == null ? "" : Formats.date(step.day(), wording.language());
            Component[] more = step.more() == null
                    ? new Component[0]
                    : new Component[] {new Div(Wording.small(wording.say(step.more())))};
            if (step.reached()) {
                line.past(what, when, more);
            } else {
                line.left(what, when, more);
            }
        });
        Section section = new Section(line);
        section.addClassName("card");
        section.getElement().setAttribute("aria-label", wording.text("outcome.step.title"));
        return section;
    }

    private Section answers(OutcomePage page) {
        Rows rows = new Rows();
        page.answers().forEach(answer -> {
            Row row = new Row(new Span(
                    new Span(wording.text("outcome.answers.number", answer.number()) + " · "),
                    new TextWithLanguage(answer.question(wording.language()), wording.language())));
            row.end(wording.badge(answer.isUsed() ? OutcomeState.USED : OutcomeState.NOT_USED));
            if (answer.isUsed()) {
                Div links = new Div(answer.paragraphs().stream()
                        .map(used -> wording.paragraph("publishedreport.link.paragraph", page.outcome(), used))
                        .toArray(Component[]::new));
                links.addClassName("row");
                row.meta(links);
            }
            rows.add(row);
        });
        return Card.section(wording.text("outcome.answers.title"), "", rows);
    }
}
