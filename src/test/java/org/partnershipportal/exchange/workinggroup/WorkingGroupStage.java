package org.partnershipportal.exchange.workinggroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/**
 * A network, a ministry, an NHRI and an association of one country, and working groups of theirs, for tests.
 * One for each test that asks for it, with records of its own.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class WorkingGroupStage {

    private static final CountryCode ECU = new CountryCode("ECU");

    private final OrganisationStage make;
    private final WorkingGroups groups;
    private final Seats seats;
    public final OrganisationStage.Founded network;
    public final OrganisationStage.Founded ministry;
    public final OrganisationStage.Founded nhri;
    public final OrganisationStage.Founded women;

    public WorkingGroupStage(OrganisationStage make, WorkingGroups groups, Seats seats) {
        this.make = make;
        this.groups = groups;
        this.seats = seats;
        network = make.listed("Network", OrganisationType.INTERNATIONAL_NGO, null);
        ministry = make.listed("Ministry", OrganisationType.MINISTRY, ECU);
        nhri = make.listed("Ombudsman", OrganisationType.NHRI, ECU);
        women = make.verified("Women", OrganisationType.NATIONAL_NGO, ECU);
    }

    /** The founder acting for the organisation. */
    public Actor as(OrganisationStage.Founded organisation) {
        return make.owner(organisation);
    }

    /** What is written of a group that this one proposes. */
    public static WriteCharter charter(String title) {
        return charter(title, false);
    }

    /** The same, with discussions that States read or do not. */
    public static WriteCharter charter(String title, boolean statesDiscuss) {
        return new WriteCharter(
                UUID.randomUUID(),
                0,
                title,
                "Compare laws",
                "A joint text",
                "en",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2035, 12, 31),
                Set.of(),
                List.of("Works on it", "The same person comes"),
                StatesPlace.MEMBERS,
                Entry.ON_REQUEST,
                statesDiscuss,
                "Every two months",
                "1–2",
                "1",
                "1–3",
                2,
                "");
    }

    public WorkingGroupId proposed(String title) {
        return groups.propose(as(network), charter(title));
    }

    /** Chaired by the network. */
    public WorkingGroupId open(String title) {
        return open(charter(title));
    }

    /** The same, by this charter. */
    public WorkingGroupId open(WriteCharter charter) {
        WorkingGroupId id = groups.propose(as(network), charter);
        groups.open(make.secretariat(), id);
        return id;
    }

    /** Chaired by the ministry; the network is deputy. */
    public WorkingGroupId chairedByState(String title) {
        WorkingGroupId id = open(title);
        sit(id, network, ministry, SeatRole.CHAIR);
        seats.give(as(ministry), id, seat(as(ministry), id, network), SeatRole.DEPUTY);
        return id;
    }

    public void sit(
            WorkingGroupId id, OrganisationStage.Founded chair, OrganisationStage.Founded guest, SeatRole role) {
        seats.invite(as(chair), new InviteToGroup(id, null, make.code(guest), role));
        seats.accept(as(guest), own(guest, id), new TakeSeat(id, guest.founder()));
    }

    /** Asks for a seat. */
    public SeatId ask(WorkingGroupId id, OrganisationStage.Founded asking) {
        seats.ask(as(asking), new AskForSeat(id, asking.founder(), "We visit nine prisons a year", "en"));
        return own(asking, id);
    }

    public SeatId own(OrganisationStage.Founded organisation, WorkingGroupId id) {
        return groups.details(as(organisation), id).own().orElseThrow().id();
    }

    /** The organisation's seat as the reader sees it. */
    public SeatId seat(Actor reader, WorkingGroupId id, OrganisationStage.Founded of) {
        return groups.details(reader, id).seats().stream()
                .filter(seat ->
                        seat.organisation() != null && seat.organisation().id().equals(of.id()))
                .map(SeatDetails::id)
                .findFirst()
                .orElseThrow();
    }

    /** Decides that all criteria are met, or that the first is not. */
    public void decide(Actor deciding, WorkingGroupId id, SeatId seat, boolean admitted) {
        seats.decide(
                deciding,
                new DecideOnSeat(id, seat, List.of(admitted, true), admitted, "By the published criteria", "en"));
    }
}
