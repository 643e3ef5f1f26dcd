package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;

/** The questions of a call to be read, not answered: what is asked, the limits, the choices, on what each depends. */
final class QuestionList extends Div {

    private final CallWording wording;
    private final CallContent content;
    private final Set<String> noted;

    /** @param noted the languages of which the page has said that they are not the reader's */
    QuestionList(CallWording wording, CallContent content, Set<String> noted) {
        this.wording = wording;
        this.content = content;
        this.noted = noted;
        addClassNames("stack", "l");
        content.questionnaire().sections().forEach(section -> add(section(section)));
    }

    private Component section(org.partnershipportal.ground.questionnaire.Section section) {
        OrderedList questions = new OrderedList();
        questions.addClassName("questions");
        content.questionnaire().in(section).forEach(question -> questions.add(question(question)));
        Section part = new Section(new H3(wording.line(section.title(), content.original())), questions);
        part.addClassNames("stack");
        return part;
    }

    private ListItem question(Question question) {
        Paragraph label = new Paragraph(wording.line(question.label(), content.original()));
        label.addClassName("strong");
        List<Component> lines = new ArrayList<>(List.of(label, small(wording.demand(question))));
        String condition = wording.condition(content, question);
        if (!condition.isEmpty()) {
            lines.add(small(condition));
        }
        if (!question.help().isEmpty()) {
            lines.add(wording.prose(question.help(), content.original(), noted));
        }
        if (!question.choices().isEmpty()) {
            lines.add(choices(question.choices()));
        }
        if (!question.columns().isEmpty()) {
            UnorderedList columns = new UnorderedList();
            question.columns().forEach(column -> columns.add(column(column)));
            lines.add(columns);
        }
        Div block = new Div(lines.toArray(Component[]::new));
        block.addClassNames("stack", "s2");
        return new ListItem(block);
    }

    private ListItem column(Column column) {
        ListItem item = new ListItem(
                wording.line(column.label(), content.original()),
                new Span(" · " + wording.text(column.kind().key()) + " · "
                        + wording.text(column.required() ? "shared.field.required" : "shared.field.optional")));
        column.told().forEach(told -> item.add(new Span(" · " + wording.say(told))));
        if (!column.choices().isEmpty()) {
            item.add(choices(column.choices()));
        }
        return item;
    }

    private UnorderedList choices(List<Choice> choices) {
        UnorderedList list = new UnorderedList();
        choices.forEach(choice -> list.add(new ListItem(wording.line(choice.label(), content.original()))));
        return list;
    }

    private static Div small(String text) {
        Div line = new Div(new Span(text));
        line.addClassName("m");
        return line;
    }
}
