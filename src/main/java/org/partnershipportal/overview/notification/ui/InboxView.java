package org.partnershipportal.overview.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.overview.notification.NoticeKind;
import org.partnershipportal.overview.notification.NoticeRow;
import org.partnershipportal.overview.notification.NoticeTitles;
import org.partnershipportal.overview.notification.Notices;
import org.partnershipportal.overview.notification.NotificationLinks;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/**
 * UC-NOT-01: a person reads their notifications, whoever they act for, opens what they are about, and marks them as
 * read.
 */
@Route(":acting/" + NotificationLinks.INBOX)
@OpenTo(Permission.READ_OWN_INBOX)
class InboxView extends ActingPage {

    private final Notices notices;
    private final NoticeTitles titles;
    private final Actors actors;
    private final Span unread = new Span();
    private final ListPage list = new ListPage("notification.inbox.", this::part).none(this::nothing);
    private final Button readAll = new Button();

    InboxView(Actors actors, Notices notices, NoticeTitles titles) {
        super(actors);
        this.titles = titles;
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
                .secondary(readAll)
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
        Slice<NoticeRow> part = notices.inbox(actor(), from, max);
        Map<String, Map<String, LocalizedText>> titled = titles(part.rows(), names);
        return part.map(notice -> show(notice, names, title(notice, titled)));
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

    /** What notices are about, by whom the reader acts for and by address; nothing for whom they act for no longer. */
    private Map<String, Map<String, LocalizedText>> titles(List<NoticeRow> rows, Map<String, String> names) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        NoticeRow::acting, Collectors.mapping(NoticeRow::path, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(one -> actsStill(one.getKey(), names))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> titles.of(
                                actors.current(Acting.parse(one.getKey()).orElse(Acting.ME)),
                                one.getValue(),
                                language())));
    }

    private boolean actsStill(String acting, Map<String, String> names) {
        return acting.equals(Acting.ME.segment())
                || names.containsKey(acting)
                || (acting.equals(Acting.STAFF.segment())
                        && !actors.staffRoles().isEmpty());
    }

    private static @Nullable LocalizedText title(NoticeRow notice, Map<String, Map<String, LocalizedText>> titled) {
        return titled.getOrDefault(notice.acting(), Map.of()).get(notice.path());
    }

    private Row show(NoticeRow notice, Map<String, String> names, @Nullable LocalizedText title) {
        AppLink link = new AppLink(getTranslation(notice.message().key()), notice.address());
        Row row = new Row(link);
        row.icon(icon(notice.message().kind()), notice.read() ? "t-muted" : "t-brand");
        if (title != null) {
            row.meta(new TextWithLanguage(title, language()));
        }
        link.getElement().addEventListener("click", click -> notices.read(actor(), notice.id()));
        row.meta(new Span(Formats.readersTime(notice.at(), reader().zone(), language())), forWhom(notice, names));
        if (notice.due() != null) {
            row.meta(getTranslation(
                    "shared.period.until", Formats.readersTime(notice.due(), reader().zone(), language())));
        }
        if (!notice.read()) {
            Button mark = new Button(getTranslation("notification.inbox.read"));
            mark.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            mark.addClickListener(click -> read(notice, row, title));
            row.after(new StatusBadge(Tone.NEUTRAL, Icon.BELL, getTranslation("notification.inbox.new")));
            row.end(mark);
        }
        return row;
    }

    /** Marks one as read; the focus stays in its row. */
    private void read(NoticeRow notice, Row row, @Nullable LocalizedText title) {
        notices.read(actor(), notice.id());
        NoticeRow now = notice.asRead();
        Row seen = show(now, names(), title);
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

    private static Icon icon(NoticeKind kind) {
        return switch (kind) {
            case INVITATION -> Icon.PENCIL;
            case DECISION -> Icon.DONE;
            case MEMBERSHIP -> Icon.PERSON;
            case PARTNERSHIP, WORKING_GROUP, TRAINING -> Icon.PEOPLE;
            case COMMITMENT, CALL -> Icon.FLAG;
            case FOLLOWED -> Icon.SEEN;
            case INPUT, CHALLENGE -> Icon.SPEECH;
            case EXPORT -> Icon.DOWNLOAD;
        };
    }

    /** The organisation acted for, while the reader still belongs to it. */
    private Span forWhom(NoticeRow notice, Map<String, String> names) {
        String name = notice.acting().equals(Acting.STAFF.segment())
                ? getTranslation("shell.acting.staff")
                : names.getOrDefault(notice.acting(), "");
        return new Span(name.isEmpty() ? "" : " · " + name);
    }
}
