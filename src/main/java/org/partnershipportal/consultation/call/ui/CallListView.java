package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallFilter;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.ShowMore;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.taxonomy.Themes;

/** UC-CAL-01: find a call; the filters stand in the address. For the secretariat it leads to the desk. */
@Route(":acting/calls")
@PermitAll
class CallListView extends ActingPage {

    private static final String TEXT = "text";
    private static final String THEME = "theme";
    private static final String STATUS = "status";

    private final Calls calls;
    private final Clock clock;

    CallListView(Actors actors, Calls calls, Clock clock) {
        super(actors);
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("call.list.title"));
        boolean writes = calls.mayDraft(actor);
        PageHeader header = new PageHeader(getTranslation("call.list.title")).lead(getTranslation("call.list.lead"));
        if (writes) {
            header.primary(new AppLink(getTranslation("call.list.new"), path(CallLinks.NEW)));
        }
        Shown shown = new Shown(event, writes);
        add(header, shown.filters, shown.list, shown.more);
        shown.load();
    }

    /** The list as it stands on the page. */
    private final class Shown {

        private final Wording wording = new Wording(reader(), clock.instant());
        private final boolean toDesk;
        private final Filters filters;
        private final Div list = new Div();
        private final ShowMore more = new ShowMore(this::showMore);
        private int limit = ShowMore.PAGE;

        Shown(BeforeEnterEvent event, boolean toDesk) {
            this.toDesk = toDesk;
            filters = new Filters(event.getLocation().getQueryParameters(), this::reload)
                    .text(TEXT, getTranslation("call.list.text"))
                    .choice(THEME, getTranslation("call.list.theme"), themes())
                    .choice(STATUS, getTranslation("call.list.status"), statuses(toDesk));
        }

        private void reload() {
            limit = ShowMore.PAGE;
            load();
        }

        private void showMore() {
            limit += ShowMore.PAGE;
            load();
        }

        void load() {
            Slice<CallRow> page = calls.list(actor(), filter(), 0, limit);
            list.removeAll();
            if (page.rows().isEmpty()) {
                list.add(new EmptyState(getTranslation(filters.anySet() ? "call.list.none-found" : "call.list.none")));
            } else {
                list.add(new Rows(page.rows().stream().map(this::row).toList()));
            }
            filters.found(getTranslation("call.list.found", page.total()));
            more.update(page.rows().size(), page.total());
        }

        private Row row(CallRow call) {
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
                row.end(new com.vaadin.flow.component.html.Span(wording.left(deadline)));
            }
            return row;
        }

        private CallFilter filter() {
            String theme = filters.value(THEME);
            return new CallFilter(filters.value(TEXT), theme.isEmpty() ? null : theme, status(filters.value(STATUS)));
        }
    }

    private static @Nullable CallStatus status(String word) {
        return Arrays.stream(CallStatus.values())
                .filter(status -> word(status).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(CallStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private List<Filters.Choice> themes() {
        return Themes.standard().all().stream()
                .map(theme -> new Filters.Choice(theme.code(), theme.name(language())))
                .toList();
    }

    private List<Filters.Choice> statuses(boolean all) {
        return Arrays.stream(CallStatus.values())
                .filter(status -> all || status.isPublic())
                .map(status -> new Filters.Choice(word(status), getTranslation(status.key())))
                .toList();
    }
}
