package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;

/**
 * UC-GRP-12, UC-GRP-13 within a journey of a working group: the member who leads and another find a date together, meet, and approve
 * the minutes at the meeting after; a decision waits on the home page of who carries it out. By keyboard alone.
 */
final class MeetingSteps {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** Time enough to find the dates of both meetings before the first begins, on a slow machine as well. */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    private final Walker leads;
    private final Walker member;
    private final String name;
    private final String group;
    private final boolean arabic;
    private final String run;
    private final String decided;
    private String first = "";
    private String later = "";

    /**
     * @param leads who arranges meetings
     * @param member who takes part
     * @param name of the member's organisation
     * @param group the group's id
     * @param run what no other run says
     */
    MeetingSteps(Walker leads, Walker member, String name, String group, Language language, String run) {
        this.leads = leads;
        this.member = member;
        this.name = name;
        this.group = group;
        this.run = run;
        arabic = language == Language.AR;
        decided = (arabic ? "جمع أسئلة ثلاث محاكم " : "Collect the questions of three courts ") + run;
    }

    void areHeld() {
        try (PortalClock clock = PortalClock.alone()) {
            Instant begins = PortalClock.now().plus(AHEAD).truncatedTo(ChronoUnit.MINUTES);
            first = isFound(begins, "m1");
            isAddedToTheCalendar();
            later = isFound(begins.plus(1, ChronoUnit.MINUTES), "m2");
            clock.pass(begins.plus(1, ChronoUnit.MINUTES));
        }
        isWrittenUp();
        isDecided();
        isApprovedLater();
        isCarriedOut();
    }

    /** Two dates, of which the other member can come to the earlier one; it learns of them on its home page. */
    private String isFound(Instant begins, String topic) {
        Keyboard keyboard = leads.keyboard();
        leads.opens("/groups/" + group + "/meetings");
        keyboard.use(leads.text("meeting.propose.title"), "/meetings/new");
        leads.arrives("/meetings/new");
        keyboard.write(leads.text("meeting.propose.date", 1), day(begins));
        keyboard.write(leads.text("meeting.propose.time", 1), time(begins));
        Instant other = begins.plus(2, ChronoUnit.DAYS);
        keyboard.write(leads.text("meeting.propose.date", 2), day(other));
        keyboard.write(leads.text("meeting.propose.time", 2), time(other));
        keyboard.write(leads.text("meeting.field.agenda"), agenda(topic));
        keyboard.useButton(leads.text("meeting.propose.do"));
        String meeting = leads.arrivesAtRecord("/groups/" + group + "/meetings");
        answers(leads);

        member.opens("/home");
        member.keyboard().use(member.text("meeting.task.answer"), meeting);
        member.arrives("/meetings/" + meeting);
        assertThat(member.main()).contains(topic(topic)).doesNotContain(member.text("meeting.fix.do"));
        answers(member);

        leads.reloads();
        keyboard.useButton(leads.text("meeting.fix.do"));
        String yes = leads.text("meeting.fix.counted", when(begins), 2, 0, 0);
        keyboard.choose(yes, yes);
        keyboard.write(leads.text("meeting.field.place"), "https://meet.example/" + topic);
        keyboard.useButton(leads.text("meeting.fix.do"));
        leads.sees("meeting.fix.done");
        assertThat(leads.main())
                .contains(leads.text("meeting.status.fixed"), leads.text("meeting.page.coming", 2, 0, 1));
        return meeting;
    }

    /** Yes to the earlier date, the other one if need be. */
    private void answers(Walker walker) {
        String yes = walker.text("meeting.answer.yes");
        walker.keyboard().choose(yes, yes);
        walker.keyboard().choose(yes, walker.text("meeting.answer.if-need-be"));
        walker.keyboard().useButton(walker.text("meeting.answer.do"));
        walker.sees("meeting.answer.saved");
    }

    private void isAddedToTheCalendar() {
        member.reloads();
        assertThat(member.main()).contains(member.text("meeting.come.said-yes"), topic("m1"));
        member.looksAt("meeting-fixed");
        Download file =
                member.page().waitForDownload(() -> member.keyboard().use(member.text("meeting.page.calendar")));
        try {
            assertThat(Files.readString(file.path()))
                    .contains("BEGIN:VEVENT", "METHOD:PUBLISH", "https://meet.example/m1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once it has begun, who leads writes who took part and what was said; nobody is there by itself. */
    private void isWrittenUp() {
        Keyboard keyboard = leads.keyboard();
        leads.opens("/groups/" + group + "/meetings/" + first);
        keyboard.use(leads.text("meeting.minutes.title"), "/minutes");
        leads.arrives("/minutes");
        keyboard.useButton(leads.text("shared.verb.save"));
        leads.page().getByText(leads.text("uikit.problems.heading")).first().waitFor();
        leads.looksAt("meeting-minutes-problem");
        assertThat(leads.main()).contains(leads.text("meeting.problem.attended"));
        keyboard.tick(name, true);
        keyboard.write(
                leads.text("meeting.minutes.heading"),
                arabic ? "قورنت أسئلة محكمتين." : "The questions of two courts were compared.");
        keyboard.useButton(leads.text("shared.verb.save"));
        leads.arrives("/meetings/" + first);
        assertThat(leads.main())
                .contains(leads.text("meeting.minutes.came", name), leads.text("meeting.minutes.not-approved"));
    }

    private void isDecided() {
        Keyboard keyboard = leads.keyboard();
        keyboard.useButton(leads.text("meeting.decision.give"));
        keyboard.comeTo(leads.text("meeting.decision.words"));
        leads.page().keyboard().type(decided);
        keyboard.pick(leads.text("meeting.decision.owner-field"), name.substring(0, 6), name);
        keyboard.write(leads.text("meeting.decision.due-field"), Walker.day(9));
        keyboard.useButton(leads.text("shared.verb.save"));
        leads.page().locator("main").getByText(decided).first().waitFor();
        leads.looksAt("meeting-held");
    }

    /** The later meeting has begun as well, hence the minutes can be approved; they do not change afterwards. */
    private void isApprovedLater() {
        leads.opens("/home");
        leads.keyboard().use(leads.text("meeting.task.approve"), first);
        leads.arrives("/meetings/" + first);
        leads.keyboard().useButton(leads.text("meeting.minutes.approve"));
        leads.confirms("meeting.minutes.approve");
        leads.sees("meeting.minutes.approve-done");
        assertThat(leads.main())
                .contains(decided)
                .doesNotContain(
                        leads.text("meeting.minutes.not-approved"),
                        leads.text("meeting.minutes.edit"),
                        leads.text("meeting.decision.give"));
        leads.looksAt("meeting-approved");
    }

    /** By the member, from its home page; everyone in the group reads that it was. */
    private void isCarriedOut() {
        member.opens("/home");
        assertThat(member.main()).contains(decided);
        member.keyboard().use(member.text("meeting.task.do"), first);
        member.arrives("/meetings/" + first);
        assertThat(member.main()).contains(decided, member.text("meeting.minutes.came", name));
        member.keyboard().useButton(member.text("meeting.decision.do-done"));
        member.answers(
                "meeting.decision.how",
                arabic ? "أُرسلت الأسئلة إلى الأعضاء." : "The questions were sent to the members.",
                "meeting.decision.do-done");
        member.sees("meeting.decision-status.done");
        member.looksAt("meeting-decision-done");
        member.opens("/home");
        assertThat(member.main()).doesNotContain(decided);
    }

    /** From whoever has left: each page of the meetings answers like one that there is not. */
    void areHidden(Walker left) {
        String list = "/groups/" + group + "/meetings";
        for (String path : List.of(list, list + "/" + first, list + "/" + later)) {
            left.opens(path);
            assertThat(left.main())
                    .as(path)
                    .contains(left.text("shell.error.not-found"))
                    .doesNotContain(decided, run);
        }
    }

    private String agenda(String topic) {
        return topic(topic) + "\n" + (arabic ? "محضر الاجتماع السابق" : "Minutes of the meeting before");
    }

    private String topic(String topic) {
        return (arabic ? "أسئلة الجلسة الأولى " : "Questions at a first hearing ") + topic + run;
    }

    private static String day(Instant moment) {
        return DAY.format(LocalDateTime.ofInstant(moment, Formats.GENEVA));
    }

    private static String time(Instant moment) {
        return TIME.format(LocalDateTime.ofInstant(moment, Formats.GENEVA));
    }

    private String when(Instant moment) {
        Language language = arabic ? Language.AR : Language.EN;
        return leads.text(
                "shared.field.pair",
                Formats.dayAndDate(LocalDate.ofInstant(moment, Formats.GENEVA), language),
                Formats.time(moment, Formats.GENEVA, language));
    }
}
