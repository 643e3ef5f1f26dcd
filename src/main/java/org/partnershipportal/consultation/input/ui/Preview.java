package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.PublicationPage;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Acting;

/** What others will see of an input, exactly, for a choice of name and text. */
final class Preview extends Div {

    private final InputWording wording;
    private final Acting acting;
    private final PublicationPage page;

    Preview(InputWording wording, Acting acting, PublicationPage page) {
        this.wording = wording;
        this.acting = acting;
        this.page = page;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(PublicationPage.Preview preview) {
        removeAll();
        add(Facts.stacked()
                .fact(wording.text("input.preview.public"), wording.say(preview.everyone()))
                .fact(wording.text("input.preview.states"), wording.say(preview.states()))
                .fact(wording.text("input.preview.team"), wording.say(preview.team())));
        if (preview.names() != null) {
            add(new Paragraph(wording.say(preview.names())));
            preview.files().forEach(sentence -> add(small(sentence)));
        }
        if (preview.names() != null && !page.answers().isEmpty()) {
            add(new Details(wording.text("input.preview.exactly"), text()));
        }
    }

    private Div text() {
        InputDetails details = page.input();
        AnswerWording answers = wording.answers(details.call().content().original(), details.language());
        Div whole = new Div();
        whole.addClassName("stack");
        page.answers().forEach(answer -> {
            whole.add(new H3(new TextWithLanguage(answers.label(answer.question()), wording.language())));
            if (!answer.value().isEmpty()) {
                whole.add(AnswerText.of(answers.of(answer.question(), answer.value()), wording.language()));
            }
            if (!answer.files().isEmpty()) {
                whole.add(FileRows.of(wording, acting, answer.files(), page.kept()));
            }
        });
        return whole;
    }

    private Span small(Sentence sentence) {
        Span small = new Span(wording.say(sentence));
        small.addClassName("m");
        return small;
    }
}
