package org.partnershipportal.overview.relation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.overview.relation.LinkId;
import org.partnershipportal.overview.relation.LinkRow;
import org.partnershipportal.overview.relation.LinkStatus;
import org.partnershipportal.overview.relation.LinkedRecord;
import org.partnershipportal.platform.access.Permission;

/**
 * A link as a row with what one can do to it.
 *
 * @param wording how records are shown
 * @param confirm agrees to it
 * @param decline does not agree to it
 * @param withdraw takes it away
 */
record LinkRows(LinkWording wording, Consumer<LinkId> confirm, Consumer<LinkId> decline, Consumer<LinkId> withdraw) {

    /**
     * The row.
     *
     * @param own the record on whose side the reader stands
     */
    Row row(LinkRow link, LinkedRecord own) {
        LinkedRecord other = link.beside(own.end());
        Row row = new Row(wording.title(other));
        row.meta(wording.text(link.type().key(link.wayFrom(own.end()))));
        wording.besides(other).forEach(row::line);
        if (link.status() != LinkStatus.STANDING) {
            row.end(StatusBadge.warn(wording.text(link.status().key())));
        }
        if (link.allows(Permission.ANSWER_LINK)) {
            row.end(
                    new Button(wording.text("shared.verb.accept"), click -> confirm.accept(link.id())),
                    new Button(wording.text("shared.verb.decline-request"), click -> decline.accept(link.id())));
        } else if (link.allows(Permission.LINK_RECORDS)) {
            row.end(new Button(
                    wording.text("relation.remove.verb"),
                    click -> Confirm.askToEnd(
                            wording.text("relation.remove.question"),
                            wording.text("relation.remove.consequence"),
                            wording.text("relation.remove.verb"),
                            () -> withdraw.accept(link.id()))));
        }
        return row;
    }

    /** The same in a list over several records of one's own, which names the one that is meant. */
    Row rowNamingOwn(LinkRow link) {
        LinkedRecord own = link.asked();
        Row row = row(link, own);
        return row.line(new Span(wording.text("relation.waiting.own") + " "), wording.title(own));
    }
}
