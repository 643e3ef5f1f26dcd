package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.exchange.workinggroup.SeatAct;
import org.partnershipportal.exchange.workinggroup.SeatDetails;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStatus;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.CopyLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PageTabs;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.springframework.beans.factory.ObjectProvider;

/** UC-GRP-03, UC-GRP-08: see a working group, who sits in it and what is missing; open, lead, leave and end it. */
@Route(":acting/groups/:id")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/partnership.css")
@StyleSheet("context://styles/group.css")
class WorkingGroupView extends ActingPage {

    /** What it means to end it: for who leads it, for its proposer, for the secretariat. */
    private record Ending(String verb, String consequence) {

        static Ending of(WorkingGroupDetails details) {
            if (details.status() == WorkingGroupStatus.OPEN) {
                return new Ending("workinggroup.page.end", "workinggroup.page.end-consequence");
            }
            return details.allows(Permission.EDIT_GROUP)
                    ? new Ending("workinggroup.page.withdraw", "workinggroup.page.withdraw-consequence")
                    : new Ending("workinggroup.page.do-not-open", "workinggroup.page.do-not-open-consequence");
        }
    }

    private final WorkingGroups groups;
    private final Seats seats;
    private final List<PageSlot.Filler> fillers;

    WorkingGroupView(Actors actors, WorkingGroups groups, Seats seats, ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.groups = groups;
        this.seats = seats;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", WorkingGroupId::parse));
    }

    private void show(WorkingGroupId id) {
        removeAll();
        WorkingGroupDetails details = groups.details(actor(), id);
        WorkingGroupWording wording = new WorkingGroupWording(reader());
        title(getTranslation("workinggroup.page.title"));
        add(header(details, wording));
        space(details).ifPresent(this::add);
        add(
                new PageSlot("workinggroup-waiting", id.ref(), acting().segment(), fillers),
                new PageSlot("workinggroup-next", id.ref(), acting().segment(), fillers));
        if (details.openedAt() != null) {
            add(everyoneReads(details));
        }
        next(details, wording).forEach(this::add);
        if (details.status() == WorkingGroupStatus.PROPOSED) {
            add(WorkingGroupCards.choosing(details, wording), WorkingGroupCards.charter(details, wording));
            return;
        }
        SeatMenu menu = new SeatMenu(seats, this::actor, id, wording, key -> done(id, key));
        Div left = new Div(
                WorkingGroupCards.table(details, wording),
                WorkingGroupCards.members(details, wording, acting(), menu::of));
        left.addClassName("stack");
        Div right = new Div(
                WorkingGroupCards.leaders(details, wording, acting()),
                WorkingGroupCards.choosing(details, wording),
                WorkingGroupCards.charter(details, wording));
        right.addClassName("stack");
        if (!details.offers().isEmpty()) {
            right.add(offers(details, wording, menu));
        }
        Div both = new Div(left, right);
        both.addClassName("two");
        add(both, new PageSlot("workinggroup", id.ref(), acting().segment(), fillers));
    }

    private PageHeader header(WorkingGroupDetails details, WorkingGroupWording wording) {
        PageHeader header = new PageHeader(details.title(), language())
                .back(getTranslation("plain.layout.groups"), path(WorkingGroupLinks.LIST))
                .lead(new TextWithLanguage(details.purpose(), language()))
                .meta(wording.status(details.status()))
                .meta(Wording.isolated(details.number().value(), "m"))
                .meta(wording.period(details.term()));
        actions(details, header);
        return header;
    }

    /** One primary action, by what comes next; the rest beside it or under "More". */
    private void actions(WorkingGroupDetails details, PageHeader header) {
        WorkingGroupId id = details.id();
        Optional<SeatDetails> own = details.own();
        if (details.allows(Permission.OPEN_GROUP)) {
            header.primary(new Button(getTranslation("workinggroup.page.open"), click -> openGroup(id)));
        } else if (own.filter(seat -> seat.allows(SeatAct.ANSWER)).isPresent()) {
            header.primary(new Button(getTranslation("shared.verb.accept"), click -> accept(details, own.get())));
            header.secondary(
                    new Button(getTranslation("shared.verb.decline-invitation"), click -> turnDown(id, own.get())));
        } else if (details.mayAsk()) {
            header.primary(new AppLink(getTranslation("workinggroup.join.title"), path(WorkingGroupLinks.join(id))));
        }
        if (details.allows(Permission.LEAD_GROUP)) {
            header.secondary(new AppLink(getTranslation("shared.verb.invite"), path(WorkingGroupLinks.invite(id))));
        }
        if (details.allows(Permission.EDIT_GROUP)) {
            header.secondary(new AppLink(getTranslation("workinggroup.edit.title"), path(WorkingGroupLinks.edit(id))));
        }
        if (details.allows(Permission.END_GROUP)) {
            Ending ending = Ending.of(details);
            header.more(getTranslation(ending.verb()), () -> end(id, ending));
        }
    }

    /** The ways to what members read and write together; nothing for everyone else. */
    private Optional<PageTabs> space(WorkingGroupDetails details) {
        List<Component> links = new ArrayList<>();
        if (details.discusses()) {
            links.add(new AppLink(
                    getTranslation("workinggroup.discussion.title"), path(WorkingGroupLinks.discussion(details.id()))));
        }
        links.addAll(PageSlot.fillings("workinggroup-space", details.id().ref(), acting().segment(), fillers));
        PageTabs tabs = new PageTabs(getTranslation("workinggroup.page.space"));
        links.forEach(tabs::tab);
        return links.isEmpty() ? Optional.empty() : Optional.of(tabs);
    }

    /** The way to what everyone reads, and its address to be passed on. */
    private Div everyoneReads(WorkingGroupDetails details) {
        String address = language().tag() + WorkingGroupLinks.published(details.number());
        Div line = new Div(
                Icon.SEEN.create(),
                new Span(getTranslation("workinggroup.page.everyone")),
                new PlainLink(getTranslation("workinggroup.page.public-link"), address),
                new CopyLink(address));
        line.addClassNames("row", "s");
        return line;
    }

    /** What the reader should know or do now, above everything else. */
    private List<Component> next(WorkingGroupDetails details, WorkingGroupWording wording) {
        List<Component> next = new ArrayList<>();
        if (details.endReason() != null) {
            next.add(new Card(
                    getTranslation("workinggroup.page.end-reason"),
                    TextWithLanguage.block(details.endReason(), language())));
        }
        if (details.status() == WorkingGroupStatus.PROPOSED) {
            next.add(proposal(details, wording));
        }
        if (!details.requests().isEmpty()) {
            next.add(requests(details, wording));
        }
        details.own().flatMap(seat -> own(details, seat, wording)).ifPresent(next::add);
        if (details.obstacle() != null
                && details.status() == WorkingGroupStatus.OPEN
                && details.own().filter(seat -> seat.status().isOpen()).isEmpty()) {
            next.add(Wording.small(getTranslation(details.obstacle())));
        }
        Actor reader = actor();
        if (details.status() == WorkingGroupStatus.OPEN
                && reader.kind() != Actor.Kind.STAFF
                && !Permission.TAKE_SEAT.isOpenTo(reader)) {
            next.add(Wording.small(getTranslation(Permission.TAKE_SEAT.refusalKey())));
        }
        Set<StakeholderGroup> unexplained = details.absent();
        unexplained.removeAll(details.missing().keySet());
        if (details.allows(Permission.LEAD_GROUP) && !unexplained.isEmpty()) {
            next.add(ExplainCard.of(details, wording, command -> {
                groups.explainMissing(actor(), command);
                done(details.id(), "workinggroup.explain.saved");
            }));
        }
        return next;
    }

    private Card proposal(WorkingGroupDetails details, WorkingGroupWording wording) {
        Card card = new Card(getTranslation("workinggroup.page.proposed"));
        if (details.proposer() != null) {
            card.add(new Paragraph(getTranslation(
                    "workinggroup.page.proposed-by", details.proposer().name().text())));
        }
        card.add(Wording.small(wording.text("workinggroup.page.proposed-told")));
        return card;
    }

    private Card requests(WorkingGroupDetails details, WorkingGroupWording wording) {
        Rows rows = Rows.bare();
        details.requests()
                .forEach(seat -> rows.add(new Row(new AppLink(
                                wording.name(seat), path(WorkingGroupLinks.request(details.id(), seat.id()))))
                        .meta(getTranslation(
                                "workinggroup.request.asked-on",
                                wording.day(seat.askedAt()),
                                wording.day(seat.due())))));
        return new Card(getTranslation("workinggroup.request.heading"), rows);
    }

    /** What became of the request, or the invitation, of the organisation acted for. */
    private Optional<Card> own(WorkingGroupDetails details, SeatDetails seat, WorkingGroupWording wording) {
        return switch (seat.status()) {
            case REQUESTED -> Optional.of(asked(details, seat, wording));
            case DECLINED -> Optional.of(declined(details, seat, wording));
            case INVITED ->
                Optional.of(new Card(
                        getTranslation("workinggroup.own.invited"),
                        new Paragraph(getTranslation(
                                "workinggroup.own.invited-as",
                                getTranslation(seat.role().key())))));
            case MEMBER ->
                seat.allows(SeatAct.TAKE_CHAIR)
                        ? Optional.of(new Card(
                                getTranslation("workinggroup.own.chair"),
                                new Paragraph(getTranslation("workinggroup.own.chair-told")),
                                new Button(
                                        getTranslation("workinggroup.own.take-chair"),
                                        click -> takeChair(details.id(), seat))))
                        : Optional.empty();
            case TURNED_DOWN, TAKEN_BACK, ENDED -> Optional.empty();
        };
    }

    private Card asked(WorkingGroupDetails details, SeatDetails seat, WorkingGroupWording wording) {
        Card card = new Card(
                getTranslation("workinggroup.own.asked"),
                new Paragraph(getTranslation(
                        "workinggroup.own.asked-on", wording.day(seat.askedAt()), wording.day(seat.due()))),
                new Paragraph(getTranslation(details.decider().key())));
        if (seat.allows(SeatAct.TAKE_BACK_REQUEST)) {
            card.add(new Button(getTranslation("workinggroup.own.take-back"), click -> takeBack(details.id(), seat)));
        }
        return card;
    }

    private Card declined(WorkingGroupDetails details, SeatDetails seat, WorkingGroupWording wording) {
        Card card = new Card(getTranslation("workinggroup.own.declined"));
        OrderedList list = new OrderedList();
        list.addClassName("criteria");
        for (int i = 0; i < Math.min(seat.met().size(), details.criteria().size()); i++) {
            list.add(new ListItem(
                    new TextWithLanguage(details.criteria().get(i), language()),
                    seat.met().get(i)
                            ? StatusBadge.ok(wording.text("workinggroup.request.met"))
                            : StatusBadge.bad(wording.text("workinggroup.request.not-met"))));
        }
        card.add(list);
        if (seat.reason() != null) {
            card.add(TextWithLanguage.block(seat.reason(), language()));
        }
        CaseDetails appeal = details.appeal();
        if (appeal != null) {
            card.add(new Paragraph(getTranslation(appeal.status().key())));
            if (appeal.allowed().contains(Permission.APPEAL)) {
                card.add(new AppLink(getTranslation("shared.verb.appeal"), path(WorkingGroupLinks.appeal(details.id())))
                        .asButton());
            }
        }
        return card;
    }

    private Card offers(WorkingGroupDetails details, WorkingGroupWording wording, SeatMenu menu) {
        Rows rows = Rows.bare();
        details.offers()
                .forEach(seat -> rows.add(new Row(wording.link(seat, acting()))
                        .meta(getTranslation("workinggroup.offer.since", wording.day(seat.askedAt())))
                        .end(Wording.small(getTranslation(seat.role().key())), menu.of(seat))));
        return new Card(getTranslation("workinggroup.offer.heading"), rows);
    }

    private void openGroup(WorkingGroupId id) {
        Confirm.ask(
                getTranslation("workinggroup.page.open-question"),
                getTranslation("workinggroup.page.open-consequence"),
                getTranslation("workinggroup.page.open"),
                () -> {
                    groups.open(actor(), id);
                    done(id, "workinggroup.page.opened");
                });
    }

    private void end(WorkingGroupId id, Ending ending) {
        Confirm.ask(
                getTranslation(ending.verb()),
                getTranslation(ending.consequence()),
                getTranslation(ending.verb()),
                SeatFields.why(language()),
                why -> {
                    groups.end(actor(), id, why);
                    done("workinggroup.page.ended", WorkingGroupLinks.LIST);
                });
    }

    private void accept(WorkingGroupDetails details, SeatDetails own) {
        WorkingGroupWording wording = new WorkingGroupWording(reader());
        Confirm.ask(
                getTranslation("workinggroup.own.accept-question"),
                getTranslation("workinggroup.own.accept-consequence"),
                getTranslation("shared.verb.accept"),
                SeatFields.representative(details.id(), seats.candidates(actor()), wording),
                command -> {
                    seats.accept(actor(), own.id(), command);
                    done(details.id(), "workinggroup.own.accepted");
                });
    }

    private void turnDown(WorkingGroupId id, SeatDetails own) {
        Confirm.ask(
                getTranslation("workinggroup.own.decline-question"),
                getTranslation("workinggroup.own.decline-consequence"),
                getTranslation("shared.verb.decline-invitation"),
                SeatFields.why(language()),
                why -> {
                    seats.turnDown(actor(), id, own.id(), why);
                    done(id, "workinggroup.own.turned-down");
                });
    }

    private void takeBack(WorkingGroupId id, SeatDetails own) {
        seats.takeBackRequest(actor(), id, own.id());
        done(id, "workinggroup.own.taken-back");
    }

    private void takeChair(WorkingGroupId id, SeatDetails own) {
        seats.takeChair(actor(), id, own.id());
        done(id, "workinggroup.own.chair-taken");
    }

    private void done(WorkingGroupId id, String key) {
        Toasts.done(getTranslation(key));
        show(id);
    }
}
