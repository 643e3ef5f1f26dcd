package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.consultation.outcome.OutcomeState;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.ShowMore;
import org.partnershipportal.ground.uikit.StatusBadge;

/**
 * The outcomes of a call's inputs, one row each; those that can be given a reason can be ticked. On a phone each row is
 * a card.
 */
final class OutcomeTable extends Div {

    private final OutcomeWording wording;
    private final Function<String, String> path;
    private final BiFunction<Integer, Integer, Slice<OutcomeRow>> part;
    private final BiConsumer<OutcomeRow, Boolean> tick;
    private final Function<OutcomeRow, String> given;
    private final NativeTableBody body = new NativeTableBody();
    private final Div nothing = new Div();
    private final ShowMore more = new ShowMore(this::load);
    private int shown;

    /**
     * @param path the address of a page
     * @param part reads a part of the rows
     * @param tick an input is ticked or no longer ticked
     * @param given by whom a reason was given, and when; empty if nobody had to
     */
    OutcomeTable(
            OutcomeWording wording,
            Function<String, String> path,
            BiFunction<Integer, Integer, Slice<OutcomeRow>> part,
            BiConsumer<OutcomeRow, Boolean> tick,
            Function<OutcomeRow, String> given) {
        this.wording = wording;
        this.path = path;
        this.part = part;
        this.tick = tick;
        this.given = given;
        NativeTableRow heads = new NativeTableRow();
        Stream.of("contributor", "outcome", "where", "told").forEach(head -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(wording.text("outcome.table." + head));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        });
        NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
        table.addClassName("reflow");
        nothing.setText(wording.text("outcome.desk.none"));
        nothing.addClassName("card");
        Div card = new Div(table);
        card.addClassNames("card", "flush");
        addClassName("stack");
        add(card, nothing, more);
        load();
        card.setVisible(shown > 0);
        nothing.setVisible(shown == 0);
    }

    private void load() {
        Slice<OutcomeRow> next = part.apply(shown, ShowMore.PAGE);
        next.rows().forEach(row -> body.add(row(row)));
        shown += next.rows().size();
        more.update(shown, next.total());
    }

    private NativeTableRow row(OutcomeRow outcome) {
        Div where = new Div();
        where.addClassNames("stack", "s2");
        if (!outcome.paragraphs().isEmpty()) {
            where.add(new Span(outcome.paragraphs().stream()
                    .map(used -> wording.text("publishedreport.link.paragraph", used.number()))
                    .collect(Collectors.joining(" · "))));
        }
        OutcomeReason reason = outcome.reason();
        if (reason != null) {
            where.add(new Span(wording.text(reason.key())));
        }
        String by = given.apply(outcome);
        if (!by.isEmpty()) {
            where.add(small(by));
        }
        if (outcome.newInDraft()) {
            where.add(StatusBadge.neutral(wording.text("outcome.desk.new-in-draft")));
        }
        if (outcome.isToldOnPaper()) {
            where.add(new AppLink(
                    wording.text("outcome.desk.on-paper"), path.apply(InputLinks.receipt(outcome.input()))));
        }
        return new NativeTableRow(
                new NativeTableCell(contributor(outcome)),
                new NativeTableCell(wording.badge(outcome.state())),
                new NativeTableCell(where),
                new NativeTableCell(told(outcome)));
    }

    private Component contributor(OutcomeRow outcome) {
        AppLink link = new AppLink(wording.named(outcome.from()), path.apply(AssessmentLinks.input(outcome.input())));
        Div contributor = new Div();
        contributor.addClassNames("stack", "s2");
        contributor.add(link);
        if (outcome.state() != OutcomeState.USED && outcome.reason() != OutcomeReason.INADMISSIBLE) {
            Checkbox choose = new Checkbox(wording.text("outcome.desk.choose"));
            choose.setAriaLabel(wording.text(
                    "outcome.desk.choose-of", wording.whose(outcome.from()).text()));
            choose.addValueChangeListener(change -> tick.accept(outcome, change.getValue()));
            contributor.add(choose);
        }
        return contributor;
    }

    private Component told(OutcomeRow outcome) {
        String words = wording.told(outcome);
        if (outcome.told()) {
            return StatusBadge.ok(words);
        }
        return outcome.state() == OutcomeState.LACKING ? small(words) : StatusBadge.warn(words);
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("m");
        return small;
    }
}
