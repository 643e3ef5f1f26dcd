package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.TaskPage;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;

/** The rows of a task list: each section's questions, those who sign, how it is published, check and submit. */
record TaskRows(Drawing drawing, TaskPage page) {

    /** @param above the address of the call's page */
    PageHeader header(String above) {
        InputDetails input = page.input();
        return new PageHeader(wording().text("input.page.title"))
                .back(wording().title(input.call().content()).text(), above)
                .meta(wording().status(input.status()))
                .meta(wording().say(input.forWhom()))
                .meta(wording().text("input.answer.written-in", wording().languageName(input.language())));
    }

    /** How many questions are answered, as words and as a bar. */
    Component progress() {
        Span words = new Span(wording().say(page.answered()));
        words.addClassName("strong");
        Span saved = new Span(page.saved() == null ? "" : wording().say(page.saved()));
        saved.addClassName("m");
        Div line = new Div(words, saved);
        line.addClassNames("row", "between");
        Div fill = new Div();
        fill.getElement().getStyle().set("inline-size", page.percent() + "%");
        fill.addClassName("fill");
        Div meter = new Div(fill);
        meter.addClassName("meter");
        meter.getElement().setAttribute("aria-hidden", "true");
        Div whole = new Div(line, meter);
        whole.addClassNames("stack", "s2");
        return whole;
    }

    /** One list for each section of the call that asks something. */
    List<Section> sections() {
        return page.parts().stream()
                .map(part -> {
                    LocalizedText title = wording().of(part.section().title(), original());
                    Div heading =
                            new Div(new H2(new TextWithLanguage(title, wording().language())));
                    heading.addClassName("sect");
                    Rows rows = new Rows();
                    part.tasks().forEach(task -> rows.add(row(task)));
                    return new Section(heading, rows);
                })
                .toList();
    }

    private Row row(TaskPage.Task task) {
        LocalizedText label = wording().of(task.question().label(), original());
        String words = wording().text("input.task.numbered", task.number(), label.text());
        Row row = new Row(new AppLink(
                new TextWithLanguage(
                        new LocalizedText(words, label.language()), wording().language()),
                drawing.at(task.below())));
        if (!task.question().required()) {
            Span optional = new Span(wording().text("input.question.optional"));
            optional.addClassName("m");
            row.after(optional);
        }
        if (task.says() != null) {
            row.meta(wording().say(task.says()));
        }
        return row.end(wording().progress(task.progress()));
    }

    /** What comes after the answers. */
    Section steps() {
        Rows rows = new Rows();
        page.steps().forEach(step -> rows.add(row(step)));
        return Card.section(wording().text("input.task.send"), "", rows);
    }

    private Row row(TaskPage.Step step) {
        String title = wording().say(step.title());
        if (step.open()) {
            return new Row(new AppLink(title, drawing.at(step.below())))
                    .meta(wording().say(step.says()));
        }
        Span words = new Span(title);
        words.addClassName("t-muted");
        return new Row(words)
                .meta(wording().say(step.says()))
                .end(InputWording.toned(Icon.LOCK, "t-muted", wording().text("input.task.not-yet")));
    }

    /** The page's one primary link: to the next thing that is to be done. */
    Component next() {
        Div line = new Div();
        if (page.next() != null) {
            line.add(drawing.link(page.next()).asPrimary());
            line.addClassName("row");
        }
        return line;
    }

    private InputWording wording() {
        return drawing.wording();
    }

    private Language original() {
        return page.input().call().content().original();
    }
}
