package org.partnershipportal.overview.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.overview.audit.Trail;
import org.partnershipportal.overview.audit.TrailFilter;
import org.partnershipportal.overview.audit.TrailKinds;
import org.partnershipportal.overview.audit.TrailRow;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-AUD-01, UC-AUD-02, UC-AUD-03: the auditor reads and filters the trail, checks it, and downloads it as a file. */
@Route(":acting/audit")
@OpenTo(value = Permission.READ_TRAIL, hidden = true)
class TrailView extends ActingPage {

    private final Trail trail;

    TrailView(Actors actors, Trail trail) {
        super(actors);
        this.trail = trail;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("audit.trail.title"));
        VerifyPanel verify = new VerifyPanel(trail, this::actor, reader());
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "audit.filter.");
        Supplier<Optional<TrailFilter>> wanted = wanted(filters);
        Listing listing = new Listing(wanted);
        ListPage list = new ListPage("audit.trail.", filters, listing).none(() -> {
            boolean aDay = wanted.get().isPresent();
            if (!aDay) {
                filters.found("");
            }
            return new EmptyState(getTranslation(aDay ? "audit.trail.none" : "audit.filter.bad-day"));
        });
        add(
                new PageHeader(getTranslation("audit.trail.title"))
                        .lead(getTranslation("audit.trail.lead"))
                        .primary(verify.button())
                        .secondary(export(wanted)),
                verify,
                list.show());
    }

    /** What is asked for; empty where a day was typed that is none. */
    private Supplier<Optional<TrailFilter>> wanted(Filters filters) {
        Filters.Filter<TrailKinds.Choice> kind =
                filters.choice("kind", TrailKinds.all(language()), TrailKinds.Choice::kind, TrailKinds.Choice::words);
        Supplier<String> by = filters.text("actor");
        Supplier<String> record = filters.text("record");
        Filters.Filter<String> refused = filters.only("refused", "yes", getTranslation("audit.filter.refused-only"));
        Supplier<String> from = filters.text("from");
        Supplier<String> to = filters.text("to");
        return () -> {
            try {
                LocalDate first = day(from.get());
                LocalDate last = day(to.get());
                return Optional.of(new TrailFilter(
                        kind.map(TrailKinds.Choice::kind).or(""),
                        by.get(),
                        record.get(),
                        refused.value() != null,
                        first == null ? null : start(first),
                        last == null ? null : start(last.plusDays(1))));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        };
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(reader().zone()).toInstant();
    }

    /** The rows, each part read from where the one before ended. */
    private final class Listing implements ListPage.Part {
        private final Supplier<Optional<TrailFilter>> wanted;
        private long found;
        private @Nullable TrailRow last;

        Listing(Supplier<Optional<TrailFilter>> wanted) {
            this.wanted = wanted;
        }

        @Override
        public Slice<Row> rows(int from, int max) {
            Optional<TrailFilter> filter = wanted.get();
            if (filter.isEmpty()) {
                return Slice.empty();
            }
            if (from == 0) {
                last = null;
                found = trail.count(actor(), filter.get());
            }
            List<TrailRow> part = trail.rows(actor(), filter.get(), last, max);
            if (!part.isEmpty()) {
                last = part.getLast();
            }
            return new Slice<>(part, found).map(TrailView.this::show);
        }
    }

    private Row show(TrailRow trailRow) {
        Row row = new Row(new Span(TrailKinds.sentence(language(), trailRow)));
        if (trailRow.refused()) {
            row.line(new Span(TrailKinds.reason(language(), trailRow)));
            row.end(StatusBadge.bad(getTranslation("audit.trail.refusal")));
        }
        Div who = new Div(new Span(getTranslation("audit.actor." + trailRow.by().kind())));
        id(who, "audit.column.person", trailRow.by().person());
        id(who, "shared.field.organisation", trailRow.by().organisation());
        if (!trailRow.subject().id().isEmpty()) {
            id(
                    who,
                    "audit.column.record",
                    trailRow.subject().kind(),
                    trailRow.subject().id());
        }
        who.addClassName("row");
        if (trailRow.isConfidential()) {
            row.line(new Span(getTranslation("audit.trail.confidential")));
        }
        return row.meta(new Span(Formats.readersTime(trailRow.at(), reader().zone(), language())))
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

    private Component export(Supplier<Optional<TrailFilter>> wanted) {
        Anchor link = new Anchor(
                new TrailExport(trail, this::actor, () -> wanted.get().orElse(TrailFilter.ALL), reader()),
                AttachmentType.DOWNLOAD,
                getTranslation("audit.trail.export"));
        link.addClassName("btn");
        return link;
    }
}
