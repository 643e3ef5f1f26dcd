package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.partnershipportal.consultation.input.CheckPage;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.platform.access.Acting;

/** What is about to be submitted, with a link to change each part, and above it everything that prevents submission. */
record CheckRows(Drawing drawing, Acting acting, CheckPage page) {

    /** Each problem leads to the question where it is cured. */
    Component problems() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("stack", "s2");
        for (Problem problem : page.problems()) {
            String sentence = wording().say(Sentence.of(problem));
            list.add(page.at(problem)
                    .map(answer -> new ListItem(new AppLink(
                            wording().text("input.task.numbered", answer.number(), sentence),
                            drawing.at(answer.below()))))
                    .orElseGet(() -> new ListItem(sentence)));
        }
        Div summary = new Div(new H2(wording().text("uikit.problems.heading")), list);
        summary.addClassName("err");
        summary.setVisible(list.getComponentCount() > 0);
        return summary;
    }

    /** Whose it is and who signs. */
    Section who() {
        InputDetails details = page.input();
        DescriptionList facts = facts();
        row(
                facts,
                new Span(wording().text("receipt.signer.lead")),
                new Span(wording().whose(details)));
        if (details.takesSigners()) {
            UnorderedList names = new UnorderedList();
            page.signers().forEach(cosigner -> {
                ListItem item = new ListItem(new TextWithLanguage(
                        cosigner.organisation().name(), wording().language()));
                item.add(new Span(" "), wording().status(cosigner));
                names.add(item);
            });
            row(
                    facts,
                    new Span(wording().text("input.cosigners.title")),
                    names.getComponentCount() == 0 ? new Span(wording().text("input.task.no-cosigners")) : names,
                    change(wording().text("input.cosigners.title"), "/co-signers"));
        }
        row(
                facts,
                new Span(wording().text("shared.field.writing-language")),
                new Span(wording().languageName(details.language())));
        return Card.section(wording().text("input.check.about"), "", facts);
    }

    /** Every question that is asked, answered or not. */
    Section answers() {
        DescriptionList facts = facts();
        facts.addClassName("answers");
        AnswerWording answers = wording().answers(page.input().call().content().original(), page.written());
        for (CheckPage.Read answer : page.answers()) {
            LocalizedText label = answers.label(answer.question());
            Component name = new TextWithLanguage(
                    new LocalizedText(
                            wording().text("input.task.numbered", answer.number(), label.text()), label.language()),
                    wording().language());
            row(facts, name, answer(answers, answer), change(label.text(), answer.below()));
        }
        return Card.section(wording().text("input.check.answers"), "", facts);
    }

    private Component answer(AnswerWording answers, CheckPage.Read answer) {
        if (answer.isEmpty()) {
            Span none = new Span(wording().text("input.check.not-answered"));
            none.addClassName("t-muted");
            return none;
        }
        Div whole = new Div();
        whole.addClassNames("stack", "s2");
        if (answer.counted() != null) {
            Span count = new Span(wording().say(answer.counted()));
            count.addClassName("m");
            whole.add(count);
        }
        if (!answer.value().isEmpty()) {
            whole.add(AnswerText.of(
                    answers.of(answer.question(), answer.value()), wording().language()));
        }
        if (!answer.files().isEmpty()) {
            whole.add(FileRows.of(wording(), acting, answer.files(), page.kept()));
        }
        return whole;
    }

    /** How it is treated. */
    Section publication() {
        String title = wording().text("input.publication.title");
        DescriptionList facts = facts();
        row(facts, new Span(title), new Span(wording().say(page.input().treated())), change(title, "/publication"));
        return Card.section(title, "", facts);
    }

    /** What follows once it is submitted. */
    Section after() {
        TimeLine line = new TimeLine().now(wording().say(page.after().getFirst()), "");
        page.after().stream().skip(1).forEach(step -> line.next(wording().say(step), ""));
        Section section = new Section(new H2(wording().text("call.text.next-steps")), line);
        section.addClassNames("stack", "s2");
        return section;
    }

    /** "Change" says to a screen reader what. */
    private AppLink change(String what, String below) {
        AppLink link = new AppLink(wording().text("shared.verb.change"), drawing.at(below));
        link.getElement().setAttribute("aria-label", wording().text("input.check.change-of", what));
        return link;
    }

    private InputWording wording() {
        return drawing.wording();
    }

    private static DescriptionList facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("facts", "line");
        return facts;
    }

    private static void row(DescriptionList facts, Component name, Component... values) {
        DescriptionList.Term term = new DescriptionList.Term(name);
        Div row = new Div(term);
        for (Component value : values) {
            row.add(new DescriptionList.Description(value));
        }
        facts.add(row);
    }
}
