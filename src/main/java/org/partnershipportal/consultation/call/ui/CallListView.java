package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.function.Supplier;
import org.partnershipportal.consultation.call.CallFilter;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/** UC-CAL-01: find a call; the filters are part of the address. For the secretariat it leads to the desk. */
@Route(":acting/calls")
@OpenTo(Permission.READ)
class CallListView extends ActingPage {

    private final Calls calls;

    CallListView(Actors actors, Calls calls) {
        super(actors);
        this.calls = calls;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.calls"));
        boolean writes = calls.mayDraft(actor);
        PageHeader header = new PageHeader(getTranslation("plain.layout.calls")).lead(getTranslation("call.list.lead"));
        if (writes) {
            header.primary(new AppLink(getTranslation("call.list.new"), path(CallLinks.NEW)));
        }
        header.secondary(new AppLink(getTranslation("call.list.archive"), path(CallLinks.ARCHIVE)));
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "call.list.");
        Supplier<String> text = filters.text("text");
        Filters.Filter<String> theme = ReferenceFields.theme(filters, "theme", language());
        Filters.Filter<CallStatus> status = filters.choice("status", statuses(writes), CallStatus::key);
        CallWording wording = new CallWording(reader(), now());
        ListPage list = new ListPage(
                "call.list.",
                filters,
                (from, max) -> calls.list(actor(), new CallFilter(text.get(), theme.value(), status.value()), from, max)
                        .map(call -> row(call, wording, writes)));
        add(header, list.show());
    }

    private static CallStatus[] statuses(boolean all) {
        return Arrays.stream(CallStatus.values())
                .filter(status -> all || status.isPublic())
                .toArray(CallStatus[]::new);
    }

    private Row row(CallRow call, CallWording wording, boolean toDesk) {
        Row row = new Row(new AppLink(
                wording.line(call.title(), call.original()),
                path(toDesk ? CallLinks.desk(call.code()) : CallLinks.page(call.code()))));
        if (!call.issuedBy().isEmpty()) {
            row.line(wording.line(call.issuedBy(), call.original()));
        }
        Deadline deadline = call.deadline();
        if (deadline != null) {
            row.meta(wording.deadline(deadline));
            wording.here(deadline).ifPresent(row::meta);
        }
        String themes = wording.themes(call.themes());
        if (!themes.isEmpty()) {
            row.meta(themes);
        }
        row.end(wording.status(call.status(), deadline));
        if (call.status() == CallStatus.OPEN && deadline != null) {
            row.end(new Span(wording.left(deadline)));
        }
        return row;
    }
}
