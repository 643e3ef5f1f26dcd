package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.ReflowCell;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * Answers as they are read: words in the language they were written in, all else in the reader's.
 *
 * @param original the call's language, for labels that lack the reader's
 * @param written tag of the language the answers are written in
 */
record AnswerText(InputWording wording, Language original, String written) {

    /** The answer in full. */
    Component of(Question question, AnswerValue value) {
        return switch (value) {
            case AnswerValue.Text typed when question.kind().hasWords() -> prose(typed.text());
            case AnswerValue.Text typed -> new Span(value(question.kind(), List.of(), typed.text()));
            case AnswerValue.Chosen chosen -> choices(question, chosen);
            case AnswerValue.Rows table -> table(question, table);
        };
    }

    private Div prose(String text) {
        Div prose = new Div(new Span(text));
        prose.addClassName("prose");
        prose.getElement().setAttribute("lang", written).setAttribute("dir", "auto");
        return prose;
    }

    private Component choices(Question question, AnswerValue.Chosen chosen) {
        List<String> names = question.choices().stream()
                .filter(choice -> chosen.keys().contains(choice.key()))
                .map(this::name)
                .toList();
        if (names.size() == 1) {
            return new Span(names.getFirst());
        }
        UnorderedList list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(name)));
        return list;
    }

    private NativeTable table(Question question, AnswerValue.Rows table) {
        NativeTableRow head = new NativeTableRow();
        question.columns().forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(label(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        NativeTableBody body = new NativeTableBody();
        table.rows().forEach(row -> body.add(row(question, row)));
        NativeTable drawn = new NativeTable(new NativeTableHeader(head), body);
        drawn.addClassName("reflow");
        return drawn;
    }

    private NativeTableRow row(Question question, Map<String, String> row) {
        NativeTableRow drawn = new NativeTableRow();
        question.columns()
                .forEach(column -> drawn.add(new ReflowCell(
                        label(column), value(column.kind(), column.choices(), row.getOrDefault(column.key(), "")))));
        return drawn;
    }

    /** One short value as the reader's language writes it; what cannot be read stays as it was typed. */
    private String value(QuestionKind kind, List<Choice> choices, String typed) {
        return switch (kind) {
            case DATE -> {
                LocalDate day = Cell.day(typed);
                yield day == null ? typed : Formats.date(day, wording.language());
            }
            case COUNTRY ->
                CountryCode.parse(typed)
                        .flatMap(code -> Countries.standard().find(code))
                        .map(country -> country.name(wording.language()))
                        .orElse(typed);
            case ONE_OF ->
                choices.stream()
                        .filter(choice -> choice.key().equals(typed))
                        .findFirst()
                        .map(this::name)
                        .orElse(typed);
            case LONG_TEXT, SHORT_TEXT, NUMBER, SEVERAL_OF, ATTACHMENT, TABLE -> typed;
        };
    }

    private String name(Choice choice) {
        return wording.of(choice.label(), original).text();
    }

    private String label(Column column) {
        return wording.of(column.label(), original).text();
    }
}
