package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.partnershipportal.exchange.workinggroup.SeatDetails;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.SeatTable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.GroupGauge;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Acting;

/** The pieces of a working group's page (picture 11). */
final class WorkingGroupCards {

    private WorkingGroupCards() {}

    /** Who sits at the table: the gauge, the seats by region and group, and what is missing, in words. */
    static Card table(WorkingGroupDetails details, WorkingGroupWording wording) {
        SeatTable table = details.table();
        Div both = new Div(
                GroupGauge.large(
                        table.composition().gauge(details.missing()),
                        wording.language(),
                        number -> wording.text("workinggroup.table.seats", number)),
                drawn(table, wording));
        both.addClassName("at-table");
        Card card = new Card(
                wording.text("workinggroup.table.heading"),
                wording.text("workinggroup.table.free", table.composition().total(), table.free()),
                both);
        List<Sentence> gaps = table.gaps();
        if (!gaps.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("stack", "s2");
            gaps.forEach(gap -> {
                Span mark = Icon.WARNING.small();
                mark.addClassName("t-warn");
                ListItem item = new ListItem(mark, new Span(wording.say(gap)));
                item.addClassName("gap");
                list.add(item);
            });
            card.add(new H3(wording.text("workinggroup.table.gaps")), list);
        }
        card.add(Wording.small(wording.text("workinggroup.table.counted")));
        return card;
    }

    /** How many seats are sought; below, a dot for each seat taken, by regional group; a dashed one where nobody sits. */
    private static NativeTable drawn(SeatTable table, WorkingGroupWording wording) {
        NativeTableRow head = new NativeTableRow();
        head.add(heading(wording.text("workinggroup.table.region"), "col"));
        SeatTable.groups().forEach(group -> head.add(heading(wording.text(group.key()), "col")));
        head.add(heading(wording.text("workinggroup.table.all"), "col"));
        NativeTableRow sought = new NativeTableRow(heading(wording.text("workinggroup.table.sought"), "row"));
        SeatTable.groups()
                .forEach(group -> sought.add(
                        new NativeTableCell(Wording.isolated(table.sought(group).toString()))));
        sought.add(new NativeTableCell(wording.text("workinggroup.table.regions", table.regions())));
        NativeTableBody body = new NativeTableBody(sought);
        for (SeatTable.Line line : table.lines()) {
            NativeTableRow row = new NativeTableRow(heading(wording.text(line.key()), "row"));
            SeatTable.groups().forEach(group -> row.add(dots(line.of(group))));
            row.add(new NativeTableCell(Formats.number(line.all(), wording.language())));
            body.add(row);
        }
        NativeTable drawn = new NativeTable(new NativeTableHeader(head), body);
        drawn.addClassName("seat-t");
        return drawn;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell dots(int number) {
        Span dots = new Span();
        dots.addClassName("seats");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < Math.max(1, number); i++) {
            Span dot = new Span();
            dot.addClassName(number == 0 ? "gap" : "dot");
            dots.add(dot);
        }
        Span said = new Span(String.valueOf(number));
        said.addClassName("vh");
        return new NativeTableCell(dots, said);
    }

    /** Those who sit, by group; what one may do to each stands at its end. */
    static Card members(
            WorkingGroupDetails details,
            WorkingGroupWording wording,
            Acting acting,
            Function<SeatDetails, Component> actions) {
        Div groups = new Div();
        groups.addClassName("groups");
        details.byGroup().forEach((group, seats) -> {
            Rows rows = Rows.bare();
            seats.forEach(seat -> rows.add(row(seat, details, wording, acting, actions)));
            Div part = new Div(new H3(wording.text(group.key())), rows);
            part.addClassName("pg");
            groups.add(part);
        });
        return new Card(
                wording.text("workinggroup.page.members"), wording.text("workinggroup.page.accepted-only"), groups);
    }

    private static Row row(
            SeatDetails seat,
            WorkingGroupDetails details,
            WorkingGroupWording wording,
            Acting acting,
            Function<SeatDetails, Component> actions) {
        Row row = new Row(wording.link(seat, acting));
        if (seat.own()) {
            row.after(Wording.small(wording.text("workinggroup.seat.you")));
        }
        if (seat.offeredChair()) {
            row.after(Wording.small(wording.text("workinggroup.seat.offered-chair")));
        }
        if (!seat.verified()) {
            row.after(StatusBadge.warn(wording.text("workinggroup.seat.not-verified")));
        }
        String representative = seat.representative();
        if (representative != null) {
            row.meta(wording.text(
                    "shared.field.named", wording.text("workinggroup.seat.representative"), representative));
        }
        row.meta(wording.text(
                "workinggroup.seat.dates",
                wording.day(seat.since()),
                wording.day(details.term().ends())));
        return row.end(Wording.small(wording.text(seat.role().key())), actions.apply(seat));
    }

    /** Who leads, since when, and to whom R4.3 sends requests. */
    static Card leaders(WorkingGroupDetails details, WorkingGroupWording wording, Acting acting) {
        Facts facts = Facts.stacked();
        details.leaders()
                .forEach(seat -> facts.fact(
                        wording.text(
                                "workinggroup.lead.since",
                                wording.text(seat.role().key()),
                                wording.day(seat.roleSince())),
                        wording.link(seat, acting)));
        Card card = new Card(wording.text("workinggroup.lead.heading"), facts);
        boolean chaired = details.leaders().stream().anyMatch(seat -> seat.role() == SeatRole.CHAIR);
        if (!chaired) {
            card.add(new Paragraph(wording.text("workinggroup.lead.no-chair")));
        }
        if (details.isChairedByState()) {
            card.add(Wording.small(wording.text("workinggroup.lead.state")));
        }
        return card;
    }

    /** The criteria, numbered. */
    static OrderedList criteria(WorkingGroupDetails details, WorkingGroupWording wording) {
        OrderedList list = new OrderedList();
        list.addClassName("criteria");
        details.criteria()
                .forEach(criterion -> list.add(new ListItem(new TextWithLanguage(criterion, wording.language()))));
        return list;
    }

    /** What the charter says beside the purpose. */
    static Card charter(WorkingGroupDetails details, WorkingGroupWording wording) {
        return new Card(
                wording.text("workinggroup.charter.heading"),
                Facts.stacked()
                        .fact(
                                wording.text("workinggroup.charter.mandate"),
                                TextWithLanguage.block(details.mandate(), wording.language()))
                        .fact(wording.text("workinggroup.charter.term"), wording.period(details.term()))
                        .fact(
                                wording.text("workinggroup.charter.rhythm"),
                                new TextWithLanguage(details.rhythm(), wording.language()))
                        .fact(
                                wording.text("workinggroup.charter.states"),
                                wording.text(details.statesAre().key()))
                        .fact(wording.text("workinggroup.charter.discussion"), wording.text(details.discussionKey()))
                        .fact(
                                wording.text("workinggroup.charter.entry"),
                                wording.text(details.entry().key()))
                        .fact(wording.text("shared.field.themes"), wording.themes(details.themes())));
    }

    /** How new members are chosen. */
    static Card choosing(WorkingGroupDetails details, WorkingGroupWording wording) {
        return new Card(
                wording.text("workinggroup.criteria.heading"),
                criteria(details, wording),
                Wording.small(wording.text("workinggroup.criteria.told")));
    }
}
