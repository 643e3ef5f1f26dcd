package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.TextWithLanguage;

/** The answers of an input in full, each below its question. */
final class ReadAnswers extends Div {

    ReadAnswers(AnswerWording words, List<FrozenAnswer> answers, Language reader) {
        addClassName("stack");
        answers.forEach(answer -> add(
                new H3(new TextWithLanguage(words.label(answer.question()), reader)),
                AnswerText.of(words.of(answer.question(), answer.value()), reader)));
    }
}
