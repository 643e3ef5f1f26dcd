package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;

/**
 * What surrounds the field of a question: the question itself, the links onwards, and how answers are written together.
 */
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

    /** How colleagues write in one draft. */
    Section hands() {
        Section section = new Section(
                new H2(drawing.wording().text("input.question.hands")),
                new Paragraph(drawing.wording().text("input.question.hands-words")));
        section.addClassNames("stack", "s2", "s");
        return section;
    }
}
