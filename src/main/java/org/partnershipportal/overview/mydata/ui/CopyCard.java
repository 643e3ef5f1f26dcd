package org.partnershipportal.overview.mydata.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Progress;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.overview.mydata.CopyRow;
import org.partnershipportal.overview.mydata.DataCopies;
import org.partnershipportal.overview.mydata.MyDataLinks;
import org.partnershipportal.platform.access.Actor;

/**
 * The copies that the person has requested, of their own data or the organisation's, and the button that asks for
 * another.
 */
final class CopyCard extends Div {

    private static final int POLL_MILLISECONDS = 1000;

    private final DataCopies dataCopies;
    private final Supplier<Actor> actor;
    private final boolean organisation;
    private final ZoneId zone;
    private final Language language;
    private List<CopyRow> shown = List.of();
    private @Nullable Registration polling;

    CopyCard(DataCopies dataCopies, Supplier<Actor> actor, boolean organisation, ZoneId zone, Language language) {
        this.dataCopies = dataCopies;
        this.actor = actor;
        this.organisation = organisation;
        this.zone = zone;
        this.language = language;
        show();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        polling = ui.addPollListener(poll -> show());
        poll(ui);
    }

    /** The page asks again while a copy is being made, and not longer. */
    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            polling.remove();
        }
        detach.getUI().setPollInterval(-1);
    }

    private void poll(UI ui) {
        ui.setPollInterval(isWaiting() ? POLL_MILLISECONDS : -1);
    }

    private boolean isWaiting() {
        return shown.stream().anyMatch(one -> one.status() == CopyRow.Status.WAITING);
    }

    private void show() {
        List<CopyRow> now = dataCopies.list(actor.get(), organisation);
        if (now.equals(shown) && getComponentCount() > 0) {
            return; // what did not change keeps its focus
        }
        shown = now;
        removeAll();
        Card card = new Card(
                getTranslation(organisation ? "mydata.copy.title-organisation" : "mydata.copy.title"),
                new Paragraph(getTranslation(organisation ? "mydata.copy.lead-organisation" : "mydata.copy.lead")));
        Rows rows = Rows.bare();
        now.forEach(one -> rows.add(row(one)));
        if (!now.isEmpty()) {
            card.add(rows);
        }
        if (!isWaiting()) {
            String key = organisation ? "mydata.copy.ask-organisation" : "mydata.copy.ask";
            card.add(new Button(getTranslation(key), click -> ask()));
        }
        add(card);
        getUI().ifPresent(this::poll);
    }

    private void ask() {
        dataCopies.ask(actor.get(), organisation, language);
        show();
    }

    private Row row(CopyRow copy) {
        Row row = new Row(new Span(getTranslation(organisation ? "mydata.organisation.title" : "mydata.title")))
                .meta(Formats.readersTime(copy.askedAt(), zone, language));
        String word = getTranslation(copy.status().key());
        return switch (copy.status()) {
            case WAITING ->
                row.line(new Progress(
                                getTranslation(
                                        "mydata.copy.progress", copy.doneCount(), Math.max(1, copy.totalCount())),
                                copy.doneCount(),
                                copy.totalCount()))
                        .end(StatusBadge.warn(word));
            case READY ->
                row.end(
                        StatusBadge.ok(word),
                        new PlainLink(
                                getTranslation("shared.verb.download"),
                                MyDataLinks.file(copy.id()).substring(1)));
            case FAILED -> row.end(StatusBadge.bad(word));
        };
    }
}
