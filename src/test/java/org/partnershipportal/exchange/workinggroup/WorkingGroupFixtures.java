package org.partnershipportal.exchange.workinggroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.test.util.ReflectionTestUtils;

/** A working group that walks its verbs, and organisations that can sit in it. */
final class WorkingGroupFixtures {

    static final ActorRef BY = Actor.system().ref();
    static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    static final CountryCode ECU = new CountryCode("ECU");
    static final CountryCode ZMB = new CountryCode("ZMB");

    static final OrganisationSummary NETWORK = organisation("Network", OrganisationType.INTERNATIONAL_NGO, null);
    static final OrganisationSummary MINISTRY = organisation("Ministry", OrganisationType.MINISTRY, ECU);
    static final OrganisationSummary PRISONS = organisation("Prisons", OrganisationType.PRISON_ADMINISTRATION, ECU);
    static final OrganisationSummary ZAMBIA = organisation("Zambia", OrganisationType.MINISTRY, ZMB);
    static final OrganisationSummary NHRI = organisation("Ombudsman", OrganisationType.NHRI, ECU);
    static final OrganisationSummary ZAMBIAN_NHRI = organisation("Commission", OrganisationType.NHRI, ZMB);
    static final OrganisationSummary WOMEN = organisation("Women", OrganisationType.NATIONAL_NGO, ECU);
    static final OrganisationSummary UNODC = organisation("UNODC", OrganisationType.UNODC, null);

    final WorkingGroup group;

    private WorkingGroupFixtures(WriteCharter charter, OrganisationSummary proposer) {
        group = new WorkingGroup(
                charter, WorkingGroupNumber.draw(new Random()), proposer, new PersonId(UUID.randomUUID()), BY, AT);
    }

    /** All that happened to the group. */
    Collection<?> happened() {
        return Objects.requireNonNull(ReflectionTestUtils.<Collection<?>>invokeMethod(group, "domainEvents"));
    }

    static WorkingGroupFixtures proposed() {
        return new WorkingGroupFixtures(charter(StatesPlace.MEMBERS, Entry.ON_REQUEST), NETWORK);
    }

    /** Chaired by the network that proposed it. */
    static WorkingGroupFixtures open() {
        return open(charter(StatesPlace.MEMBERS, Entry.ON_REQUEST));
    }

    static WorkingGroupFixtures open(WriteCharter charter) {
        WorkingGroupFixtures fixtures = new WorkingGroupFixtures(charter, NETWORK);
        fixtures.group.open(NETWORK, BY, AT);
        return fixtures;
    }

    /** Chaired by Ecuador's ministry; the network is a member. */
    static WorkingGroupFixtures chairedByState() {
        WorkingGroupFixtures fixtures = open();
        fixtures.sit(MINISTRY, SeatRole.CHAIR);
        return fixtures;
    }

    /** The same, with the network as deputy. */
    static WorkingGroupFixtures chairedByStateWithDeputy() {
        WorkingGroupFixtures fixtures = chairedByState();
        fixtures.give(NETWORK, SeatRole.DEPUTY);
        return fixtures;
    }

    static WriteCharter charter(StatesPlace states, Entry entry) {
        return charter(0, states, entry, List.of("Works on it", "The same person comes"), LAST);
    }

    static WriteCharter charter(
            long edition, StatesPlace states, Entry entry, List<String> criteria, @Nullable LocalDate ends) {
        return charter(edition, states, entry, criteria, ends, false);
    }

    static WriteCharter charter(
            long edition,
            StatesPlace states,
            Entry entry,
            List<String> criteria,
            @Nullable LocalDate ends,
            boolean statesDiscuss) {
        return new WriteCharter(
                UUID.randomUUID(),
                edition,
                "Growing old in prison",
                "Compare laws",
                "A joint text",
                "en",
                LocalDate.of(2026, 11, 1),
                ends,
                Set.of(),
                criteria,
                states,
                entry,
                statesDiscuss,
                "Every two months",
                states == StatesPlace.MEMBERS ? "1–2" : "0",
                "1",
                "1–3",
                2,
                states == StatesPlace.MEMBERS ? "" : "States only read");
    }

    static OrganisationSummary organisation(String name, OrganisationType type, @Nullable CountryCode country) {
        return new OrganisationSummary(
                new OrganisationId(UUID.randomUUID()),
                new LocalizedText(name, "en"),
                type,
                type.group(),
                country,
                true,
                true);
    }

    static OrganisationSummary unverified(OrganisationSummary known) {
        return new OrganisationSummary(
                known.id(), known.name(), known.type(), known.group(), known.country(), false, false);
    }

    /** The same as it calls itself later, without being verified again. */
    static OrganisationSummary retyped(OrganisationSummary known, OrganisationType type) {
        return new OrganisationSummary(known.id(), known.name(), type, type.group(), known.country(), false, false);
    }

    static Membership membership(OrganisationSummary organisation, MemberRole... roles) {
        return new Membership(
                organisation.id().value(),
                organisation.name().text(),
                Set.of(roles),
                organisation.group(),
                organisation.country(),
                organisation.verified(),
                Set.of());
    }

    static Actor member(OrganisationSummary organisation, MemberRole... roles) {
        return Actor.member(new PersonId(UUID.randomUUID()), membership(organisation, roles));
    }

    /** Nobody belongs anywhere else than where they act. */
    static WorkingGroupPolicy policy() {
        return policy(TODAY);
    }

    static WorkingGroupPolicy policy(LocalDate today) {
        return new WorkingGroupPolicy(() -> today, person -> List.of(), organisation -> true, organisation -> false);
    }

    /** Everybody also reads along in a mission of Ecuador. */
    static WorkingGroupPolicy tied(LocalDate today) {
        return belonging(today, organisation("Mission", OrganisationType.PERMANENT_MISSION, ECU));
    }

    /** Everybody also reads along in this organisation. */
    static WorkingGroupPolicy belonging(LocalDate today, OrganisationSummary also) {
        return new WorkingGroupPolicy(
                () -> today,
                person -> List.of(membership(also, MemberRole.READER)),
                organisation -> true,
                organisation -> false);
    }

    Seat sit(OrganisationSummary guest, SeatRole role) {
        Seat seat = invite(guest, role);
        group.accept(seat.id(), new PersonId(UUID.randomUUID()), guest, BY, AT);
        return seat;
    }

    Seat invite(OrganisationSummary guest, SeatRole role) {
        group.invite(new InviteToGroup(group.id(), guest.id(), "", role), guest, Set.of(), seat -> true, BY, AT);
        return seat(guest);
    }

    Seat ask(OrganisationSummary asking) {
        return group.ask(asking(), asking, BY, AT);
    }

    AskForSeat asking() {
        return new AskForSeat(group.id(), new PersonId(UUID.randomUUID()), "We visit nine prisons", "en");
    }

    void give(OrganisationSummary member, SeatRole role) {
        group.give(role, seat(member).id(), member, Set.of(), BY, AT);
    }

    DecideOnSeat decision(Seat seat, boolean met, boolean admitted) {
        return new DecideOnSeat(group.id(), seat.id(), List.of(met, true), admitted, "By the criteria", "en");
    }

    void decide(Seat seat, OrganisationSummary asking, boolean admitted) {
        group.decide(decision(seat, admitted, admitted), asking, new PersonId(UUID.randomUUID()), BY, AT);
    }

    Seat seat(OrganisationSummary organisation) {
        return group.lastSeatOf(organisation.id()).orElseThrow();
    }

    static Reason reason() {
        return new Reason("We have no staff until July", "en");
    }
}
