package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.ReflowCell;
import org.partnershipportal.ground.uikit.TextWithLanguage;

/**
 * Submitted answers as they are read: each under its question, in the language it was written in.
 *
 * @param original the call's language, for labels that lack the reader's
 * @param written tag of the language the answers are written in
 */
record AnswerWords(AssessmentWording wording, Language original, String written) {

    /** All of them. */
    Div all(List<FrozenAnswer> answers) {
        Div all = new Div();
        all.addClassName("stack");
        answers.forEach(answer -> all.add(heading(answer.question()), of(answer)));
        return all;
    }

    H3 heading(Question question) {
        return new H3(new TextWithLanguage(wording.of(question.label(), original), wording.language()));
    }

    String label(Question question) {
        return wording.of(question.label(), original).text();
    }

    private Component of(FrozenAnswer answer) {
        Question question = answer.question();
        return switch (answer.value()) {
            case AnswerValue.Text typed when question.kind().hasWords() -> prose(typed.text());
            case AnswerValue.Text typed -> TextWithLanguage.ofAnyLanguage(brief(typed.text(), List.of()));
            case AnswerValue.Chosen chosen -> {
                UnorderedList list = new UnorderedList();
                chosen.keys().forEach(key -> list.add(new ListItem(brief(key, question.choices()))));
                yield list;
            }
            case AnswerValue.Rows table -> table(question, table);
        };
    }

    private Div prose(String text) {
        Div prose = new Div(new Span(text));
        prose.addClassName("prose");
        prose.getElement().setAttribute("lang", written).setAttribute("dir", "auto");
        return prose;
    }

    private NativeTable table(Question question, AnswerValue.Rows table) {
        NativeTableRow head = new NativeTableRow();
        for (Column column : question.columns()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(
                    wording.of(column.label(), original).text());
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        table.rows().forEach(row -> {
            NativeTableRow drawn = new NativeTableRow();
            question.columns()
                    .forEach(column -> drawn.add(new ReflowCell(
                            wording.of(column.label(), original).text(),
                            brief(row.getOrDefault(column.key(), ""), column.choices()))));
            body.add(drawn);
        });
        NativeTable drawn = new NativeTable(new NativeTableHeader(head), body);
        drawn.addClassName("reflow");
        return drawn;
    }

    private String brief(String typed, List<Choice> choices) {
        return new InputWords(wording.language(), original).brief(typed, choices);
    }
}
