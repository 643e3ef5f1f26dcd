package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.meeting.AnswerDates;
import org.partnershipportal.exchange.meeting.CloseDecision;
import org.partnershipportal.exchange.meeting.DateAnswer;
import org.partnershipportal.exchange.meeting.DecisionId;
import org.partnershipportal.exchange.meeting.Decisions;
import org.partnershipportal.exchange.meeting.FixDate;
import org.partnershipportal.exchange.meeting.GiveDecision;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.meeting.ProposeMeeting;
import org.partnershipportal.exchange.meeting.RecordMeeting;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How working groups of the story meet: dates proposed, answered and fixed, minutes, and decisions. */
@Component
@Profile("!production")
class MeetingActs implements StoryActs {

    private final Meetings meetings;
    private final Decisions decisions;

    MeetingActs(Meetings meetings, Decisions decisions) {
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.of(
                "meetings propose-meeting", this::propose,
                "meetings answer-dates", this::answer,
                "meetings come", (actor, step) -> meetings.come(actor, its(step), true),
                "meetings fix-date", this::fix,
                "meetings record-meeting", this::record,
                "meetings approve-minutes", this::approve,
                "meetings give-decision", this::give,
                "meetings close-decision", this::close);
    }

    private static MeetingId its(StoryStep step) {
        return step.known().get(MeetingId.class, step.key());
    }

    private static WorkingGroupId group(StoryStep step) {
        return step.known().get(WorkingGroupId.class, step.text("group"));
    }

    /** The day that is fixed later comes first; the others are the days after it. */
    private void propose(Actor actor, StoryStep step) {
        LocalDateTime at = step.moment(step.text("starts"));
        step.known()
                .made(
                        step.key(),
                        meetings.propose(
                                actor,
                                new ProposeMeeting(
                                        step.token(),
                                        group(step),
                                        List.of(at, at.plusDays(1), at.plusDays(2)),
                                        Formats.GENEVA,
                                        Integer.valueOf(step.text("minutes")),
                                        String.join("\n", step.texts("agenda")),
                                        "",
                                        step.text("language"))));
    }

    private void answer(Actor actor, StoryStep step) {
        meetings.answer(
                actor,
                new AnswerDates(
                        its(step),
                        step.listOf("answers").stream().map(DateAnswer::valueOf).collect(Collectors.toList())));
    }

    private void fix(Actor actor, StoryStep step) {
        meetings.fix(
                actor,
                new FixDate(
                        its(step),
                        meetings.details(actor, group(step), its(step)).edition(),
                        0,
                        step.of("place")));
    }

    private void record(Actor actor, StoryStep step) {
        meetings.record(
                actor,
                new RecordMeeting(
                        its(step),
                        meetings.details(actor, group(step), its(step)).edition(),
                        Set.copyOf(step.listOf("attended").stream()
                                .map(step.known()::organisation)
                                .toList()),
                        step.of("text")));
    }

    private void approve(Actor actor, StoryStep step) {
        meetings.approve(
                actor,
                its(step),
                meetings.details(actor, group(step), its(step)).edition());
    }

    private void give(Actor actor, StoryStep step) {
        step.known()
                .made(
                        step.of("decision"),
                        decisions.give(
                                actor,
                                new GiveDecision(
                                        UUID.nameUUIDFromBytes(
                                                step.of("decision").getBytes(StandardCharsets.UTF_8)),
                                        its(step),
                                        step.of("text"),
                                        step.known().organisation(step.of("owner")),
                                        step.day(step.of("due")))));
    }

    private void close(Actor actor, StoryStep step) {
        decisions.close(
                actor,
                new CloseDecision(step.known().get(DecisionId.class, step.of("decision")), true, step.of("text")));
    }
}
