package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRow;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.RowSlots;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/** UC-INP-02: see one's inputs, their status, which await a signature and the outcome of the others. */
@Route(":acting/inputs")
@RouteAlias(":acting/co-signatures")
@OpenTo(Permission.READ)
class InputListView extends ActingPage {

    private final Inputs inputs;
    private final List<RowSlots.Filler> fillers;

    InputListView(Actors actors, Inputs inputs, ObjectProvider<RowSlots.Filler> fillers) {
        super(actors);
        this.inputs = inputs;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        boolean waiting = event.getLocation().getPath().endsWith(InputLinks.CO_SIGNATURES);
        String heading = getTranslation(waiting ? "input.list.waiting" : "input.list.title");
        title(heading);
        PageHeader header = new PageHeader(heading).lead(getTranslation("input.list.lead"));
        header.primary(new AppLink(getTranslation("input.list.calls"), path(CallLinks.LIST)));
        header.secondary(
                waiting
                        ? new AppLink(getTranslation("input.list.all"), path(InputLinks.LIST))
                        : new AppLink(getTranslation("input.list.waiting"), path(InputLinks.CO_SIGNATURES)));
        InputWording wording = new InputWording(reader());
        ListPage list = waiting
                ? new ListPage(
                                "input.list.",
                                (from, max) ->
                                        inputs.waiting(actor(), from, max).map(row -> row(wording, row, this::path)))
                        .none(() -> new EmptyState(getTranslation("input.list.none-waiting")))
                : new ListPage("input.list.", (from, max) -> became(wording, inputs.ours(actor(), from, max)));
        add(header, list.show());
    }

    /** A part of the list, each row with what the modules above say of what became of it. */
    private Slice<Row> became(InputWording wording, Slice<InputRow> part) {
        RowSlots became = new RowSlots(
                "our-inputs", part.rows().stream().map(row -> row.id().ref()).toList(), acting().segment(), fillers);
        return part.map(row -> became.fill(row.id().ref(), row(wording, row, this::path)));
    }

    /** One input, as lists show it. */
    static Row row(InputWording wording, InputRow input, UnaryOperator<String> path) {
        boolean lead = input.asLead();
        Row row = new Row(new AppLink(
                new TextWithLanguage(wording.title(input.call()), wording.language()),
                path.apply(lead ? InputLinks.page(input.id()) : InputLinks.sign(input.id()))));
        Deadline deadline = input.call().deadline();
        if (deadline != null) {
            row.meta(wording.text("input.list.deadline", at(wording, deadline.instant(), deadline.zone())));
        }
        Instant submitted = input.submittedAt();
        row.meta(
                submitted == null
                        ? wording.text("input.list.begun", wording.moment(input.begunAt()))
                        : wording.text("input.list.received", wording.moment(submitted)));
        if (!lead) {
            row.meta(wording.text(input.waitsForSignature() ? "input.list.co-signs" : "input.list.another-leads"));
        }
        row.end(wording.status(input.status()));
        if (input.waitsForSignature()) {
            row.end(StatusBadge.warn(wording.text("input.list.waits")));
        }
        if (lead && input.status() != InputStatus.DRAFT) {
            row.end(new AppLink(wording.text("receipt.paper.title"), path.apply(InputLinks.receipt(input.id()))));
        }
        return row;
    }

    private static String at(InputWording wording, Instant at, ZoneId zone) {
        return wording.moment(at, zone) + " " + wording.zone(at, zone);
    }
}
