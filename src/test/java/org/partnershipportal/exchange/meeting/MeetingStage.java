package org.partnershipportal.exchange.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.MovableClock;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** Meetings of working groups, made through the services, for tests. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class MeetingStage {

    private static final ZoneId UTC = ZoneId.of("Africa/Abidjan");

    private final Meetings meetings;
    private final Decisions decisions;
    private final MovableClock clock;

    public MeetingStage(Meetings meetings, Decisions decisions, MovableClock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** A day in so many days, at eleven o'clock of a zone that has the time of UTC. */
    private LocalDateTime in(int days) {
        return LocalDateTime.ofInstant(((Clock) clock).instant(), UTC)
                .plusDays(days)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(11);
    }

    /** What is sent to propose a meeting in ten days, or in eleven. */
    public ProposeMeeting proposing(WorkingGroupId group) {
        return new ProposeMeeting(
                UUID.randomUUID(), group, List.of(in(10), in(11)), UTC, 60, "Minutes\nDraft 3", "", "en");
    }

    public MeetingId proposed(Actor leader, WorkingGroupId group) {
        return meetings.propose(leader, proposing(group));
    }

    /** A meeting that has the first of its dates. */
    public MeetingId fixed(Actor leader, WorkingGroupId group) {
        MeetingId id = proposed(leader, group);
        meetings.fix(leader, new FixDate(id, 1, 0, "https://meet.example.org/7"));
        return id;
    }

    /** A meeting that took place, with minutes; for who does something while it is over. */
    public MeetingId held(Actor leader, WorkingGroupId group, OrganisationStage.Founded... came) {
        MeetingId id = fixed(leader, group);
        after(leader, group, id, () -> record(leader, group, id, "All agreed", came));
        return id;
    }

    /** Does something an hour after the meeting began. */
    public void after(Actor reader, WorkingGroupId group, MeetingId id, Runnable act) {
        clock.at(meetings.details(reader, group, id).startsAt().plusSeconds(3600), act);
    }

    public void record(
            Actor leader, WorkingGroupId group, MeetingId id, String words, OrganisationStage.Founded... came) {
        meetings.record(
                leader,
                new RecordMeeting(
                        id,
                        meetings.details(leader, group, id).edition(),
                        Set.copyOf(Arrays.stream(came)
                                .map(OrganisationStage.Founded::id)
                                .toList()),
                        words));
    }

    /** What is sent to record a decision that is due in so many days. */
    public GiveDecision giving(MeetingId meeting, OrganisationStage.Founded owner, int days) {
        return new GiveDecision(UUID.randomUUID(), meeting, "Ask 12 ministries", owner.id(), day(days));
    }

    public DecisionId given(Actor leader, MeetingId meeting, OrganisationStage.Founded owner, int days) {
        return decisions.give(leader, giving(meeting, owner, days));
    }

    public LocalDate day(int days) {
        return in(days).toLocalDate();
    }
}
