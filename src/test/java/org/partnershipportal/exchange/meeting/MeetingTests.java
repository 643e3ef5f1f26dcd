package org.partnershipportal.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.AT;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.BY;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.FIRST;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.GENEVA;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.NETWORK;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.SECOND;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.WOMEN;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.after;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.answering;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.cancelled;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.fixed;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.giving;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.held;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.notHeld;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.proposed;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.proposing;
import static org.partnershipportal.exchange.meeting.MeetingFixtures.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;

@DisplayName("UC-GRP-12 a meeting of a working group")
class MeetingTests {

    private static void refused(String field, String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::field, Problem::key)
                                .contains(org.assertj.core.api.Assertions.tuple(field, key)));
    }

    private static void forbidden(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        NotAllowed.class, one -> assertThat(one.key()).isEqualTo(key));
    }

    @Test
    void findsADateWithItsMembers() {
        Meeting meeting = proposed();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PROPOSED);
        meeting.answer(answering(meeting, DateAnswer.YES, DateAnswer.NO), WOMEN, BY, AT);
        meeting.answer(answering(meeting, DateAnswer.IF_NEED_BE, DateAnswer.YES), WOMEN, BY, AT);
        assertThat(meeting.answers())
                .as("the later answer stands for the member")
                .containsExactlyInAnyOrder(
                        new GivenAnswer(WOMEN.value(), 0, DateAnswer.IF_NEED_BE),
                        new GivenAnswer(WOMEN.value(), 1, DateAnswer.YES));
        meeting.fix(new FixDate(meeting.id(), 1, 1, "Room 7"), BY, AT);
        assertThat(meeting.startsAt()).isEqualTo(Instant.parse("2026-12-11T08:00:00Z"));
        meeting.come(false, WOMEN, BY, AT);
        assertThat(meeting.answers()).contains(new GivenAnswer(WOMEN.value(), 1, DateAnswer.NO));
        meeting.record(recording(meeting, NETWORK, WOMEN), Set.of(NETWORK, WOMEN), NETWORK, BY, after(meeting));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        meeting.approve(meeting.edition(), true, BY, after(meeting));
        assertThat(meeting.approvedAt()).isPresent();
    }

    @Test
    void refusesDatesThatAreNone() {
        LocalDateTime skipped = LocalDateTime.of(2027, 3, 28, 2, 30);
        LocalDateTime twice = LocalDateTime.of(2027, 10, 31, 2, 30);
        refused("starts", "meeting.problem.skipped", () -> proposing(GENEVA, 60, "A", FIRST, skipped));
        refused("starts", "meeting.problem.twice", () -> proposing(GENEVA, 60, "A", FIRST, twice));
        proposing(ZoneId.of("Africa/Nairobi"), 60, "A", skipped, twice); // the clocks do not change there
        refused("starts", "meeting.problem.same", () -> proposing(GENEVA, 60, "A", FIRST, SECOND, FIRST));
        refused("starts", "meeting.problem.dates", () -> proposing(GENEVA, 60, "A", FIRST));
        refused(
                "starts",
                "meeting.problem.dates",
                () -> proposing(
                        GENEVA,
                        60,
                        "A",
                        IntStream.range(0, 6).mapToObj(FIRST::plusDays).toArray(LocalDateTime[]::new)));
        refused("zone", "shared.problem.choose", () -> proposing(null, 60, "A", FIRST, SECOND));
        LocalDateTime now = LocalDateTime.of(2026, 11, 24, 11, 0);
        refused(
                "starts",
                "meeting.problem.past",
                () -> new Meeting(proposing(GENEVA, 60, "A", FIRST, now), NETWORK, BY, AT));
        new Meeting(proposing(GENEVA, 60, "A", FIRST, now.plusMinutes(1)), NETWORK, BY, AT);
        refused(
                "starts",
                "meeting.problem.far",
                () -> new Meeting(proposing(GENEVA, 60, "A", FIRST, now.plusYears(3)), NETWORK, BY, AT));
    }

    @Test
    void refusesAnEndBeforeTheStartAndAnAgendaThatNobodyReads() {
        refused("minutes", "meeting.problem.minutes", () -> proposing(GENEVA, 0, "A", FIRST, SECOND));
        refused("minutes", "meeting.problem.minutes", () -> proposing(GENEVA, -30, "A", FIRST, SECOND));
        refused("minutes", "meeting.problem.minutes", () -> proposing(GENEVA, 601, "A", FIRST, SECOND));
        refused("agenda", "shared.problem.missing", () -> proposing(GENEVA, 60, " \n ", FIRST, SECOND));
        refused(
                "agenda",
                "meeting.problem.too-many-topics",
                () -> proposing(GENEVA, 60, "x\n".repeat(201), FIRST, SECOND));
        proposing(GENEVA, 60, "x\n".repeat(50), FIRST, SECOND);
        refused(
                "agenda",
                "meeting.problem.long-topic",
                () -> proposing(GENEVA, 60, "A\n" + "x".repeat(201), FIRST, SECOND));
        refused(
                "place",
                "shared.problem.too-long",
                () -> new PlanMeeting(proposed().id(), 1, "A", "x".repeat(501)));
        refused(
                "minutes",
                "shared.problem.too-long",
                () -> new RecordMeeting(proposed().id(), 1, Set.of(NETWORK), "x".repeat(20_001)));
        refused(
                "words",
                "shared.problem.too-long",
                () -> new GiveDecision(
                        UUID.randomUUID(), proposed().id(), "x".repeat(501), NETWORK, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void takesNoAnswerOnceADateIsFixed() {
        Meeting meeting = fixed();
        forbidden(
                "meeting.refusal.fixed",
                () -> meeting.answer(answering(meeting, DateAnswer.YES, DateAnswer.YES), WOMEN, BY, AT));
        forbidden("meeting.refusal.begun", () -> meeting.come(true, WOMEN, BY, meeting.startsAt()));
        Meeting open = proposed();
        forbidden("meeting.refusal.no-date", () -> open.come(true, WOMEN, BY, AT));
        forbidden(
                "meeting.refusal.dates-over",
                () -> open.answer(
                        answering(open, DateAnswer.YES, DateAnswer.YES),
                        WOMEN,
                        BY,
                        Instant.parse("2026-12-12T00:00:00Z")));
        refused(
                "answers",
                "meeting.problem.answer-each",
                () -> open.answer(answering(open, DateAnswer.YES), WOMEN, BY, AT));
        refused(
                "answers",
                "meeting.problem.answer-each",
                () -> new AnswerDates(open.id(), Arrays.asList(DateAnswer.YES, null)));
        refused("answers", "meeting.problem.answer-each", () -> new AnswerDates(open.id(), List.of()));
    }

    @Test
    void fixesOneDateThatIsStillToCome() {
        Meeting meeting = proposed();
        Instant between = Instant.parse("2026-12-10T13:00:00Z");
        refused(
                "date",
                "meeting.problem.date-past",
                () -> meeting.fix(new FixDate(meeting.id(), 1, 0, "Room 7"), BY, between));
        refused("date", "shared.problem.choose", () -> meeting.fix(new FixDate(meeting.id(), 1, 2, "Room 7"), BY, AT));
        refused("date", "shared.problem.choose", () -> meeting.fix(new FixDate(meeting.id(), 1, -1, "Room 7"), BY, AT));
        refused("place", "shared.problem.missing", () -> new FixDate(meeting.id(), 1, 0, " "));
        meeting.plan(new PlanMeeting(meeting.id(), 1, "One", "Room 8"), BY, AT);
        assertThatThrownBy(() -> meeting.fix(new FixDate(meeting.id(), 1, 1, "Room 7"), BY, between))
                .as("place and agenda were changed since")
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(meeting.place()).isEqualTo("Room 8");
        meeting.fix(new FixDate(meeting.id(), 2, 1, "Room 7"), BY, between);
        forbidden("meeting.refusal.fixed", () -> meeting.fix(new FixDate(meeting.id(), 1, 0, "Room 7"), BY, AT));
        forbidden("meeting.refusal.held", () -> held().fix(new FixDate(meeting.id(), 1, 0, "Room 7"), BY, AT));
    }

    @Test
    void hasNoMinutesBeforeItIsHeldAndNoOtherOnceTheyAreApproved() {
        Meeting meeting = fixed();
        Set<OrganisationId> members = Set.of(NETWORK, WOMEN);
        forbidden(
                "meeting.refusal.not-begun",
                () -> meeting.record(
                        recording(meeting, NETWORK),
                        members,
                        NETWORK,
                        BY,
                        meeting.startsAt().minusSeconds(1)));
        Meeting open = proposed();
        forbidden(
                "meeting.refusal.no-date",
                () -> open.record(recording(open, NETWORK), members, NETWORK, BY, after(open)));
        refused(
                "attended",
                "meeting.problem.no-member",
                () -> meeting.record(
                        recording(meeting, new OrganisationId(UUID.randomUUID())),
                        members,
                        NETWORK,
                        BY,
                        after(meeting)));
        refused("attended", "meeting.problem.attended", () -> recording(meeting));
        RecordMeeting first = recording(meeting, NETWORK, WOMEN);
        meeting.record(first, members, NETWORK, BY, meeting.startsAt());
        assertThatThrownBy(() -> meeting.record(first, members, NETWORK, BY, after(meeting)))
                .isInstanceOf(ChangedMeanwhile.class);
        meeting.record(recording(meeting, NETWORK, WOMEN), Set.of(NETWORK), NETWORK, BY, after(meeting));
        assertThat(meeting.attendance())
                .as("who was recorded stays, though the seat no longer says so")
                .containsOnly(NETWORK, WOMEN);
        meeting.record(recording(meeting, WOMEN), members, NETWORK, BY, after(meeting));
        assertThat(meeting.attendance()).containsExactly(WOMEN);
        refused(
                "attended",
                "meeting.problem.no-member",
                () -> meeting.record(recording(meeting, NETWORK), Set.of(WOMEN), WOMEN, BY, after(meeting)));
        assertThat(meeting.attendance()).containsExactly(WOMEN);
        long read = meeting.edition();
        forbidden("meeting.refusal.no-later-meeting", () -> meeting.approve(read, false, BY, after(meeting)));
        assertThatThrownBy(() -> meeting.approve(read - 1, true, BY, after(meeting)))
                .isInstanceOf(ChangedMeanwhile.class);
        meeting.approve(read, true, BY, after(meeting));
        forbidden("meeting.refusal.approved", () -> meeting.approve(read, true, BY, after(meeting)));
        forbidden(
                "meeting.refusal.approved",
                () -> meeting.record(recording(meeting, NETWORK), members, NETWORK, BY, after(meeting)));
        forbidden("meeting.refusal.no-date", () -> open.approve(1, true, BY, AT));
    }

    @Test
    void isCancelledOrPlannedAnewUntilItBegins() {
        Meeting meeting = fixed();
        PlanMeeting other = new PlanMeeting(meeting.id(), meeting.edition(), "One\n\n Two ", "Room 8");
        meeting.plan(other, BY, AT);
        assertThat(meeting.topics()).containsExactly("One", "Two");
        assertThat(meeting.sequence()).isEqualTo(2);
        assertThatThrownBy(() -> meeting.plan(other, BY, AT)).isInstanceOf(ChangedMeanwhile.class);
        refused(
                "place",
                "shared.problem.missing",
                () -> meeting.plan(new PlanMeeting(meeting.id(), meeting.edition(), "One", ""), BY, AT));
        meeting.cancel(new CancelMeeting(meeting.id(), "Strike"), true, BY, AT);
        assertThat(meeting.cancelReason()).contains("Strike");
        forbidden("meeting.refusal.cancelled", () -> meeting.come(true, WOMEN, BY, AT));
        forbidden(
                "meeting.refusal.cancelled",
                () -> meeting.record(recording(meeting, NETWORK), Set.of(NETWORK), NETWORK, BY, after(meeting)));
        forbidden(
                "meeting.refusal.cancelled",
                () -> cancelled().cancel(new CancelMeeting(meeting.id(), "Twice"), false, BY, AT));
        refused("reason", "shared.problem.missing", () -> new CancelMeeting(meeting.id(), " "));
        forbidden("meeting.refusal.held", () -> held().cancel(new CancelMeeting(meeting.id(), "Late"), false, BY, AT));
    }

    @Test
    void wasNotHeldWhereThoseWhoLeadSaySoAfterItsEnd() {
        Meeting meeting = fixed();
        Instant end = Instant.parse("2026-12-10T14:30:00Z");
        CancelMeeting nobody = new CancelMeeting(meeting.id(), "Nobody came");
        for (Instant between : List.of(meeting.startsAt(), end.minusSeconds(1))) {
            forbidden("meeting.refusal.not-over", () -> meeting.cancel(nobody, false, BY, between));
        }
        assertThat(meeting.status()).isEqualTo(MeetingStatus.FIXED);
        meeting.cancel(nobody, false, BY, end);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.NOT_HELD);
        assertThat(meeting.cancelReason()).contains("Nobody came");
        assertThat(meeting.sequence()).isEqualTo(2);
        forbidden(
                "meeting.refusal.not-held",
                () -> meeting.cancel(new CancelMeeting(meeting.id(), "Twice"), false, BY, after(meeting)));
        forbidden("meeting.refusal.not-held", () -> meeting.approve(meeting.edition(), true, BY, after(meeting)));
        forbidden("meeting.refusal.no-minutes", meeting::requireOpenMinutes);
        Meeting early = fixed();
        early.cancel(
                new CancelMeeting(early.id(), "Strike"),
                false,
                BY,
                early.startsAt().minusSeconds(1));
        assertThat(early.status()).isEqualTo(MeetingStatus.CANCELLED);
        Meeting open = proposed();
        open.cancel(new CancelMeeting(open.id(), "No date"), false, BY, open.startsAt());
        assertThat(open.status()).as("it never had a date").isEqualTo(MeetingStatus.CANCELLED);
        assertThat(open.isDated()).isFalse();
        assertThat(early.isDated()).isTrue();
        Meeting over = held();
        forbidden(
                "meeting.refusal.held",
                () -> over.cancel(new CancelMeeting(over.id(), "Late"), false, BY, after(over)));
        refused("reason", "shared.problem.missing", () -> new CancelMeeting(over.id(), ""));
    }

    @Test
    void wasHeldAfterAllOnceMinutesAreWritten() {
        Meeting meeting = notHeld();
        RecordMeeting before = new RecordMeeting(meeting.id(), meeting.edition() - 1, Set.of(NETWORK), "All agreed");
        assertThatThrownBy(() -> meeting.record(before, Set.of(NETWORK), NETWORK, BY, after(meeting)))
                .as("written before somebody said that it was not held")
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.NOT_HELD);
        meeting.record(recording(meeting, NETWORK), Set.of(NETWORK), NETWORK, BY, after(meeting));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.cancelReason()).isEmpty();
        assertThat(meeting.record()).contains("All agreed");
        assertThat(meeting.sequence()).as("calendars take it up again").isEqualTo(3);
        meeting.record(recording(meeting, NETWORK), Set.of(NETWORK), NETWORK, BY, after(meeting));
        assertThat(meeting.sequence()).isEqualTo(3);
    }

    @Test
    void wasHeldWhereTheMinutesOfAnEarlierOneWereApprovedAtIt() {
        Meeting meeting = fixed();
        forbidden(
                "meeting.refusal.approved-others",
                () -> meeting.cancel(new CancelMeeting(meeting.id(), "Nobody came"), true, BY, after(meeting)));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.FIXED);
        assertThat(meeting.cancelReason()).isEmpty();
    }

    @Test
    @DisplayName("UC-GRP-13 a decision that is due today is due until the day ends where the group meets")
    void isDueUntilTheDayEndsInTheZoneOfTheMeeting() {
        Meeting quito = new Meeting(proposing(ZoneId.of("America/Guayaquil"), 60, "A", FIRST, SECOND), NETWORK, BY, AT);
        Decision decision = new Decision(giving(quito, WOMEN, LocalDate.of(2026, 12, 1)), quito, BY, AT);
        assertThat(decision.dueUntil()).isEqualTo(Instant.parse("2026-12-02T04:59:59Z"));
        LocalDate today = LocalDate.of(2026, 11, 24);
        new Decision(giving(quito, WOMEN, today), quito, BY, Instant.parse("2026-11-25T04:00:00Z"));
        refused(
                "due",
                "meeting.problem.due",
                () -> new Decision(giving(quito, WOMEN, today), quito, BY, Instant.parse("2026-11-25T05:00:00Z")));
        refused(
                "due",
                "meeting.problem.due",
                () -> new Decision(giving(quito, WOMEN, today.plusYears(4)), quito, BY, AT));
    }

    @Test
    @DisplayName("UC-GRP-13 a decision is done or dropped once, and not dropped without a reason")
    void isClosedOnce() {
        Meeting meeting = held();
        Decision decision = new Decision(giving(meeting, WOMEN, LocalDate.of(2027, 1, 1)), meeting, BY, AT);
        refused("note", "shared.problem.missing", () -> new CloseDecision(decision.id(), false, ""));
        decision.close(new CloseDecision(decision.id(), true, ""), BY, AT);
        assertThat(decision.status()).isEqualTo(DecisionStatus.DONE);
        forbidden(
                "meeting.refusal.closed",
                () -> decision.close(new CloseDecision(decision.id(), false, "Late"), BY, AT));
        forbidden("meeting.refusal.no-minutes", () -> fixed().requireOpenMinutes());
        meeting.requireOpenMinutes();
        meeting.approve(meeting.edition(), true, BY, after(meeting));
        forbidden("meeting.refusal.approved", meeting::requireOpenMinutes);
    }
}
