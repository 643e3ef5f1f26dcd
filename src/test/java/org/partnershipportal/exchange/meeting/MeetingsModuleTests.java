package org.partnershipportal.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatId;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.RoleGiven;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatLeft;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.testing.AtOnce;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@PortalModuleTest
@DisplayName("UC-GRP-12, UC-GRP-13 meetings of a working group and their decisions")
class MeetingsModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    MeetingStage make;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    MeetingTasks tasks;

    @Autowired
    WorkingGroups groups;

    @Autowired
    Seats seats;

    @Autowired
    MovableClock clock;

    @Autowired
    ConfigurableApplicationContext portal;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by the network; the association, and the ministry, are members. */
    private WorkingGroupId group() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        return id;
    }

    @Test
    void isFoundTogetherReadByAllMembersAndRecorded() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.proposed(chair, id);
        meetings.answer(stage.as(stage.women), new AnswerDates(meeting, List.of(DateAnswer.YES, DateAnswer.NO)));
        meetings.answer(
                stage.as(stage.ministry), new AnswerDates(meeting, List.of(DateAnswer.IF_NEED_BE, DateAnswer.YES)));
        MeetingDetails read = meetings.details(chair, id, meeting);
        assertThat(read.count(0, DateAnswer.YES)).isEqualTo(1);
        assertThat(read.silent(0)).isEqualTo(1);
        assertThat(read.said(stage.ministry.id(), 1)).contains(DateAnswer.YES);
        assertThat(meetings.next(chair, id)).as("while the date is to be found").isEmpty();
        assertThatThrownBy(() -> meetings.calendar(chair, id, meeting)).isInstanceOf(NotFound.class);
        meetings.fix(chair, new FixDate(meeting, 1, 0, "Room 7"));
        meetings.come(stage.as(stage.women), meeting, false);
        assertThat(meetings.next(stage.as(stage.ministry), id).orElseThrow().comes())
                .contains(DateAnswer.IF_NEED_BE);
        assertThat(meetings.calendar(stage.as(stage.women), id, meeting).text()).contains(meeting + "@");
        make.after(chair, id, meeting, () -> {
            make.record(chair, id, meeting, "All agreed", stage.network, stage.women);
            assertThat(meetings.next(chair, id)).isEmpty();
            assertThatThrownBy(() -> meetings.approve(
                            chair, meeting, meetings.details(chair, id, meeting).edition()))
                    .isInstanceOf(NotAllowed.class);
        });
        clock.at(meetings.details(chair, id, meeting).startsAt().plusSeconds(7200), () -> {
            MeetingId later = make.fixed(chair, id);
            make.after(chair, id, later, () -> {
                MeetingDetails before = meetings.details(chair, id, meeting);
                assertThat(before.approvable()).isTrue();
                meetings.approve(chair, meeting, before.edition());
                MeetingDetails approved = meetings.details(stage.as(stage.ministry), id, meeting);
                assertThat(approved.approvedAt()).isNotNull();
                assertThat(approved.attended()).containsOnly(stage.network.id(), stage.women.id());
            });
        });
        assertThat(meetings.list(chair, id, 0, 20).rows())
                .extracting(MeetingRow::status, MeetingRow::approved)
                .containsExactly(tuple(MeetingStatus.FIXED, false), tuple(MeetingStatus.HELD, true));
    }

    @Test
    void approvesMinutesOnlyOnceALaterMeetingHasBegun() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.held(chair, id, stage.network);
        Instant over = meetings.details(chair, id, meeting).startsAt().plusSeconds(7200);
        clock.at(over, () -> {
            MeetingId later = make.fixed(chair, id);
            Instant begins = meetings.details(chair, id, later).startsAt();
            clock.at(begins.minusSeconds(1), () -> {
                MeetingDetails read = meetings.details(chair, id, meeting);
                assertThat(read.approvable()).isFalse();
                assertThatThrownBy(() -> meetings.approve(chair, meeting, read.edition()))
                        .isInstanceOfSatisfying(
                                NotAllowed.class,
                                one -> assertThat(one.key()).isEqualTo("meeting.refusal.no-later-meeting"));
            });
            clock.at(begins, () -> {
                MeetingDetails read = meetings.details(chair, id, meeting);
                assertThat(read.approvable()).isTrue();
                meetings.approve(chair, meeting, read.edition());
                assertThatThrownBy(() -> make.given(chair, meeting, stage.women, 30))
                        .as("minutes that are approved do not change")
                        .isInstanceOfSatisfying(
                                NotAllowed.class, one -> assertThat(one.key()).isEqualTo("meeting.refusal.approved"));
            });
        });
    }

    @Test
    void hasTheEarliestOfTwoAsItsNextMeeting() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId late = make.proposed(chair, id);
        meetings.fix(chair, new FixDate(late, 1, 1, "Room 7"));
        MeetingId early = make.fixed(chair, id);
        assertThat(meetings.next(chair, id).orElseThrow().id()).isEqualTo(early);
        meetings.cancel(chair, new CancelMeeting(early, "Strike"));
        assertThat(meetings.next(chair, id).orElseThrow().id()).isEqualTo(late);
        early = make.fixed(chair, id);
        assertThat(meetings.next(chair, id).orElseThrow().id()).isEqualTo(early);
        make.after(
                chair,
                id,
                early,
                () -> assertThat(meetings.next(chair, id).orElseThrow().id()).isEqualTo(late));
    }

    @Test
    void isAttendedOnlyByThoseWhoWereMembersWhenItBegan() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        Actor women = stage.as(stage.women);
        meetings.come(women, meeting, true);
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        make.after(chair, id, meeting, () -> {
            MeetingDetails read = meetings.details(chair, id, meeting);
            assertThat(read.satThen()).containsOnly(stage.network.id(), stage.ministry.id());
            assertThat(read.members())
                    .as("who said it would come and left before")
                    .noneMatch(one -> one.id().equals(stage.women.id()));
            assertThatThrownBy(() -> make.record(chair, id, meeting, "All agreed", stage.network, stage.women))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.problems())
                                    .containsExactly(Problem.of("attended", "meeting.problem.no-member")));
            assertThatThrownBy(() -> make.record(chair, id, meeting, "All agreed", stage.nhri))
                    .isInstanceOf(InvalidInput.class);
            seats.leave(stage.as(stage.ministry), id, stage.own(stage.ministry, id), new Reason("No staff", "en"));
            clock.at(read.startsAt().plusSeconds(200_000), () -> {
                stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
                assertThat(meetings.details(chair, id, meeting).satThen())
                        .as("who left afterwards, and not who came in later")
                        .containsOnly(stage.network.id(), stage.ministry.id());
                assertThatThrownBy(() -> make.record(chair, id, meeting, "All agreed", stage.nhri))
                        .isInstanceOf(InvalidInput.class);
                make.record(chair, id, meeting, "All agreed", stage.network, stage.ministry);
                assertThat(meetings.details(stage.as(stage.nhri), id, meeting).members())
                        .as("the record of the time, for who came in later too")
                        .anyMatch(one -> one.id().equals(stage.ministry.id()));
            });
        });
    }

    @Test
    void endsWithoutMinutesWhereItWasNotHeld() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId before = make.held(chair, id, stage.network);
        clock.at(meetings.details(chair, id, before).startsAt().plusSeconds(7200), () -> {
            MeetingId meeting = make.fixed(chair, id);
            make.after(chair, id, meeting, () -> {
                assertThat(meetings.details(chair, id, before).approvable()).isTrue();
                assertThat(meetings.details(chair, id, meeting).awaitsMinutes()).isTrue();
                assertThatThrownBy(
                                () -> meetings.cancel(stage.as(stage.women), new CancelMeeting(meeting, "Nobody came")))
                        .isInstanceOf(NotPermitted.class);
                meetings.cancel(chair, new CancelMeeting(meeting, "Nobody came"));
                MeetingDetails read = meetings.details(stage.as(stage.women), id, meeting);
                assertThat(read.status()).isEqualTo(MeetingStatus.NOT_HELD);
                assertThat(read.awaitsMinutes()).isFalse();
                assertThat(String.valueOf(read.cancelReason())).isEqualTo("Nobody came");
                assertThat(meetings.calendar(chair, id, meeting).text()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
                assertThat(meetings.details(chair, id, before).approvable())
                        .as("it approves no minutes")
                        .isFalse();
                assertThat(tasks.openTasks(stage.as(stage.women))).isEmpty();
                assertThat(meetings.next(chair, id)).isEmpty();
                MeetingId next = make.fixed(chair, id);
                assertThat(meetings.next(chair, id).orElseThrow().id()).isEqualTo(next);
            });
        });
    }

    @Test
    void endsBeforeOneCanSayThatItWasNotHeldAndTakesMinutesAfterwards() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        CancelMeeting nobody = new CancelMeeting(meeting, "Nobody came");
        clock.at(meetings.details(chair, id, meeting).startsAt().plusSeconds(1), () -> {
            assertThat(meetings.details(chair, id, meeting).awaitsMinutes()).isTrue();
            assertThat(meetings.details(chair, id, meeting).endsUnheld()).isFalse();
            refusedToEnd(chair, nobody, "meeting.refusal.not-over");
        });
        make.after(chair, id, meeting, () -> {
            assertThat(meetings.details(chair, id, meeting).endsUnheld()).isTrue();
            meetings.cancel(chair, nobody);
            assertThatThrownBy(() -> make.record(stage.as(stage.women), id, meeting, "Mine", stage.women))
                    .isInstanceOf(NotPermitted.class);
            make.record(chair, id, meeting, "All agreed", stage.network);
            MeetingDetails read = meetings.details(stage.as(stage.women), id, meeting);
            assertThat(read.status()).isEqualTo(MeetingStatus.HELD);
            assertThat(read.cancelReason()).isNull();
            assertThat(meetings.calendar(chair, id, meeting).text()).contains("METHOD:PUBLISH", "SEQUENCE:3");
        });
    }

    private void refusedToEnd(Actor chair, CancelMeeting command, String key) {
        assertThatThrownBy(() -> meetings.cancel(chair, command))
                .isInstanceOfSatisfying(
                        NotAllowed.class, one -> assertThat(one.key()).isEqualTo(key));
    }

    @Test
    void isNotMarkedAsNotHeldIfItAloneApprovedEarlierMinutes() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId before = make.held(chair, id, stage.network);
        clock.at(meetings.details(chair, id, before).startsAt().plusSeconds(7200), () -> {
            MeetingId first = make.fixed(chair, id);
            MeetingId second = make.proposed(chair, id);
            meetings.fix(chair, new FixDate(second, 1, 1, "Room 7"));
            make.after(chair, id, second, () -> {
                meetings.approve(
                        chair, before, meetings.details(chair, id, before).edition());
                meetings.cancel(chair, new CancelMeeting(first, "Nobody came")); // the second approved them too
                refusedToEnd(chair, new CancelMeeting(second, "Nobody came"), "meeting.refusal.approved-others");
                assertThat(meetings.details(chair, id, second).status()).isEqualTo(MeetingStatus.FIXED);
                assertThat(meetings.details(chair, id, before).approvedAt()).isNotNull();
            });
        });
    }

    @Test
    void hasNoFileForCalendarsIfItNeverHadADate() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.proposed(chair, id);
        meetings.plan(chair, new PlanMeeting(meeting, 1, "Draft 4", "Room 7"));
        meetings.cancel(chair, new CancelMeeting(meeting, "Strike"));
        assertThatThrownBy(() -> meetings.calendar(chair, id, meeting)).isInstanceOf(NotFound.class);
        MeetingDetails read = meetings.details(chair, id, meeting);
        assertThat(read.dated()).isFalse();
        assertThat(read.fixed()).isEqualTo(-1);
        MeetingId other = make.fixed(chair, id);
        meetings.cancel(chair, new CancelMeeting(other, "Strike"));
        assertThat(meetings.calendar(chair, id, other).text()).contains("METHOD:CANCEL", "SEQUENCE:2");
        assertThat(meetings.list(chair, id, 0, 20).rows())
                .extracting(MeetingRow::id, MeetingRow::dated)
                .containsExactlyInAnyOrder(tuple(meeting, false), tuple(other, true));
    }

    @Test
    void namesWhoSatThereOnlyToThoseWhoSatThereToo() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        make.after(chair, id, meeting, () -> {
            Instant later = meetings.details(chair, id, meeting).startsAt().plusSeconds(200_000);
            seats.leave(stage.as(stage.ministry), id, stage.own(stage.ministry, id), new Reason("No staff", "en"));
            clock.at(later, () -> {
                stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
                seats.give(chair, id, stage.seat(chair, id, stage.nhri), SeatRole.RAPPORTEUR);
                Actor joined = stage.as(stage.nhri);
                assertThat(meetings.details(chair, id, meeting).attendants())
                        .extracting(one -> one.id())
                        .contains(stage.ministry.id());
                MeetingDetails read = meetings.details(joined, id, meeting);
                assertThat(read.members())
                        .extracting(one -> one.id())
                        .containsExactlyInAnyOrder(stage.network.id(), stage.women.id(), stage.nhri.id());
                assertThat(read.satThen()).containsOnly(stage.network.id(), stage.women.id());
                make.record(chair, id, meeting, "All agreed", stage.network, stage.ministry);
                assertThat(meetings.details(joined, id, meeting).attendants())
                        .as("who came is part of the minutes")
                        .extracting(one -> one.id())
                        .contains(stage.ministry.id());
            });
        });
    }

    @Test
    void doesNotCountWhatTellsNobody() throws Exception {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        ProposeMeeting once = make.proposing(id);
        MeetingId meeting = meetings.propose(chair, once);
        meetings.fix(chair, new FixDate(meeting, 1, 0, "Room 7"));
        ProposeMeeting past = new ProposeMeeting(
                UUID.randomUUID(),
                id,
                once.starts().stream().map(one -> one.minusDays(60)).toList(),
                once.zone(),
                once.minutes(),
                "Minutes",
                "",
                "en");
        for (int refused = 0; refused < Limit.MEETING_NOTICE.times(); refused++) {
            assertThatThrownBy(() -> meetings.propose(chair, past)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> meetings.plan(chair, new PlanMeeting(meeting, 1, "Late", "Room 7")))
                    .isInstanceOf(ChangedMeanwhile.class);
        }
        long edition = 2;
        for (int told = 1; told < Limit.MEETING_NOTICE.times() - 1; told++) {
            meetings.plan(chair, new PlanMeeting(meeting, edition++, "Draft " + told, "Room 7"));
        }
        ProposeMeeting last = make.proposing(id);
        assertThat(Set.copyOf(AtOnce.atOnce(() -> meetings.propose(chair, last), () -> meetings.propose(chair, last))))
                .as("the last that is left, by a double click")
                .hasSize(1)
                .hasOnlyElementsOfType(MeetingId.class);
        assertThat(meetings.propose(chair, last)).isInstanceOf(MeetingId.class);
        assertThatThrownBy(() -> make.proposed(chair, id)).isInstanceOf(TryLater.class);
    }

    @Test
    void doesNotFloodMembersWithChanges() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        long edition = meetings.details(chair, id, meeting).edition();
        for (int change = 1; change < Limit.MEETING_NOTICE.times(); change++) {
            meetings.plan(chair, new PlanMeeting(meeting, edition++, "Draft " + change, "Room 7"));
        }
        long last = edition;
        assertThatThrownBy(() -> meetings.plan(chair, new PlanMeeting(meeting, last, "Draft again", "Room 7")))
                .isInstanceOf(TryLater.class);
        assertThatThrownBy(() -> make.proposed(chair, id)).isInstanceOf(TryLater.class);
        assertThat(meetings.details(chair, id, meeting).edition()).isEqualTo(last);
        String same = "Draft " + (Limit.MEETING_NOTICE.times() - 1);
        meetings.plan(chair, new PlanMeeting(meeting, last, same, "Room 7"));
        assertThat(meetings.details(chair, id, meeting).edition())
                .as("what tells nobody is not counted")
                .isEqualTo(last + 1);
        meetings.cancel(chair, new CancelMeeting(meeting, "Strike"));
        make.proposed(chair, group());
    }

    @Test
    @DisplayName("R0.1 for everyone but a member there is no meeting, and none after leaving, the term or a suspension")
    void isForMembersOnly() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.fixed(chair, id);
        stage.ask(id, stage.nhri);
        for (Actor other : List.of(Actor.visitor(), organisations.secretariat(), stage.as(stage.nhri))) {
            readsNothing(other, id, meeting);
            assertThat(meetings.find(other, id)).isEmpty();
        }
        assertThatThrownBy(() -> meetings.come(stage.as(stage.nhri), meeting, true))
                .isInstanceOf(NotFound.class);
        Actor women = stage.as(stage.women);
        organisations.decide(stage.women, DecideOrganisation.Decision.SUSPEND);
        readsNothing(stage.as(stage.women), id, meeting);
        assertThat(tasks.openTasks(stage.as(stage.women))).isEmpty();
        organisations.decide(stage.women, DecideOrganisation.Decision.LIFT);
        assertThat(meetings.details(stage.as(stage.women), id, meeting).comes()).isEmpty();
        clock.at(Instant.parse("2036-01-01T10:00:00Z"), () -> readsNothing(women, id, meeting));
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        readsNothing(women, id, meeting);
        assertThatThrownBy(() -> meetings.come(women, meeting, true)).isInstanceOf(NotFound.class);
        WorkingGroupId other = group();
        assertThatThrownBy(() -> meetings.details(chair, other, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.calendar(chair, other, meeting)).isInstanceOf(NotFound.class);
        assertThat(decisions.of(chair, other, meeting, 0, 20).rows()).isEmpty();
        groups.end(chair, id, new Reason("Done", "en"));
        readsNothing(chair, id, meeting);
        assertThatThrownBy(() -> make.proposed(chair, id))
                .as("a group that is over")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.cancel(chair, new CancelMeeting(meeting, "Over")))
                .isInstanceOf(NotFound.class);
    }

    private void readsNothing(Actor other, WorkingGroupId id, MeetingId meeting) {
        assertThatThrownBy(() -> meetings.list(other, id, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.details(other, id, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.calendar(other, id, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.list(other, id, false, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.of(other, id, meeting, 0, 20)).isInstanceOf(NotFound.class);
        assertThat(meetings.next(other, id)).isEmpty();
    }

    @Test
    void isArrangedByThoseWhoLeadOnly() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId open = make.proposed(chair, id);
        MeetingId meeting = make.held(chair, id, stage.network);
        for (Actor member : List.of(stage.as(stage.women), stage.as(stage.ministry))) {
            assertThat(meetings.mayPropose(member, id)).isFalse();
            assertThatThrownBy(() -> make.proposed(member, id)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> meetings.fix(member, new FixDate(open, 1, 0, "Mine")))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> meetings.plan(member, new PlanMeeting(open, 1, "Mine", "")))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> meetings.cancel(member, new CancelMeeting(open, "Mine")))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> make.record(member, id, meeting, "Mine", stage.women))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> meetings.approve(member, meeting, 3)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> make.given(member, meeting, stage.women, 30))
                    .isInstanceOf(NotPermitted.class);
            assertThat(meetings.details(member, id, open).allows(Permission.TAKE_PART_IN_MEETING))
                    .isTrue();
        }
        Actor outside = stage.as(stage.nhri);
        assertThatThrownBy(() -> make.proposed(outside, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> make.given(outside, meeting, stage.women, 30)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.fix(outside, new FixDate(open, 1, 0, "Mine")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void fixesOneDateOfTwoThatAreFixedAtOnce() throws Exception {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        seats.give(chair, id, stage.seat(chair, id, stage.women), SeatRole.RAPPORTEUR);
        MeetingId meeting = make.proposed(chair, id);
        List<Object> both = AtOnce.atOnce(
                () -> {
                    meetings.fix(chair, new FixDate(meeting, 1, 0, "Room 7"));
                    return "fixed";
                },
                () -> {
                    meetings.fix(women, new FixDate(meeting, 1, 1, "Room 8"));
                    return "fixed";
                });
        assertThat(both).filteredOn("fixed"::equals).hasSize(1);
        assertThat(both).hasAtLeastOneElementOfType(NotAllowed.class);
    }

    @Test
    void makesOneMeetingAndOneDecisionOfADoubleClick() throws Exception {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        ProposeMeeting once = make.proposing(id);
        assertThat(Set.copyOf(AtOnce.atOnce(() -> meetings.propose(chair, once), () -> meetings.propose(chair, once))))
                .hasSize(1);
        assertThat(meetings.list(chair, id, 0, 20).total()).isEqualTo(1);
        MeetingId meeting = make.held(chair, id, stage.network);
        GiveDecision decision = make.giving(meeting, stage.women, 30);
        assertThat(Set.copyOf(
                        AtOnce.atOnce(() -> decisions.give(chair, decision), () -> decisions.give(chair, decision))))
                .hasSize(1);
        assertThat(decisions.list(chair, id, false, 0, 20).total()).isEqualTo(1);
        seats.leave(chair, id, stage.own(stage.network, id), new Reason("No staff", "en"));
        assertThatThrownBy(() -> meetings.propose(chair, once)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.give(chair, decision)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("who fixes a date while losing the role, and who answers while leaving, does neither")
    void doesNothingWhileLosingTheRoleOrTheSeat() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        SeatId seat = stage.seat(chair, id, stage.women);
        seats.give(chair, id, seat, SeatRole.RAPPORTEUR);
        MeetingId meeting = make.proposed(chair, id);
        assertThat(new Meanwhile(portal)
                        .during(RoleGiven.class, () -> seats.give(chair, id, seat, SeatRole.MEMBER), () -> {
                            meetings.fix(women, new FixDate(meeting, 1, 0, "Room 7"));
                            return "fixed";
                        }))
                .isInstanceOf(NotPermitted.class);
        assertThat(new Meanwhile(portal)
                        .during(
                                SeatLeft.class,
                                () -> seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en")),
                                () -> {
                                    meetings.answer(
                                            women, new AnswerDates(meeting, List.of(DateAnswer.YES, DateAnswer.YES)));
                                    return "answered";
                                }))
                .isInstanceOf(NotFound.class);
        assertThat(meetings.details(chair, id, meeting).status()).isEqualTo(MeetingStatus.PROPOSED);
        assertThat(meetings.details(chair, id, meeting).answers()).isEmpty();
    }

    @Test
    @DisplayName("UC-GRP-13 a decision has an owner that is a member; the owner and who leads say what became of it")
    void givesDecisionsToMembersOnly() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId fixed = make.fixed(chair, id);
        assertThatThrownBy(() -> make.given(chair, fixed, stage.women, 30))
                .as("before there are minutes")
                .isInstanceOf(NotAllowed.class);
        MeetingId meeting = make.held(chair, id, stage.network);
        assertThatThrownBy(() -> make.given(chair, meeting, stage.nhri, 30))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        one -> assertThat(one.problems().getFirst().field()).isEqualTo("owner"));
        DecisionId first = make.given(chair, meeting, stage.women, 30);
        DecisionId second = make.given(chair, meeting, stage.women, 20);
        for (Actor other : List.of(stage.as(stage.ministry))) {
            assertThatThrownBy(() -> decisions.close(other, new CloseDecision(first, true, "")))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> decisions.close(stage.as(stage.nhri), new CloseDecision(first, true, "")))
                .isInstanceOf(NotFound.class);
        assertThat(decisions.list(chair, id, true, 0, 20).rows())
                .as("what is due first comes first")
                .extracting(DecisionRow::id)
                .containsExactly(second, first);
        decisions.close(stage.as(stage.women), new CloseDecision(first, true, "Asked"));
        decisions.close(chair, new CloseDecision(second, false, "Nobody answers"));
        assertThat(decisions.list(stage.as(stage.ministry), id, true, 0, 20).rows())
                .isEmpty();
        assertThat(decisions.list(chair, id, false, 0, 20).rows())
                .extracting(DecisionRow::id, DecisionRow::status)
                .containsExactlyInAnyOrder(tuple(first, DecisionStatus.DONE), tuple(second, DecisionStatus.DROPPED));
        assertThatThrownBy(() -> decisions.close(chair, new CloseDecision(first, false, "Late")))
                .isInstanceOf(NotAllowed.class);
    }

    /** Chaired by the ministry; the network is deputy, and the association, which is of the ministry's country, rapporteur. */
    private WorkingGroupId chairedByState() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        Actor network = stage.as(stage.network);
        seats.give(network, id, stage.seat(network, id, stage.women), SeatRole.RAPPORTEUR);
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        Actor state = stage.as(stage.ministry);
        seats.give(state, id, stage.seat(state, id, stage.network), SeatRole.DEPUTY);
        return id;
    }

    @Test
    @DisplayName("R4.3 a State that chairs gives its own NHRI and civil society no decision; others and itself it does")
    void keepsAStateFromGivingItsOwnADecision() {
        WorkingGroupId id = chairedByState();
        Actor state = stage.as(stage.ministry);
        MeetingId meeting = make.held(state, id, stage.ministry);
        assertThatThrownBy(() -> make.given(state, meeting, stage.women, 30))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        one -> assertThat(one.problems())
                                .extracting(Problem::field, Problem::key)
                                .containsExactly(tuple("owner", "meeting.problem.own-country")));
        assertThat(decisions.list(state, id, false, 0, 20).rows()).isEmpty();
        assertThat(meetings.details(state, id, meeting).owners())
                .containsExactlyInAnyOrder(stage.network.id(), stage.ministry.id());
        make.given(state, meeting, stage.network, 30);
        make.given(state, meeting, stage.ministry, 30);
        Actor women = stage.as(stage.women);
        assertThat(meetings.details(women, id, meeting).owners())
                .containsExactlyInAnyOrder(stage.network.id(), stage.ministry.id(), stage.women.id());
        make.given(women, meeting, stage.women, 30);
        make.given(stage.as(stage.network), meeting, stage.women, 30);
        assertThat(decisions.list(state, id, false, 0, 20).rows()).hasSize(4);
    }

    @Test
    @DisplayName(
            "R4.3 a State that chairs neither rewrites nor approves minutes that its own NHRI or civil society wrote")
    void keepsAStateFromTheMinutesOfItsOwn() {
        WorkingGroupId id = chairedByState();
        Actor state = stage.as(stage.ministry);
        Actor women = stage.as(stage.women);
        MeetingId meeting = make.held(state, id, stage.ministry);
        clock.at(meetings.details(state, id, meeting).startsAt().plusSeconds(7200), () -> {
            MeetingId later = make.fixed(state, id);
            make.after(state, id, later, () -> {
                make.record(state, id, meeting, "What the State wrote it can rewrite", stage.ministry);
                make.record(women, id, meeting, "Women wrote this", stage.women, stage.ministry);
                MeetingDetails read = meetings.details(state, id, meeting);
                assertThat(read.allows(Permission.ARRANGE_MEETING)).isFalse();
                assertThat(read.allows(Permission.TAKE_PART_IN_MEETING)).isTrue();
                assertThatThrownBy(() -> make.record(state, id, meeting, "Mine", stage.ministry))
                        .isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> meetings.approve(state, meeting, read.edition()))
                        .isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> make.given(state, meeting, stage.network, 30))
                        .isInstanceOf(NotPermitted.class);
                assertThat(meetings.details(women, id, meeting).attended())
                        .containsOnly(stage.women.id(), stage.ministry.id());
                make.record(women, id, meeting, "Women rewrote this", stage.women);
                meetings.approve(
                        stage.as(stage.network),
                        meeting,
                        meetings.details(women, id, meeting).edition());
            });
        });
    }

    @Test
    @DisplayName("R4.3 a State that chairs does not close a decision of its own NHRI and civil society")
    void keepsAStateFromClosingWhatItsOwnCarriesOut() {
        WorkingGroupId id = chairedByState();
        Actor state = stage.as(stage.ministry);
        assertThat(meetings.mayPropose(state, id)).isTrue();
        MeetingId meeting = make.held(state, id, stage.ministry);
        DecisionId decision = make.given(stage.as(stage.network), meeting, stage.women, 30);
        assertThatThrownBy(() -> decisions.close(state, new CloseDecision(decision, false, "No")))
                .isInstanceOf(NotPermitted.class);
        assertThat(decisions.list(state, id, true, 0, 20).rows())
                .extracting(DecisionRow::closable)
                .containsExactly(false);
        decisions.close(stage.as(stage.women), new CloseDecision(decision, true, ""));
    }

    @Test
    void waitsForEachMemberAtHome() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        MeetingId meeting = make.proposed(chair, id);
        assertThat(tasks.openTasks(women))
                .extracting(OpenTask::verbKey, OpenTask::path)
                .containsExactly(tuple("meeting.task.answer", MeetingLinks.page(id, meeting)));
        assertThat(tasks.openTasks(stage.as(stage.ministry)))
                .as("a State that does not discuss")
                .hasSize(1);
        assertThat(tasks.openTasks(stage.as(stage.nhri))).isEmpty();
        assertThat(tasks.openTasks(organisations.secretariat())).isEmpty();
        meetings.answer(women, new AnswerDates(meeting, List.of(DateAnswer.NO, DateAnswer.YES)));
        assertThat(tasks.countOpenTasks(women)).isZero();
        meetings.fix(chair, new FixDate(meeting, 1, 0, "Room 7"));
        assertThat(tasks.openTasks(women))
                .as("what was said of the date stands")
                .isEmpty();
        assertThat(tasks.openTasks(stage.as(stage.ministry)))
                .extracting(OpenTask::verbKey)
                .containsExactly("meeting.task.come");
        make.after(chair, id, meeting, () -> {
            assertThat(tasks.openTasks(stage.as(stage.ministry)))
                    .as("it has begun")
                    .isEmpty();
            make.record(chair, id, meeting, "All agreed", stage.network);
            assertThat(tasks.openTasks(stage.as(stage.ministry))).isEmpty();
            DecisionId decision = make.given(chair, meeting, stage.women, 0);
            assertThat(tasks.openTasks(stage.as(stage.ministry)))
                    .as("another carries it out")
                    .isEmpty();
            assertThat(tasks.openTasks(women)).extracting(OpenTask::verbKey).containsExactly("meeting.task.do");
            Instant due =
                    Objects.requireNonNull(tasks.openTasks(women).getFirst().due());
            assertThat(tasks.countDue(women, due)).isZero();
            assertThat(tasks.countDue(women, due.plusSeconds(1))).isEqualTo(1);
            assertThat(decisions.list(chair, id, true, 0, 20).rows())
                    .as("due today is not overdue")
                    .extracting(DecisionRow::overdue)
                    .containsExactly(false);
            clock.at(
                    due.plusSeconds(1),
                    () -> assertThat(decisions.list(chair, id, true, 0, 20).rows())
                            .extracting(DecisionRow::overdue)
                            .containsExactly(true));
            decisions.close(women, new CloseDecision(decision, true, "Asked"));
            assertThat(tasks.openTasks(women)).isEmpty();
            make.given(chair, meeting, stage.women, 0);
            assertThat(tasks.countOpenTasks(women)).isEqualTo(1);
        });
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThat(tasks.openTasks(women)).isEmpty();
    }

    @Test
    void isPublicAsDateAndTopicsOnlyOnceTheDateIsFixed() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.proposed(chair, id);
        assertThat(meetings.published(Actor.visitor(), id)).isEmpty();
        meetings.fix(chair, new FixDate(meeting, 1, 0, "Room 7"));
        NextMeeting next = meetings.published(Actor.visitor(), id).orElseThrow();
        assertThat(next.topics()).extracting(one -> one.text()).containsExactly("Minutes", "Draft 3");
        make.after(
                chair,
                id,
                meeting,
                () -> assertThat(meetings.published(Actor.visitor(), id)).isEmpty());
        meetings.cancel(chair, new CancelMeeting(meeting, "Strike"));
        assertThat(meetings.published(Actor.visitor(), id)).isEmpty();
        make.fixed(chair, id);
        groups.end(chair, id, new Reason("Done", "en"));
        assertThat(meetings.published(Actor.visitor(), id))
                .as("a group that is over")
                .isEmpty();
    }

    @Test
    void readsPagesInAFixedNumberOfStatements() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        MeetingId meeting = make.held(chair, id, stage.network);
        make.given(chair, meeting, stage.women, 30);
        int one = Statements.sentBy(() -> meetings.details(chair, id, meeting));
        int list = Statements.sentBy(() -> meetings.list(chair, id, 0, 20));
        int decided = Statements.sentBy(() -> decisions.list(chair, id, true, 0, 20));
        int waiting = Statements.sentBy(() -> tasks.openTasks(stage.as(stage.women)));
        for (int i = 0; i < 4; i++) {
            make.fixed(chair, id);
            make.given(chair, meeting, stage.women, 30 + i);
        }
        meetings.answer(
                stage.as(stage.women),
                new AnswerDates(make.proposed(chair, id), List.of(DateAnswer.YES, DateAnswer.NO)));
        assertThat(Statements.sentBy(() -> meetings.details(chair, id, meeting)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(16);
        assertThat(Statements.sentBy(() -> meetings.list(chair, id, 0, 20)))
                .isEqualTo(list)
                .isLessThanOrEqualTo(8);
        assertThat(Statements.sentBy(() -> decisions.list(chair, id, true, 0, 20)))
                .isEqualTo(decided)
                .isLessThanOrEqualTo(9);
        assertThat(Statements.sentBy(() -> tasks.openTasks(stage.as(stage.women))))
                .isEqualTo(waiting);
        assertThat(Parts.all((from, max) -> meetings.list(chair, id, from, max)))
                .hasSize(6);
        assertThat(Parts.all((from, max) -> decisions.list(chair, id, false, from, max)))
                .hasSize(5);
    }
}
