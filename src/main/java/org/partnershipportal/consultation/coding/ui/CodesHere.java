package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.MarkedText;
import org.partnershipportal.ground.uikit.Wording;

/** Beside the answers: the call's codes, each with how many passages it has in this input and in all of them. */
final class CodesHere extends Section implements Wording {

    private final Language language;
    private final Consumer<CodeId> leads;

    /** @param leads shows the passages of a code that has some here */
    CodesHere(Language language, Consumer<CodeId> leads) {
        this.language = language;
        this.leads = leads;
        addClassNames("card", "flush", "codes-here");
        setAriaLabel(text("coding.tree.codes"));
    }

    /** @param codes with their counts of today */
    void show(List<CodeRow> codes, PassageMarks marks) {
        setVisible(!codes.isEmpty());
        removeAll();
        NativeTableBody body = new NativeTableBody();
        codes.forEach(code -> body.add(row(code, marks)));
        NativeTableRow head =
                new NativeTableRow(head("coding.tree.codes"), head("coding.tree.here"), head("coding.tree.all"));
        Div foot = new Div(new Span(text("coding.tree.dashed")));
        foot.addClassNames("m", "codes-foot");
        add(new NativeTable(new NativeTableHeader(head), body), foot);
    }

    private NativeTableHeaderCell head(String key) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(text(key));
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private NativeTableRow row(CodeRow code, PassageMarks marks) {
        int here = marks.of(code.id());
        Span family = new Span();
        family.addClassNames("sw", MarkedText.tone(marks.tone(code)));
        family.setClassName("un", code.passages() == 0);
        family.getElement().setAttribute("aria-hidden", "true");
        Div named = new Div(family, here == 0 ? new Span(code.name()) : lead(code));
        named.addClassNames("named", "deep-" + code.depth());
        named.getElement().setAttribute("dir", "auto");
        return new NativeTableRow(
                new NativeTableCell(named), number(here == 0 ? "" : count(here)), number(count(code.passages())));
    }

    private Component lead(CodeRow code) {
        Button lead = new Button(code.name(), click -> leads.accept(code.id()));
        lead.addThemeName("tertiary");
        lead.addClassName("as-link");
        lead.setAriaLabel(text("coding.tree.lead", code.name()));
        return lead;
    }

    private String count(int passages) {
        return Formats.number(passages, language);
    }

    private static NativeTableCell number(String count) {
        NativeTableCell cell = new NativeTableCell(count);
        cell.addClassName("num");
        return cell;
    }

    @Override
    public Language language() {
        return language;
    }
}
