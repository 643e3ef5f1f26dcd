package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.meeting.ProposeMeeting;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.ZoneField;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-12: propose two to five dates for a meeting. */
@Route(":acting/groups/:id/meetings/new")
@OpenTo(Permission.READ)
class ProposeMeetingView extends ActingPage {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int USUAL = 60;

    private final Meetings meetings;

    ProposeMeetingView(Actors actors, Meetings meetings) {
        super(actors);
        this.meetings = meetings;
    }

    /** A day and a time, beside each other. */
    private record Fields(DateField day, TimePicker time) {

        static Fields of(int number, MeetingWording wording) {
            DateField day = new DateField(wording.text("meeting.propose.date", number), wording.language());
            if (number > 1) {
                day.setHelperText(null); // the first one's example serves all
            }
            TimePicker time = new TimePicker(wording.text("meeting.propose.time", number));
            time.setLocale(Locale.UK);
            time.setStep(STEP);
            return new Fields(day, time);
        }

        Div line() {
            Div line = new Div(day, time);
            line.addClassName("when");
            return line;
        }
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        InsideGroup group = meetings.group(actor, id);
        if (!meetings.mayPropose(actor, id)) {
            throw new NotPermitted(Permission.ARRANGE_MEETING);
        }
        MeetingWording wording = new MeetingWording(reader());
        title(getTranslation("meeting.propose.title"));
        List<Fields> dates = IntStream.rangeClosed(1, ProposeMeeting.MOST_DATES)
                .mapToObj(number -> Fields.of(number, wording))
                .toList();
        CommandForm<ProposeMeeting> form = new CommandForm<>(ProposeMeeting.class)
                .given(ProposeMeeting::formToken, UUID.randomUUID())
                .given(ProposeMeeting::group, id)
                .read(ProposeMeeting::starts, () -> read(dates));
        form.problems().bind("starts", dates.getFirst().day());
        form.column()
                .required(dates.stream()
                        .limit(ProposeMeeting.FEWEST_DATES)
                        .map(Fields::line)
                        .toArray(Div[]::new));
        form.column()
                .group(
                        getTranslation("meeting.propose.more"),
                        dates.stream()
                                .skip(ProposeMeeting.FEWEST_DATES)
                                .map(Fields::line)
                                .toArray(Div[]::new));
        IntegerField minutes = new IntegerField(getTranslation("meeting.field.minutes"));
        minutes.setValue(USUAL);
        TextArea agenda = new TextArea(getTranslation("meeting.field.agenda"));
        agenda.setHelperText(getTranslation("meeting.field.agenda-hint"));
        agenda.setMinRows(4);
        TextField place = new TextField(getTranslation("meeting.field.place"));
        place.setHelperText(getTranslation("meeting.field.place-hint"));
        ComboBox<String> language = new ComboBox<>(getTranslation("shared.field.text-language"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setValue(group.title().language());
        ComboBox<ZoneId> zone = new ZoneField(language());
        zone.setValue(Formats.GENEVA);
        add(
                new PageHeader(getTranslation("meeting.propose.title"))
                        .back(getTranslation("meeting.list.title"), path(MeetingLinks.list(id)))
                        .lead(getTranslation("meeting.propose.lead")),
                form.required(ProposeMeeting::zone, zone)
                        .required(ProposeMeeting::minutes, minutes)
                        .required(ProposeMeeting::agenda, agenda)
                        .optional(ProposeMeeting::place, place)
                        .required(ProposeMeeting::language, language)
                        .submit(
                                getTranslation("meeting.propose.do"),
                                command -> done(
                                        "meeting.propose.done",
                                        MeetingLinks.page(id, meetings.propose(actor(), command)))));
    }

    /** @throws InvalidInput if only one half of a date is there */
    private static List<LocalDateTime> read(List<Fields> dates) {
        List<LocalDateTime> read = new ArrayList<>();
        for (int place = 0; place < dates.size(); place++) {
            LocalDate day = dates.get(place).day().getValue();
            LocalTime time = dates.get(place).time().getValue();
            if ((day == null) != (time == null)) {
                throw new InvalidInput(Problem.of("starts", "meeting.problem.half", place + 1));
            }
            if (day != null && time != null) {
                read.add(day.atTime(time));
            }
        }
        return read;
    }
}
