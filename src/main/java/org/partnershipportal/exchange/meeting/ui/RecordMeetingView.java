package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.exchange.meeting.MeetingDetails;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.meeting.RecordMeeting;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.ChangedText;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.DifferingParts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-12: write who took part in a meeting and what was said; anyone who saves later sees the difference. */
@Route(":acting/groups/:id/meetings/:meeting/minutes")
@OpenTo(Permission.READ)
class RecordMeetingView extends ActingPage {

    private final Meetings meetings;

    RecordMeetingView(Actors actors, Meetings meetings) {
        super(actors);
        this.meetings = meetings;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        MeetingId meeting = named(event, "meeting", MeetingId::parse);
        MeetingDetails now = meetings.details(actor, id, meeting);
        if (!now.allows(Permission.ARRANGE_MEETING)) {
            throw new NotPermitted(Permission.ARRANGE_MEETING);
        }
        MeetingWording wording = new MeetingWording(reader());
        title(getTranslation("meeting.minutes.title"));
        Typed unchanged = Typed.of(now);
        DifferingParts<Typed> presence = new DifferingParts<Typed>()
                .part(
                        Typed::attended,
                        getTranslation("meeting.minutes.attended"),
                        members ->
                                Formats.list(members.values().stream().sorted().toList(), language()));
        Difference<Typed> difference = new Difference<>(
                unchanged,
                () -> Typed.of(meetings.details(actor(), id, meeting)),
                (mine, theirs) -> Stream.concat(
                                presence.draw(mine, theirs).stream(),
                                Stream.of(new ChangedText(mine.minutes(), theirs.minutes())))
                        .toList());
        CheckboxGroup<OrganisationSummary> attended = new CheckboxGroup<>(getTranslation("meeting.minutes.attended"));
        attended.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        attended.setItems(now.attendants());
        attended.setItemLabelGenerator(wording::name);
        attended.setValue(now.attendants().stream()
                .filter(member -> now.attended().contains(member.id()))
                .collect(Collectors.toSet()));
        TextArea minutes = new TextArea(getTranslation("meeting.minutes.heading"));
        minutes.setHelperText(getTranslation("meeting.minutes.hint"));
        minutes.setMinRows(8);
        minutes.setValue(unchanged.minutes());
        String back = path(MeetingLinks.page(id, meeting));
        add(
                new PageHeader(getTranslation("meeting.minutes.title"))
                        .back(wording.when(now.startsAt(), now.zone()), back)
                        .lead(getTranslation(
                                now.group().statesDiscuss() ? "meeting.minutes.lead" : "meeting.minutes.lead-states")),
                difference,
                new CommandForm<>(RecordMeeting.class)
                        .given(RecordMeeting::meeting, meeting)
                        .read(RecordMeeting::edition, () -> difference.seen().edition())
                        .required(RecordMeeting::attended, attended, () -> ids(attended.getValue()))
                        .required(RecordMeeting::minutes, minutes, minutes::getValue)
                        .submit(
                                getTranslation("shared.verb.save"),
                                command -> difference.guard(Typed.of(command, attended.getValue()), () -> {
                                    meetings.record(actor(), command);
                                    done("shared.verb.saved", MeetingLinks.page(id, meeting));
                                }),
                                new AppLink(getTranslation("shared.verb.cancel"), back).asButton()));
    }

    private static Set<OrganisationId> ids(Set<OrganisationSummary> chosen) {
        return chosen.stream().map(OrganisationSummary::id).collect(Collectors.toSet());
    }

    /**
     * What was read or typed.
     *
     * @param attended who took part, by name
     */
    private record Typed(long edition, String minutes, Map<OrganisationId, String> attended) {

        static Typed of(MeetingDetails details) {
            return new Typed(
                    details.edition(),
                    details.record() == null ? "" : details.record().text(),
                    named(details.members().stream()
                            .filter(member -> details.attended().contains(member.id()))));
        }

        static Typed of(RecordMeeting command, Set<OrganisationSummary> attended) {
            return new Typed(command.edition(), command.minutes(), named(attended.stream()));
        }

        private static Map<OrganisationId, String> named(Stream<OrganisationSummary> members) {
            return members.collect(Collectors.toMap(
                    OrganisationSummary::id, member -> member.name().text()));
        }
    }
}
