package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.meeting.AnswerDates;
import org.partnershipportal.exchange.meeting.DateAnswer;
import org.partnershipportal.exchange.meeting.Decisions;
import org.partnershipportal.exchange.meeting.MeetingDetails;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.MeetingStatus;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-12, UC-GRP-13: a meeting of a working group as its members read it, with who said what of its dates. */
@Route(":acting/groups/:id/meetings/:meeting")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/group.css")
class MeetingView extends ActingPage {

    private final Meetings meetings;
    private final Decisions decisions;

    MeetingView(Actors actors, Meetings meetings, Decisions decisions) {
        super(actors);
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", WorkingGroupId::parse), named(event, "meeting", MeetingId::parse));
    }

    private void show(WorkingGroupId id, MeetingId meeting) {
        removeAll();
        MeetingDetails details = meetings.details(actor(), id, meeting);
        MeetingWording wording = new MeetingWording(reader());
        title(getTranslation("meeting.page.title"));
        add(header(details, wording));
        if (details.cancelReason() != null) {
            Card why = new Card(
                    getTranslation(
                            details.status() == MeetingStatus.NOT_HELD
                                    ? "meeting.page.not-held-why"
                                    : "meeting.page.cancelled-why"),
                    TextWithLanguage.block(details.cancelReason(), language()));
            if (details.dated()) {
                why.add(NextMeetingCard.calendar(
                        details, wording, "meeting.page.calendar-cancelled", meetings, this::actor));
            }
            add(why);
        }
        switch (details.status()) {
            case PROPOSED -> {
                if (details.takesAnswers()) {
                    add(answering(details, wording));
                }
                add(dates(details, wording));
            }
            case FIXED -> add(fixed(details, wording), said(details, details.fixed(), wording));
            case HELD -> add(minutes(details, wording), decided(details, wording));
            case CANCELLED, NOT_HELD -> {
                // Why it did not take place stands above.
            }
        }
        if (details.status() != MeetingStatus.FIXED) {
            add(new Card(getTranslation("meeting.field.agenda"), wording.agenda(details.topics())));
        }
    }

    private PageHeader header(MeetingDetails details, MeetingWording wording) {
        WorkingGroupId group = details.group().id();
        PageHeader header = new PageHeader(
                        details.dated()
                                ? wording.when(details.startsAt(), details.zone())
                                : getTranslation(
                                        details.status() == MeetingStatus.PROPOSED
                                                ? "meeting.page.date-to-find"
                                                : "meeting.page.title"))
                .back(getTranslation("meeting.list.title"), path(MeetingLinks.list(group)))
                .lead(new TextWithLanguage(details.group().title(), language()))
                .meta(new StatusBadge(
                        details.status().tone(), getTranslation(details.status().key())))
                .meta(wording.zone(details.startsAt(), details.zone()))
                .meta(wording.length(details));
        if (details.allows(Permission.ARRANGE_MEETING)) {
            actions(details, header, wording);
        }
        return header;
    }

    /** One primary action, by what comes next; the rest under "More". */
    private void actions(MeetingDetails details, PageHeader header, MeetingWording wording) {
        String minutes = path(MeetingLinks.minutes(details.group().id(), details.id()));
        if (details.status() == MeetingStatus.PROPOSED) {
            header.primary(new Button(
                    getTranslation("meeting.fix.do"),
                    click -> dialogs(details, wording).fix()));
        } else if (details.approvable()) {
            header.primary(new Button(
                    getTranslation("meeting.minutes.approve"),
                    click -> dialogs(details, wording).approve()));
        } else if (details.awaitsMinutes()) {
            header.primary(new AppLink(getTranslation("meeting.minutes.title"), minutes));
        }
        if (details.status() == MeetingStatus.HELD && details.approvedAt() == null) {
            header.secondary(new AppLink(getTranslation("meeting.minutes.edit"), minutes));
        }
        if (details.status() == MeetingStatus.NOT_HELD) {
            header.secondary(new AppLink(getTranslation("meeting.minutes.title"), minutes));
        }
        if (details.endsUnheld()) {
            header.more(
                    getTranslation("meeting.not-held.do"),
                    () -> dialogs(details, wording).cancel());
        }
        if (details.toCome()) {
            header.more(
                    getTranslation("meeting.plan.do"),
                    () -> dialogs(details, wording).plan());
            header.more(
                    getTranslation("meeting.cancel.do"),
                    () -> dialogs(details, wording).cancel());
        }
    }

    /** One question for each date; what was said before is chosen. */
    private Card answering(MeetingDetails details, MeetingWording wording) {
        List<RadioButtonGroup<DateAnswer>> groups = new ArrayList<>();
        CommandForm<AnswerDates> form = new CommandForm<>(AnswerDates.class).given(AnswerDates::meeting, details.id());
        for (int date = 0; date < details.dates().size(); date++) {
            RadioButtonGroup<DateAnswer> group = new RadioButtonGroup<>(date(details, date, wording));
            group.setItems(DateAnswer.values());
            group.setItemLabelGenerator(answer -> wording.text(answer.key()));
            own(details, date).ifPresent(group::setValue);
            groups.add(group);
            form.column().required(group);
        }
        form.problems().bind("answers", groups.getFirst());
        form.read(
                        AnswerDates::answers,
                        () -> groups.stream().map(RadioButtonGroup::getValue).collect(Collectors.toList()))
                .submit(getTranslation("meeting.answer.do"), command -> {
                    meetings.answer(actor(), command);
                    reshow(details, "meeting.answer.saved");
                });
        return new Card(getTranslation("meeting.answer.heading"), getTranslation("meeting.answer.told"), form);
    }

    private static Optional<DateAnswer> own(MeetingDetails details, int date) {
        return details.own() == null ? Optional.empty() : details.said(details.own(), date);
    }

    /** Such as "Thursday 22 April 2027, 14:00", with the reader's own time where it differs. */
    private String date(MeetingDetails details, int date, MeetingWording wording) {
        String there = wording.when(details.dates().get(date), details.zone());
        return wording.own(details.dates().get(date), details.zone())
                .map(own -> wording.text("shared.field.dotted", there, own))
                .orElse(there);
    }

    private Div dates(MeetingDetails details, MeetingWording wording) {
        Div all = new Div();
        all.addClassNames("stack", "m2");
        for (int date = 0; date < details.dates().size(); date++) {
            all.add(said(details, date, wording));
        }
        return all;
    }

    /** Who said what of one date, by name. */
    private Card said(MeetingDetails details, int date, MeetingWording wording) {
        Facts facts = Facts.lines();
        for (DateAnswer answer : DateAnswer.values()) {
            facts.fact(
                    getTranslation(answer.key()),
                    names(
                            details,
                            member -> details.said(member, date)
                                    .filter(answer::equals)
                                    .isPresent()));
        }
        facts.fact(
                getTranslation("meeting.answer.none"),
                names(details, member -> details.said(member, date).isEmpty()));
        return new Card(
                details.status() == MeetingStatus.PROPOSED
                        ? date(details, date, wording)
                        : getTranslation("meeting.page.who-comes"),
                facts);
    }

    private String names(MeetingDetails details, Predicate<OrganisationId> which) {
        return Formats.list(
                details.members().stream()
                        .filter(member -> details.sitting().contains(member.id()) && which.test(member.id()))
                        .map(member -> member.name().text())
                        .toList(),
                language());
    }

    private Card fixed(MeetingDetails details, MeetingWording wording) {
        Div both = new Div(
                NextMeetingCard.when(
                        details,
                        wording,
                        meetings,
                        this::actor,
                        () -> show(details.group().id(), details.id())),
                NextMeetingCard.agenda(details, wording));
        both.addClassName("two");
        return new Card(getTranslation("meeting.page.when"), both);
    }

    private Card minutes(MeetingDetails details, MeetingWording wording) {
        Card card = new Card(
                getTranslation("meeting.minutes.heading"),
                details.approvedAt() == null
                        ? getTranslation("meeting.minutes.not-approved")
                        : getTranslation(
                                "meeting.minutes.approved-on", wording.day(details.approvedAt(), details.zone())));
        card.add(new Paragraph(getTranslation(
                "meeting.minutes.came",
                Formats.list(
                        details.members().stream()
                                .filter(member -> details.attended().contains(member.id()))
                                .map(wording::name)
                                .toList(),
                        language()))));
        LocalizedText record = details.record();
        if (record != null) {
            card.add(TextWithLanguage.block(record, language()));
        }
        if (details.approvedAt() == null && !details.approvable()) {
            card.add(Wording.small(getTranslation("meeting.minutes.approved-later")));
        }
        return card;
    }

    private Component decided(MeetingDetails details, MeetingWording wording) {
        Div section = new Div(Card.heading(getTranslation("meeting.decision.title"), ""));
        section.addClassNames("stack", "s2");
        if (details.takesDecisions()) {
            section.add(new Button(
                    getTranslation("meeting.decision.give"),
                    click -> dialogs(details, wording).give()));
        }
        section.add(new DecisionList(
                        decisions, this::actor, details.group().id(), acting().segment(), wording, details.now())
                .of(
                        "meeting.decision.here.",
                        details.id(),
                        (from, max) -> decisions.of(actor(), details.group().id(), details.id(), from, max)));
        return section;
    }

    private MeetingDialogs dialogs(MeetingDetails details, MeetingWording wording) {
        return new MeetingDialogs(details, wording, meetings, decisions, this::actor, key -> reshow(details, key));
    }

    private void reshow(MeetingDetails details, String key) {
        Toasts.done(getTranslation(key));
        show(details.group().id(), details.id());
    }
}
