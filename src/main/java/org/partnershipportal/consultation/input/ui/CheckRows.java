package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Acting;

/** What is about to be sent, with a way to change each piece, and above it all that keeps it from being sent. */
final class CheckRows {

    private final InputWording wording;
    private final Acting acting;
    private final InputDetails details;
    private final DraftDetails draft;
    private final UnaryOperator<String> path;
    private final Language original;

    CheckRows(
            InputWording wording, Acting acting, InputDetails details, DraftDetails draft, UnaryOperator<String> path) {
        this.wording = wording;
        this.acting = acting;
        this.details = details;
        this.draft = draft;
        this.path = path;
        this.original = details.call().content().original();
    }

    /** Each problem leads to the question where it is cured. */
    Component problems() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("stack", "s2");
        for (Problem problem : draft.problems()) {
            String sentence = wording.text(problem.key(), problem.args().toArray());
            Optional<AnswerDetails> at = QuestionKey.parse(problem.field()).flatMap(draft::answer);
            list.add(at.map(answer -> new ListItem(new AppLink(
                            wording.text("input.task.numbered", number(answer), sentence), question(answer))))
                    .orElseGet(() -> new ListItem(sentence)));
        }
        Div summary = new Div(new H2(wording.text("uikit.problems.heading")), list);
        summary.addClassName("err");
        summary.setVisible(list.getComponentCount() > 0);
        return summary;
    }

    /** Whose it is and who signs. */
    Section who() {
        DescriptionList facts = facts();
        row(facts, new Span(wording.text("input.check.from")), new Span(wording.whose(details)));
        if (details.lead() != null) {
            UnorderedList names = new UnorderedList();
            details.cosigners().stream()
                    .filter(cosigner -> cosigner.status().isIn())
                    .forEach(cosigner -> {
                        ListItem item = new ListItem(
                                new TextWithLanguage(cosigner.organisation().name(), wording.language()));
                        item.add(new Span(" "), wording.status(cosigner));
                        names.add(item);
                    });
            row(
                    facts,
                    new Span(wording.text("input.cosigners.title")),
                    names.getComponentCount() == 0 ? new Span(wording.text("input.task.no-cosigners")) : names,
                    change(wording.text("input.cosigners.title"), InputLinks.cosigners(details.id())));
        }
        row(facts, new Span(wording.text("input.begin.language")), new Span(wording.languageName(details.language())));
        return Card.section(wording.text("input.check.about"), "", facts);
    }

    /** Every question that is asked, answered or not. */
    Section answers() {
        DescriptionList facts = facts();
        facts.addClassName("answers");
        AnswerWording answers = wording.answers(original, details.language());
        for (AnswerDetails answer : draft.answers()) {
            LocalizedText label = answers.label(answer.question());
            Component name = new TextWithLanguage(
                    new LocalizedText(
                            wording.text("input.task.numbered", number(answer), label.text()), label.language()),
                    wording.language());
            row(
                    facts,
                    name,
                    answer(answers, answer),
                    change(
                            label.text(),
                            InputLinks.question(details.id(), answer.question().key())));
        }
        return Card.section(wording.text("input.check.answers"), "", facts);
    }

    private Component answer(AnswerWording answers, AnswerDetails answer) {
        if (answer.isEmpty()) {
            Span none = new Span(wording.text("input.check.not-answered"));
            none.addClassName("t-muted");
            return none;
        }
        Div whole = new Div();
        whole.addClassNames("stack", "s2");
        if (answer.question().kind().hasWords()) {
            Span count =
                    new Span(wording.count(answer.words(), answer.question().wordLimit()));
            count.addClassName("m");
            whole.add(count);
        }
        if (!answer.value().isEmpty()) {
            whole.add(AnswerText.of(answers.of(answer.question(), answer.value()), wording.language()));
        }
        if (!answer.files().isEmpty()) {
            whole.add(FileRows.of(wording, acting, answer.files()));
        }
        return whole;
    }

    /** How it is treated. */
    Section publication() {
        DescriptionList facts = facts();
        row(
                facts,
                new Span(wording.text("input.publication.title")),
                new Span(wording.text(
                        "input.task.chosen",
                        wording.text(details.effectiveName().key()),
                        wording.text(details.effectiveText().key()))),
                change(wording.text("input.publication.title"), InputLinks.publication(details.id())));
        return Card.section(wording.text("input.publication.title"), "", facts);
    }

    private int number(AnswerDetails answer) {
        return draft.answers().indexOf(answer) + 1;
    }

    private String question(AnswerDetails answer) {
        return path.apply(InputLinks.question(details.id(), answer.question().key()));
    }

    /** "Change" says to a screen reader what. */
    private AppLink change(String what, String to) {
        AppLink link = new AppLink(wording.text("input.check.change"), path.apply(to));
        link.getElement().setAttribute("aria-label", wording.text("input.check.change-of", what));
        return link;
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
