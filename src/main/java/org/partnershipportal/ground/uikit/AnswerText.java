package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.partnershipportal.ground.questionnaire.Answered;
import org.partnershipportal.ground.shared.Language;

/** Draws an answer on a signed-in page. */
public final class AnswerText {

    private AnswerText() {}

    /** The answer in full; empty if there is none. */
    public static Component of(Answered answered, Language reader) {
        return switch (answered) {
            case Answered.Nothing nothing -> new Span();
            case Answered.Prose prose -> {
                Div whole = own(new Div(new Span(prose.words().read())), prose.words());
                whole.addClassName("prose");
                yield whole;
            }
            case Answered.Brief brief -> words(brief.words(), reader);
            case Answered.Choices choices
            when choices.names().size() == 1 -> words(choices.names().getFirst(), reader);
            case Answered.Choices choices -> {
                UnorderedList list = new UnorderedList();
                choices.names().forEach(name -> list.add(new ListItem(words(name, reader))));
                yield list;
            }
            case Answered.Table table -> table(table, reader);
        };
    }

    private static NativeTable table(Answered.Table table, Language reader) {
        NativeTableRow head = new NativeTableRow();
        table.headings().forEach(heading -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(new TextWithLanguage(heading, reader));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        NativeTableBody body = new NativeTableBody();
        table.rows().forEach(row -> {
            NativeTableRow drawn = new NativeTableRow();
            for (int i = 0; i < row.size(); i++) {
                drawn.add(new ReflowCell(table.headings().get(i).text(), words(row.get(i), reader)));
            }
            body.add(drawn);
        });
        NativeTable drawn = new NativeTable(new NativeTableHeader(head), body);
        drawn.addClassName("reflow");
        return drawn;
    }

    private static Span words(Answered.Words words, Language reader) {
        return words instanceof Answered.Own
                ? own(new Span(words.read()), words)
                : new TextWithLanguage(words.text(), reader);
    }

    /** The contributor's own words: in their language, and most of their letters give the direction. */
    private static <C extends HtmlContainer> C own(C drawn, Answered.Words words) {
        drawn.getElement().setAttribute("lang", words.language()).setAttribute("dir", words.direction());
        return drawn;
    }
}
