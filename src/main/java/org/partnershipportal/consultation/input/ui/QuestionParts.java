package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Tags;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;

/** What surrounds the field of a question: the question itself, the links onwards, and what is to be known about it. */
record QuestionParts(Drawing drawing, QuestionPage page) {

    /** The question, its help, and which of how many it is. */
    PageHeader header() {
        InputWording wording = drawing.wording();
        Question question = page.answer().question();
        Language original = page.input().call().content().original();
        PageHeader header = new PageHeader(wording.of(question.label(), original), wording.language())
                .back(wording.text("input.question.back"), drawing.at(""));
        if (!question.help().isEmpty()) {
            header.lead(new TextWithLanguage(wording.of(question.help(), original), wording.language()));
        }
        return header.above(page.about().stream().map(wording::say).toList());
    }

    /** To what follows, and to all tasks. */
    List<AppLink> links() {
        return List.of(
                drawing.link(page.next()).asPrimary(),
                new AppLink(drawing.wording().text("input.question.all"), drawing.at("")).asButton());
    }

    /** How colleagues write in one draft, what it said before, what it is about and what it is for. */
    List<Component> beside() {
        InputWording wording = drawing.wording();
        Language original = page.input().call().content().original();
        List<Component> beside = new ArrayList<>();
        Section hands = section("input.question.hands", new Paragraph(wording.text("input.question.hands-words")));
        if (!page.earlier().isEmpty()) {
            hands.add(earlier(wording, original));
        }
        beside.add(hands);
        if (!page.rules(wording.language()).isEmpty()) {
            beside.add(section("shared.field.rules", Tags.of(page.rules(wording.language()))));
        }
        page.usedFor()
                .in(wording.language(), original)
                .map(text -> section(
                        "input.question.used-for", TextWithLanguage.block(text, wording.language(), noted(original))))
                .ifPresent(beside::add);
        return beside;
    }

    /** The heading says of its own language that it is not the reader's; that is enough. */
    private Set<String> noted(Language original) {
        return new HashSet<>(Set.of(
                drawing.wording().of(page.answer().question().label(), original).language()));
    }

    private Details earlier(InputWording wording, Language original) {
        Div versions = new Div();
        versions.addClassName("stack");
        page.earlier()
                .forEach(one -> versions.add(new Div(
                        Wording.small(wording.say(one.version())),
                        AnswerText.of(
                                wording.answers(original, one.language())
                                        .of(page.answer().question(), one.value()),
                                wording.language()))));
        return new Details(wording.text("input.question.earlier", page.earlier().size()), versions);
    }

    private Section section(String heading, Component content) {
        Section section = new Section(new H2(drawing.wording().text(heading)), content);
        section.addClassNames("stack", "s2", "s");
        return section;
    }
}
