package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.AskForSeat;
import org.partnershipportal.exchange.workinggroup.DecideOnSeat;
import org.partnershipportal.exchange.workinggroup.Discussions;
import org.partnershipportal.exchange.workinggroup.Entry;
import org.partnershipportal.exchange.workinggroup.ExplainMissing;
import org.partnershipportal.exchange.workinggroup.InviteToGroup;
import org.partnershipportal.exchange.workinggroup.PostId;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatDetails;
import org.partnershipportal.exchange.workinggroup.SeatId;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.StatesPlace;
import org.partnershipportal.exchange.workinggroup.TakeSeat;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.exchange.workinggroup.WriteCharter;
import org.partnershipportal.exchange.workinggroup.WritePost;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Working groups are proposed and opened; organisations ask for seats, are invited, decided on, given roles, and leave. */
@Component
@Profile("!production")
class WorkingGroupActs implements StoryActs {

    private final WorkingGroups groups;
    private final Seats seats;
    private final Discussions discussions;

    WorkingGroupActs(WorkingGroups groups, Seats seats, Discussions discussions) {
        this.groups = groups;
        this.seats = seats;
        this.discussions = discussions;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.ofEntries(
                Map.entry("workinggroups propose-group", this::propose),
                Map.entry("workinggroups open-group", (actor, step) -> groups.open(actor, its(step))),
                Map.entry("workinggroups invite-member", this::invite),
                Map.entry("workinggroups accept-seat", this::accept),
                Map.entry("workinggroups ask-to-join", this::ask),
                Map.entry("workinggroups admit", (actor, step) -> decide(actor, step, true)),
                Map.entry("workinggroups decline", (actor, step) -> decide(actor, step, false)),
                Map.entry("workinggroups appeal", (actor, step) -> seats.appeal(actor, its(step), step.of("text"))),
                Map.entry("workinggroups name-deputy", (actor, step) -> give(actor, step, SeatRole.DEPUTY)),
                Map.entry("workinggroups name-rapporteur", (actor, step) -> give(actor, step, SeatRole.RAPPORTEUR)),
                Map.entry("workinggroups explain-missing", this::explain),
                Map.entry("workinggroups write-message", this::write),
                Map.entry(
                        "workinggroups leave-group",
                        (actor, step) -> seats.leave(
                                actor,
                                its(step),
                                own(actor, step),
                                new Reason(step.of("reason"), step.of("language")))));
    }

    private static WorkingGroupId its(StoryStep step) {
        return step.known().get(WorkingGroupId.class, step.key());
    }

    private static PersonId who(StoryStep step) {
        return new SamplePerson(step.of("by")).id();
    }

    private void propose(Actor actor, StoryStep step) {
        step.known()
                .made(
                        step.key(),
                        groups.propose(
                                actor,
                                new WriteCharter(
                                        step.token(),
                                        0,
                                        step.text("title"),
                                        step.text("purpose"),
                                        step.text("mandate"),
                                        step.text("language"),
                                        step.day(step.text("starts")),
                                        step.day(step.text("ends")),
                                        new LinkedHashSet<>(step.texts("themes")),
                                        step.texts("criteria"),
                                        StatesPlace.valueOf(step.text("statesAre")),
                                        Entry.valueOf(step.text("entry")),
                                        step.has("statesDiscuss"),
                                        step.text("rhythm"),
                                        step.text("government"),
                                        step.text("nhri"),
                                        step.text("society"),
                                        Integer.valueOf(step.text("regions")),
                                        step.has("notSought") ? step.text("notSought") : "")));
    }

    private void invite(Actor actor, StoryStep step) {
        seats.invite(
                actor,
                new InviteToGroup(
                        its(step),
                        step.known().organisation(step.of("organisation")),
                        "",
                        SeatRole.valueOf(step.of("role"))));
    }

    private void accept(Actor actor, StoryStep step) {
        seats.accept(actor, own(actor, step), new TakeSeat(its(step), who(step)));
    }

    private void ask(Actor actor, StoryStep step) {
        seats.ask(actor, new AskForSeat(its(step), who(step), step.of("text"), step.of("language")));
        step.known().made(step.key() + " " + step.of("as"), own(actor, step));
    }

    /** All criteria are met but those that the step names. */
    private void decide(Actor actor, StoryStep step, boolean admitted) {
        WorkingGroupDetails read = groups.details(actor, its(step));
        List<String> notMet = step.listOf("notMet");
        List<@Nullable Boolean> met = new ArrayList<>();
        for (int place = 1; place <= read.criteria().size(); place++) {
            met.add(!notMet.contains(String.valueOf(place)));
        }
        seats.decide(
                actor,
                new DecideOnSeat(read.id(), seat(actor, step), met, admitted, step.of("reason"), step.of("language")));
    }

    private void give(Actor actor, StoryStep step, SeatRole role) {
        seats.give(actor, its(step), seat(actor, step), role);
    }

    private void explain(Actor actor, StoryStep step) {
        Map<StakeholderGroup, String> reasons = new EnumMap<>(StakeholderGroup.class);
        groups.details(actor, its(step)).missing().forEach((group, reason) -> reasons.put(group, reason.text()));
        reasons.put(StakeholderGroup.valueOf(step.of("group")), step.of("reason"));
        groups.explainMissing(actor, new ExplainMissing(its(step), reasons, step.of("language")));
    }

    private void write(Actor actor, StoryStep step) {
        boolean reply = step.step().hasNonNull("thread");
        UUID token = UUID.nameUUIDFromBytes(step.of("message").getBytes(StandardCharsets.UTF_8));
        PostId thread = reply ? step.known().get(PostId.class, step.of("thread")) : null;
        PostId first = discussions.write(
                actor,
                new WritePost(
                        token,
                        its(step),
                        thread,
                        reply ? "" : step.of("title"),
                        step.of("text"),
                        step.of("language"),
                        Set.of(),
                        null));
        if (!reply) {
            step.known().made(step.of("message"), first);
        }
    }

    private SeatId own(Actor actor, StoryStep step) {
        return groups.details(actor, its(step)).own().map(SeatDetails::id).orElseThrow();
    }

    private SeatId seat(Actor actor, StoryStep step) {
        OrganisationId organisation = step.known().organisation(step.of("organisation"));
        return groups.details(actor, its(step)).seats().stream()
                .filter(seat -> seat.status().isOpen()
                        && seat.organisation() != null
                        && seat.organisation().id().equals(organisation))
                .map(SeatDetails::id)
                .findFirst()
                .orElseThrow();
    }
}
