package org.partnershipportal.overview.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.ShowMore;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.overview.audit.Trail;
import org.partnershipportal.overview.audit.TrailFilter;
import org.partnershipportal.overview.audit.TrailKinds;
import org.partnershipportal.overview.audit.TrailRow;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;

/** UC-AUD-01, UC-AUD-02, UC-AUD-03: the auditor reads and filters the trail, checks it, and takes it along as a file. */
@Route(":acting/audit")
@PermitAll
class TrailView extends ActingPage {

    private final Trail trail;
    private final Div list = new Div();
    private @Nullable Filters filters;

    TrailView(Actors actors, Trail trail) {
        super(actors);
        this.trail = trail;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        if (!Permission.READ_TRAIL.isOpenTo(actor)) {
            throw new NotFound();
        }
        title(getTranslation("audit.trail.title"));
        VerifyPanel verify = new VerifyPanel(trail, this::actor, reader());
        filters = filters(event);
        add(
                new PageHeader(getTranslation("audit.trail.title"))
                        .lead(getTranslation("audit.trail.lead"))
                        .primary(verify.button())
                        .secondary(export()),
                verify,
                filters,
                list);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        load();
    }

    private Filters filters(BeforeEnterEvent event) {
        List<Filters.Choice> kinds = TrailKinds.all(language()).stream()
                .map(kind -> new Filters.Choice(kind.kind(), kind.words()))
                .toList();
        return new Filters(event.getLocation().getQueryParameters(), this::load)
                .choice("kind", getTranslation("audit.filter.kind"), kinds)
                .text("actor", getTranslation("audit.filter.actor"))
                .text("record", getTranslation("audit.filter.record"))
                .choice(
                        "refused",
                        getTranslation("audit.filter.refused"),
                        List.of(new Filters.Choice("yes", getTranslation("audit.filter.refused-only"))))
                .text("from", getTranslation("audit.filter.from"))
                .text("to", getTranslation("audit.filter.to"));
    }

    private void load() {
        list.removeAll();
        Optional<TrailFilter> filter = filter();
        if (filter.isEmpty()) {
            set().found("");
            list.add(new EmptyState(getTranslation("audit.filter.bad-day")));
            return;
        }
        long found = trail.count(actor(), filter.get());
        set().found(getTranslation("audit.trail.found", found));
        if (found == 0) {
            list.add(new EmptyState(getTranslation("audit.trail.none")));
        } else {
            list.add(new Listing(filter.get(), found));
        }
    }

    /** The rows, twenty at a time. */
    private final class Listing extends Div {
        private final TrailFilter filter;
        private final long found;
        private final Rows rows = new Rows();
        private final ShowMore more = new ShowMore(this::more);
        private @Nullable TrailRow last;

        Listing(TrailFilter filter, long found) {
            this.filter = filter;
            this.found = found;
            addClassName("stack");
            add(rows, more);
            more();
        }

        private void more() {
            for (TrailRow row : trail.rows(actor(), filter, last, ShowMore.PAGE)) {
                rows.add(show(row));
                last = row;
            }
            more.update(rows.getComponentCount(), found);
        }
    }

    private Row show(TrailRow trailRow) {
        Row row = new Row(new Span(TrailKinds.sentence(language(), trailRow)));
        if (trailRow.refused()) {
            row.line(new Span(TrailKinds.reason(language(), trailRow)));
            row.end(StatusBadge.bad(getTranslation("audit.trail.refusal")));
        }
        Div who = new Div(new Span(getTranslation("audit.actor." + trailRow.by().kind())));
        id(who, "audit.id.person", trailRow.by().person());
        id(who, "audit.id.organisation", trailRow.by().organisation());
        if (!trailRow.subject().id().isEmpty()) {
            id(
                    who,
                    "audit.id.record",
                    trailRow.subject().kind(),
                    trailRow.subject().id());
        }
        who.addClassName("row");
        return row.meta(new Span(Formats.dateTime(trailRow.at(), reader().zone(), language())))
                .meta(who);
    }

    private void id(Div line, String labelKey, @Nullable UUID id) {
        if (id != null) {
            id(line, labelKey, "", id.toString());
        }
    }

    /** An opaque id in full, in the writing direction of codes. */
    private void id(Div line, String labelKey, String kind, String id) {
        Span code = new Span(kind.isEmpty() ? id : kind + " " + id);
        code.addClassName("code");
        code.getElement().setAttribute("dir", "ltr");
        line.add(new Span(new Span(getTranslation(labelKey) + " "), code));
    }

    private Component export() {
        Anchor link = new Anchor(
                new TrailExport(trail, this::actor, () -> filter().orElse(TrailFilter.ALL), reader()),
                AttachmentType.DOWNLOAD,
                getTranslation("audit.trail.export"));
        link.addClassName("btn");
        return link;
    }

    /** What is asked for; empty where a day was typed that is none. */
    private Optional<TrailFilter> filter() {
        try {
            LocalDate from = day("from");
            LocalDate to = day("to");
            return Optional.of(new TrailFilter(
                    set().value("kind"),
                    set().value("actor"),
                    set().value("record"),
                    !set().value("refused").isEmpty(),
                    from == null ? null : from.atStartOfDay(reader().zone()).toInstant(),
                    to == null
                            ? null
                            : to.plusDays(1).atStartOfDay(reader().zone()).toInstant()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate day(String name) {
        String typed = set().value(name);
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }

    private Filters set() {
        if (filters == null) {
            throw new IllegalStateException("The page is not open");
        }
        return filters;
    }
}
