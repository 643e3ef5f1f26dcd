package org.partnershipportal.exchange.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.meeting.AnswerDates;
import org.partnershipportal.exchange.meeting.CancelMeeting;
import org.partnershipportal.exchange.meeting.DateAnswer;
import org.partnershipportal.exchange.meeting.Decisions;
import org.partnershipportal.exchange.meeting.FixDate;
import org.partnershipportal.exchange.meeting.MeetingDetails;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.meeting.MeetingLinks;
import org.partnershipportal.exchange.meeting.MeetingStage;
import org.partnershipportal.exchange.meeting.MeetingStatus;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.meeting.PlanMeeting;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-GRP-12, UC-GRP-13: the pages about meetings")
class MeetingPagesTest extends PagesTest {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    MeetingStage make;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    Seats seats;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by the network; the association and the ministry are members. */
    private WorkingGroupId group() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        return id;
    }

    private void open(OrganisationStage.Founded as, String path) {
        TestSessions.signIn(as.founder());
        UI.getCurrent().navigate(as.id() + "/" + path);
    }

    private void pressLast(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    @Test
    @DisplayName(
            "UC-GRP-12, R0.4 tells those who are no members when the next meeting is, and neither its place nor its"
                    + " agenda")
    void tellsOthersOnlyWhenItIs() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.proposed(chair, id);
        open(stage.nhri, "groups/" + id);
        assertThat(page()).contains("Term").doesNotContain("Next meeting");
        meetings.fix(chair, new FixDate(meeting, 1, 0, "Room 7"));
        open(stage.nhri, "groups/" + id);
        assertThat(page())
                .contains("Next meeting", "11:00", "UTC")
                .doesNotContain("Room 7", "Draft 3", "I will come", meeting.toString());
        assertThat(hrefs()).noneMatch(href -> href.contains(meeting.toString()));
    }

    @Test
    @DisplayName("UC-GRP-12 proposes dates; what is typed stays while one of them is at fault")
    void proposes() {
        WorkingGroupId id = group();
        open(stage.network, "groups/" + id);
        assertThat(find(AppLink.class).withText("Meetings").all()).hasSize(1);
        open(stage.network, MeetingLinks.list(id));
        assertThat(page()).contains("No meeting is planned.", "There are no meetings yet.", "Propose dates");
        open(stage.network, MeetingLinks.propose(id));
        List<DateField> days = find(DateField.class).all();
        List<TimePicker> times = find(TimePicker.class).all();
        days.get(0).setValue(make.day(20));
        times.get(0).setValue(LocalTime.of(14, 0));
        days.get(1).setValue(make.day(21));
        area("Agenda").setValue("Minutes\nDraft 3");
        press("Propose");
        assertThat(page()).contains("Date 2 needs a day and a time.");
        assertThat(area("Agenda").getValue()).isEqualTo("Minutes\nDraft 3");
        times.get(1).setValue(LocalTime.of(14, 0));
        days.get(1).setValue(make.day(-1));
        press("Propose");
        assertThat(page()).contains("Date 2 has passed.");
        days.get(1).setValue(make.day(21));
        press("Propose");
        assertThat(page()).contains("Meeting: date to be fixed", "Which dates suit you?", "Draft 3", "No answer");
        assertThat(meetings.list(stage.as(stage.women), id, 0, 20).total()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "UC-GRP-12 answers each date; the chair fixes one; “I will come” becomes “You are coming” with a way to"
                    + " change it")
    void answersAndComes() {
        WorkingGroupId id = group();
        MeetingId meeting = make.proposed(stage.as(stage.network), id);
        open(stage.women, MeetingLinks.page(id, meeting));
        assertThat(find(Button.class).withText("Fix the date").all()).isEmpty();
        press("Send answer");
        assertThat(page()).contains("Answer for each date.");
        groups().get(0).setValue(DateAnswer.YES);
        groups().get(1).setValue(DateAnswer.NO);
        press("Send answer");
        assertThat(meetings.details(stage.as(stage.women), id, meeting).said(stage.women.id(), 1))
                .contains(DateAnswer.NO);

        open(stage.network, MeetingLinks.page(id, meeting));
        assertThat(page()).contains("Women");
        press("Fix the date");
        pressLast("Fix the date");
        assertThat(meetings.details(stage.as(stage.network), id, meeting).status())
                .as("nothing was chosen")
                .isEqualTo(MeetingStatus.PROPOSED);
        meetings.fix(stage.as(stage.network), new FixDate(meeting, 1, 1, "Room 7"));

        open(stage.women, MeetingLinks.list(id));
        assertThat(page())
                .contains("Next meeting", "You cannot come", "Room 7")
                .contains("No one is coming, 1 cannot, 2 have not answered.")
                .contains("Add to my calendar (ICS)");
        press("Change");
        press("I will come");
        assertThat(page()).contains("You are coming", "1 is coming, 0 cannot, 2 have not answered.");
        assertThat(page()).as("the list names nobody").doesNotContain(stage.women.name());
        open(stage.women, MeetingLinks.page(id, meeting));
        assertThat(page()).as("the meeting's page does").contains(stage.women.name());
    }

    private List<RadioButtonGroup<DateAnswer>> groups() {
        @SuppressWarnings("unchecked")
        List<RadioButtonGroup<DateAnswer>> all = (List<RadioButtonGroup<DateAnswer>>)
                (List<?>) find(RadioButtonGroup.class).all();
        return all;
    }

    @Test
    @DisplayName("UC-GRP-12 writes minutes, and shows who saves later what another saved")
    void writesMinutes() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.held(chair, id, stage.network);
        open(stage.women, MeetingLinks.page(id, meeting));
        assertThat(page()).contains("All agreed", "Minutes not approved yet").doesNotContain("Edit the minutes");
        open(stage.women, MeetingLinks.minutes(id, meeting));
        assertThat(page()).doesNotContain("Name organisations, not people.");
        make.after(chair, id, meeting, () -> {
            open(stage.network, MeetingLinks.minutes(id, meeting));
            area("Minutes").setValue("All agreed but one");
            make.record(chair, id, meeting, "Nobody agreed", stage.network, stage.women);
            press("Save");
            assertThat(page()).contains("Someone else has saved changes", "Nobody");
            assertThat(area("Minutes").getValue()).isEqualTo("All agreed but one");
            attendance().setValue(Set.of());
            press("Save");
            assertThat(page()).contains("Choose at least one member that took part.");
        });
        assertThat(meetings.details(chair, id, meeting).attended()).containsOnly(stage.network.id(), stage.women.id());
    }

    @Test
    @DisplayName("UC-GRP-12 shows who saves minutes later that another says otherwise who took part")
    void showsWhoTookPartForAnother() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.held(chair, id, stage.network);
        make.after(chair, id, meeting, () -> {
            open(stage.network, MeetingLinks.minutes(id, meeting));
            make.record(chair, id, meeting, "All agreed", stage.network, stage.women);
            press("Save");
            assertThat(text(find(Difference.class).single()))
                    .contains("Who took part", "Saved version", stage.women.name(), "Your version");
            assertThat(meetings.details(chair, id, meeting).attended())
                    .containsOnly(stage.network.id(), stage.women.id());
            press("Save");
        });
        assertThat(meetings.details(chair, id, meeting).attended())
                .as("the second time it was seen")
                .containsOnly(stage.network.id());
    }

    @Test
    @DisplayName("UC-GRP-12 whoever fixes a date sees what another made of place and agenda, and keeps what was typed")
    void showsBeforeFixingWhatAnotherPlanned() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.proposed(chair, id);
        open(stage.network, MeetingLinks.page(id, meeting));
        press("Fix the date");
        dates().setValue(1);
        field("Place or link").setValue("Room 9");
        meetings.plan(chair, new PlanMeeting(meeting, 1, "Minutes\nDraft 4", "Room 8"));
        pressLast("Fix the date");
        assertThat(meetings.details(chair, id, meeting).status()).isEqualTo(MeetingStatus.PROPOSED);
        assertThat(text(find(Difference.class).single())).contains("Draft 4", "Room 8", "Room 9");
        assertThat(dates().getValue()).isEqualTo(1);
        pressLast("Fix the date");
        MeetingDetails fixed = meetings.details(chair, id, meeting);
        assertThat(fixed.fixed()).isEqualTo(1);
        assertThat(fixed.place()).isEqualTo("Room 9");
        assertThat(fixed.topics()).extracting(LocalizedText::text).contains("Draft 4");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> dates() {
        return find(RadioButtonGroup.class).all().getLast();
    }

    @Test
    @DisplayName("UC-GRP-12 whoever changes the agenda later sees what another saved, and can save then")
    void showsWhatAnotherPlanned() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        open(stage.network, MeetingLinks.page(id, meeting));
        pressInMenu("Change agenda or place");
        area("Agenda").setValue("Draft 5");
        meetings.plan(chair, new PlanMeeting(meeting, 2, "Draft 4", "Room 8"));
        pressLast("Save");
        assertThat(text(find(Difference.class).single())).contains("Draft 4", "Draft 5", "Room 8");
        assertThat(area("Agenda").getValue()).isEqualTo("Draft 5");
        field("Place or link").setValue("Room 9");
        meetings.plan(chair, new PlanMeeting(meeting, 3, "Draft 6", "Room 8"));
        pressLast("Save");
        assertThat(text(find(Difference.class).single())).contains("Draft 6").doesNotContain("Draft 4");
        pressLast("Save");
        MeetingDetails planned = meetings.details(chair, id, meeting);
        assertThat(planned.topics()).extracting(LocalizedText::text).containsExactly("Draft 5");
        assertThat(planned.place()).isEqualTo("Room 9");
        assertThat(page()).contains("Draft 5", "Room 9");
    }

    private void pressInMenu(String words) {
        test(find(MenuButton.class)
                        .withCondition(menu -> "More".equals(text(menu)))
                        .single())
                .click();
        test(find(NativeButton.class).all().stream()
                        .filter(item -> words.equals(text(item)))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    @DisplayName("an address is a link only with https://; what a script would run stays text")
    void linksToNoScript() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        open(stage.women, MeetingLinks.page(id, meeting));
        assertThat(hrefs()).contains("https://meet.example.org/7");
        long edition = 2;
        for (String place : List.of(
                "javascript:alert(1)",
                "JavaScript:alert(1)//https://meet.example.org/7",
                "data:text/html,https://meet.example.org",
                "https://meet.example.org/\"onclick=alert(1)",
                "Room 7, see https://meet.example.org/7")) {
            meetings.plan(chair, new PlanMeeting(meeting, edition++, "Draft 4", place));
            open(stage.women, MeetingLinks.page(id, meeting));
            assertThat(hrefs()).noneMatch(href -> href.contains("alert") || href.contains("meet.example"));
            assertThat(page()).contains(place);
        }
    }

    @Test
    @DisplayName("R4.3 a State that chairs is offered neither minutes nor decisions where its own wrote the minutes")
    void offersAStateNothingOfWhatItsOwnWrote() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        Actor network = stage.as(stage.network);
        seats.give(network, id, stage.seat(network, id, stage.women), SeatRole.RAPPORTEUR);
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        Actor state = stage.as(stage.ministry);
        MeetingId meeting = make.held(state, id, stage.ministry);
        open(stage.ministry, MeetingLinks.page(id, meeting));
        assertThat(page()).contains("Edit the minutes");
        press("Record a decision");
        assertThat(owner().getListDataView().getItems().map(OrganisationSummary::id))
                .contains(stage.ministry.id())
                .doesNotContain(stage.women.id());
        pressLast("Cancel");
        open(stage.ministry, MeetingLinks.minutes(id, meeting));
        assertThat(page()).contains(sentence("meeting.minutes.lead"));
        make.after(state, id, meeting, () -> make.record(stage.as(stage.women), id, meeting, "Ours", stage.women));
        open(stage.ministry, MeetingLinks.page(id, meeting));
        assertThat(page()).contains("Ours").doesNotContain("Edit the minutes", "Record a decision");
        open(stage.ministry, MeetingLinks.minutes(id, meeting));
        assertThat(page()).doesNotContain("Name organisations, not people.");
    }

    @Test
    @DisplayName("UC-GRP-13 no decision is recorded once the minutes are approved")
    void offersNoDecisionOnceTheMinutesAreApproved() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.held(chair, id, stage.network);
        clock.at(meetings.details(chair, id, meeting).startsAt().plusSeconds(7200), () -> {
            MeetingId later = make.fixed(chair, id);
            make.after(chair, id, later, () -> {
                open(stage.network, MeetingLinks.page(id, meeting));
                press("Record a decision");
                pressLast("Cancel");
                press("Approve the minutes");
                test(find(ConfirmDialog.class).single()).confirm();
                assertThat(page()).contains("Approved on").doesNotContain("Record a decision", "Edit the minutes");
            });
        });
    }

    @Test
    @DisplayName("who writes minutes reads that States read them where these do not discuss")
    void saysThatStatesReadMinutes() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.held(chair, id, stage.network);
        open(stage.network, MeetingLinks.minutes(id, meeting));
        assertThat(page())
                .contains(sentence("meeting.minutes.lead-states"))
                .doesNotContain(sentence("meeting.minutes.lead"));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<OrganisationSummary> attendance() {
        return find(CheckboxGroup.class).single();
    }

    @Test
    @DisplayName("UC-GRP-13 records a decision with owner and day; its owner marks it as done, and then it is one click"
            + " away")
    void decides() {
        WorkingGroupId id = group();
        MeetingId meeting = make.held(stage.as(stage.network), id, stage.network);
        open(stage.network, MeetingLinks.page(id, meeting));
        assertThat(page()).contains("No decisions have been recorded.");
        press("Record a decision");
        pressLast("Save");
        assertThat(decisions.list(stage.as(stage.network), id, false, 0, 20).rows())
                .isEmpty();
        area("What is to be done").setValue("Ask 12 ministries");
        ComboBox<OrganisationSummary> owner = owner();
        owner.setValue(meetings.details(stage.as(stage.network), id, meeting).members().stream()
                .filter(one -> one.id().equals(stage.women.id()))
                .findFirst()
                .orElseThrow());
        find(DateField.class).single().setValue(make.day(40));
        pressLast("Save");
        assertThat(page()).contains("Ask 12 ministries", stage.women.name());
        assertThat(hrefs()).as("no link to the page itself").noneMatch(href -> href.endsWith("/" + meeting));

        open(stage.ministry, MeetingLinks.list(id));
        assertThat(page()).contains("Ask 12 ministries", "Decisions still to be carried out");
        assertThat(hrefs()).anyMatch(href -> href.endsWith("/" + meeting));
        assertThat(find(Button.class).withText("Drop").all()).isEmpty();
        open(stage.women, MeetingLinks.list(id));
        press("Drop");
        pressLast("Drop");
        assertThat(decisions.list(stage.as(stage.women), id, true, 0, 20).rows())
                .as("a reason is required")
                .hasSize(1);
        pressLast("Cancel");
        press("Done");
        pressLast("Done");
        assertThat(page()).contains("There are no open decisions.").doesNotContain("Ask 12 ministries");
        open(stage.ministry, MeetingLinks.decisions(id));
        assertThat(page()).contains("Ask 12 ministries", "Done");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganisationSummary> owner() {
        return find(ComboBox.class).single();
    }

    @Test
    @DisplayName("R0.1 whoever left, and others, find no such page")
    void hidesWhatIsNotTheirs() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        MeetingId meeting = make.proposed(stage.as(stage.network), id);
        open(stage.ministry, MeetingLinks.list(id));
        assertThat(page()).contains("2 dates proposed").doesNotContain("Propose dates");
        for (String path : new String[] {
            MeetingLinks.list(id),
            MeetingLinks.propose(id),
            MeetingLinks.decisions(id),
            MeetingLinks.page(id, meeting),
            MeetingLinks.minutes(id, meeting)
        }) {
            open(stage.nhri, path);
            assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
        }
        open(stage.nhri, "groups/" + id);
        assertThat(find(AppLink.class).withText("Meetings").all()).isEmpty();

        open(stage.women, MeetingLinks.page(id, meeting));
        groups().get(0).setValue(DateAnswer.YES);
        groups().get(1).setValue(DateAnswer.YES);
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThatThrownBy(() -> press("Send answer")).isInstanceOf(NotFound.class);
        open(stage.women, MeetingLinks.page(id, meeting));
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }

    @Test
    @DisplayName("UC-GRP-12 marks a meeting that was not held, with a reason")
    void marksWhatWasNotHeld() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        clock.at(meetings.details(chair, id, meeting).startsAt().plusSeconds(1), () -> {
            open(stage.network, MeetingLinks.page(id, meeting));
            assertThat(page()).contains("Write the minutes");
            assertThat(find(MenuButton.class)
                            .withCondition(menu -> "More".equals(text(menu)))
                            .all())
                    .as("before it has ended")
                    .isEmpty();
        });
        make.after(chair, id, meeting, () -> {
            open(stage.network, MeetingLinks.page(id, meeting));
            pressInMenu("Mark as not held");
            assertThat(find(Paragraph.class)
                            .withText(sentence("meeting.not-held.told"))
                            .all())
                    .hasSize(1);
            pressLast("Mark as not held");
            assertThat(meetings.details(chair, id, meeting).status()).isEqualTo(MeetingStatus.FIXED);
            area("Reason").setValue("Nobody came");
            pressLast("Mark as not held");
            assertThat(meetings.details(chair, id, meeting).status()).isEqualTo(MeetingStatus.NOT_HELD);
            open(stage.women, MeetingLinks.page(id, meeting));
            assertThat(page())
                    .contains("Why it was not held", "Nobody came", "Remove from my calendar (ICS)")
                    .doesNotContain("Mark as not held", "Why it was cancelled", "Write the minutes");
            open(stage.network, MeetingLinks.page(id, meeting));
            assertThat(page()).contains("Write the minutes");
            open(stage.network, MeetingLinks.minutes(id, meeting));
            attendance()
                    .setValue(
                            Set.copyOf(attendance().getListDataView().getItems().toList()));
            area("Minutes").setValue("Three of us met");
            press("Save");
            assertThat(page()).contains("Three of us met").doesNotContain("Nobody came");
        });
    }

    @Test
    @DisplayName("UC-GRP-12 keeps among those that took part who was recorded before, whatever the seats say now")
    void keepsWhoWasRecordedBefore() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.held(chair, id, stage.network);
        jdbc.sql("INSERT INTO meeting_attendance (meeting_id, organisation) VALUES (:meeting, :organisation)")
                .param("meeting", meeting)
                .param("organisation", stage.nhri.id())
                .update();
        make.after(chair, id, meeting, () -> {
            open(stage.network, MeetingLinks.minutes(id, meeting));
            assertThat(attendance().getValue())
                    .extracting(OrganisationSummary::id)
                    .containsOnly(stage.network.id(), stage.nhri.id());
            area("Minutes").setValue("All agreed but one");
            press("Save");
        });
        MeetingDetails saved = meetings.details(chair, id, meeting);
        assertThat(String.valueOf(saved.record())).contains("All agreed but one");
        assertThat(saved.attended()).containsOnly(stage.network.id(), stage.nhri.id());
    }

    @Test
    @DisplayName(
            "UC-GRP-12 shows no date, and no file for calendars, of a meeting that was cancelled before it had one")
    void cancelsWhatHadNoDate() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.proposed(chair, id);
        meetings.cancel(chair, new CancelMeeting(meeting, "A strike"));
        open(stage.women, MeetingLinks.page(id, meeting));
        assertThat(page())
                .contains("A strike", "Cancelled")
                .doesNotContain("Remove from my calendar (ICS)", "Add to my calendar (ICS)", "11:00");
        open(stage.women, MeetingLinks.list(id));
        assertThat(page()).contains("2 dates proposed").doesNotContain("11:00");
    }

    @Test
    @DisplayName("UC-GRP-12 does not offer who left before the meeting among those that took part")
    void offersOnlyWhoWasAMemberThen() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        meetings.come(stage.as(stage.women), meeting, true);
        seats.leave(stage.as(stage.women), id, stage.own(stage.women, id), new Reason("No staff", "en"));
        make.after(chair, id, meeting, () -> {
            open(stage.network, MeetingLinks.minutes(id, meeting));
            assertThat(attendance().getListDataView().getItems().map(OrganisationSummary::id))
                    .containsOnly(stage.network.id(), stage.ministry.id());
        });
    }

    @Test
    @DisplayName("UC-GRP-12 says why a meeting was cancelled")
    void cancels() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        meetings.cancel(chair, new CancelMeeting(meeting, "A strike"));
        open(stage.women, MeetingLinks.page(id, meeting));
        assertThat(page())
                .contains("A strike", "Cancelled", "Remove from my calendar (ICS)")
                .doesNotContain("I will come", "Add to my calendar (ICS)");
        assertThatThrownBy(() -> meetings.answer(
                        stage.as(stage.women), new AnswerDates(meeting, List.of(DateAnswer.YES, DateAnswer.YES))))
                .isInstanceOf(NotAllowed.class);
    }
}
