package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.exchange.meeting.Decisions;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.MeetingRow;
import org.partnershipportal.exchange.meeting.MeetingStatus;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;

/** UC-GRP-12, UC-GRP-13: the next meeting of a working group, what is still to be done, and all meetings (picture 12a). */
@Route(":acting/groups/:id/meetings")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/group.css")
class MeetingsView extends ActingPage {

    private final Meetings meetings;
    private final Decisions decisions;

    MeetingsView(Actors actors, Meetings meetings, Decisions decisions) {
        super(actors);
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        InsideGroup group = meetings.group(actor, id);
        MeetingWording wording = new MeetingWording(reader());
        title(getTranslation("meeting.list.title"));
        boolean arranges = meetings.mayPropose(actor, id);
        PageHeader header = new PageHeader(getTranslation("meeting.list.title"))
                .back(group.title().text(), path(WorkingGroupLinks.page(id)))
                .lead(getTranslation("meeting.list.readers"));
        if (arranges) {
            header.primary(new AppLink(getTranslation("meeting.propose.title"), path(MeetingLinks.propose(id))));
        }
        Div next = new Div();
        next(next, id, wording);
        add(header);
        List<OpenTask> waiting = meetings.waiting(actor, id);
        if (!waiting.isEmpty()) {
            add(waiting(waiting, wording));
        }
        add(
                next,
                Card.section(
                        getTranslation("meeting.decision.open-title"),
                        "",
                        new DecisionList(decisions, this::actor, id, acting().segment(), wording, now())
                                .of(
                                        "meeting.decision.open.",
                                        null,
                                        (from, max) -> decisions.list(actor(), id, true, from, max)),
                        new Paragraph(
                                new AppLink(getTranslation("meeting.decision.all"), path(MeetingLinks.decisions(id))))),
                Card.section(
                        getTranslation("meeting.list.all"),
                        "",
                        new ListPage(
                                        "meeting.list.",
                                        (from, max) -> meetings.list(actor(), id, from, max)
                                                .map(one -> row(id, one, wording)))
                                .show()));
    }

    /** What waits for the reader, each with the way there and by when. */
    private static Card waiting(List<OpenTask> tasks, MeetingWording wording) {
        Rows rows = Rows.bare();
        for (OpenTask task : tasks) {
            Row row = new Row(
                    new AppLink(wording.text(task.verbKey()), task.acting().segment() + "/" + task.path()));
            if (task.due() != null) {
                row.meta(wording.text("meeting.list.by", wording.moment(task.due())));
            }
            rows.add(row);
        }
        return new Card(wording.text("meeting.list.waiting"), rows);
    }

    private void next(Div place, WorkingGroupId id, MeetingWording wording) {
        place.removeAll();
        meetings.next(actor(), id)
                .ifPresentOrElse(
                        meeting -> {
                            Div both = new Div(
                                    NextMeetingCard.when(
                                            meeting, wording, meetings, this::actor, () -> next(place, id, wording)),
                                    NextMeetingCard.agenda(meeting, wording));
                            both.addClassName("two");
                            place.add(new Card(
                                    getTranslation("meeting.list.next"),
                                    both,
                                    new AppLink(
                                            getTranslation("meeting.list.who"),
                                            path(MeetingLinks.page(id, meeting.id())))));
                        },
                        () -> place.add(new EmptyState(getTranslation("meeting.list.no-next"))));
    }

    private Row row(WorkingGroupId id, MeetingRow one, MeetingWording wording) {
        Row row = new Row(new AppLink(
                one.dated()
                        ? wording.when(one.startsAt(), one.zone())
                        : wording.text("meeting.list.between", one.dates(), wording.day(one.startsAt(), one.zone())),
                path(MeetingLinks.page(id, one.id()))));
        if (one.status() == MeetingStatus.HELD) {
            row.meta(wording.text(one.approved() ? "meeting.minutes.approved" : "meeting.minutes.not-approved"));
        }
        return row.end(
                new StatusBadge(one.status().tone(), wording.text(one.status().key())));
    }
}
