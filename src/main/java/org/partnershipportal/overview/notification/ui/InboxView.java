package org.partnershipportal.overview.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.overview.notification.NoticeRow;
import org.partnershipportal.overview.notification.Notices;
import org.partnershipportal.overview.notification.NotificationLinks;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-NOT-01: reads what one was told, for whomever one acts, opens what it is about, and marks it as read. */
@Route(":acting/" + NotificationLinks.INBOX)
@OpenTo(Permission.READ_OWN_INBOX)
class InboxView extends ActingPage {

    private final Notices notices;
    private final Actors actors;
    private final Span unread = new Span();
    private final ListPage list = new ListPage("notification.inbox.", this::part).none(this::nothing);
    private final Button readAll = new Button();

    InboxView(Actors actors, Notices notices) {
        super(actors);
        this.actors = actors;
        this.notices = notices;
        readAll.addClickListener(click -> readAll());
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("notification.inbox.title"));
        readAll.setText(getTranslation("notification.inbox.read-all"));
        add(new PageHeader(getTranslation("notification.inbox.title"))
                .lead(unread)
                .primary(readAll)
                .secondary(new AppLink(getTranslation("notification.mail.title"), path(NotificationLinks.MAIL))));
        add(list.show());
        countUnread(actor);
    }

    private EmptyState nothing() {
        return new EmptyState(
                getTranslation("notification.inbox.none"),
                new AppLink(getTranslation("notification.inbox.home"), path("home")));
    }

    private Slice<Row> part(int from, int max) {
        Map<String, String> names = names();
        return notices.inbox(actor(), from, max).map(notice -> show(notice, names));
    }

    private void countUnread(Actor actor) {
        long count = notices.unreadNotices(actor);
        unread.setText(getTranslation("notification.inbox.unread", count));
        readAll.setVisible(count > 0);
    }

    private Map<String, String> names() {
        return actors.memberships().stream()
                .collect(Collectors.toMap(of -> of.organisation().toString(), Membership::name));
    }

    private Row show(NoticeRow notice, Map<String, String> names) {
        AppLink link = new AppLink(getTranslation(notice.message().key()), notice.address());
        Row row = new Row(link);
        link.getElement().addEventListener("click", click -> notices.read(actor(), notice.id()));
        row.meta(new Span(Formats.readersTime(notice.at(), reader().zone(), language())), forWhom(notice, names));
        if (notice.due() != null) {
            row.meta(getTranslation(
                    "shared.period.until", Formats.readersTime(notice.due(), reader().zone(), language())));
        }
        if (!notice.read()) {
            Button mark = new Button(getTranslation("notification.inbox.read"));
            mark.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            mark.addClickListener(click -> read(notice, row));
            row.icon(Icon.BELL, "t-brand");
            row.after(StatusBadge.warn(getTranslation("notification.inbox.new")));
            row.end(mark);
        }
        return row;
    }

    /** Marks one as read; the focus stays in its row. */
    private void read(NoticeRow notice, Row row) {
        notices.read(actor(), notice.id());
        NoticeRow now = notice.asRead();
        Row seen = show(now, names());
        list.replace(row, seen);
        seen.getElement().executeJs("this.querySelector('a').focus()");
        countUnread(actor());
        Toasts.announce(unread.getText());
    }

    private void readAll() {
        notices.readAll(actor());
        list.refresh();
        countUnread(actor());
        Toasts.done(getTranslation("notification.inbox.all-read"));
    }

    /** The organisation acted for, while the reader still belongs to it. */
    private Span forWhom(NoticeRow notice, Map<String, String> names) {
        String name = notice.acting().equals(Acting.STAFF.segment())
                ? getTranslation("notification.inbox.staff")
                : names.getOrDefault(notice.acting(), "");
        return new Span(name.isEmpty() ? "" : " · " + name);
    }
}
