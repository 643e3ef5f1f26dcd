package org.partnershipportal.people.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Memberships, requests to join and invitations of a person. */
@Component
class MembershipData implements PersonalData {

    private static final int PART = 200;

    private final MembershipQueries memberships;
    private final Members members;
    private final RosterRepository rosters;
    private final Organisations organisations;
    private final Persons persons;
    private final JoinRequestRepository requests;
    private final InvitationRepository invitations;
    private final DepartureRepository departures;
    private final JdbcClient jdbc;

    MembershipData(
            MembershipQueries memberships,
            Members members,
            RosterRepository rosters,
            Organisations organisations,
            Persons persons,
            JoinRequestRepository requests,
            InvitationRepository invitations,
            DepartureRepository departures,
            JdbcClient jdbc) {
        this.memberships = memberships;
        this.members = members;
        this.rosters = rosters;
        this.organisations = organisations;
        this.persons = persons;
        this.requests = requests;
        this.invitations = invitations;
        this.departures = departures;
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "memberships";
    }

    @Override
    public void tell(Actor actor, Telling to) throws java.io.IOException {
        PersonId person = actor.person();
        if (person == null || actor.kind() != Actor.Kind.PERSON) {
            tellOfOrganisation(actor, to);
            return;
        }
        for (Roster roster : rostersOf(person)) {
            Member member = roster.find(person).orElseThrow();
            to.record(Map.of(
                    "organisation", organisation(roster).name().text(),
                    "roles", member.roles().stream().map(Enum::name).toList(),
                    "since", member.joinedAt()));
        }
        for (Departure gone : departures.findByPersonOrderByLeftAt(person.value())) {
            to.record(Map.of(
                    "organisation",
                    organisations
                            .lookUp(Actor.system(), gone.organisation())
                            .name()
                            .text(),
                    "leftAt",
                    gone.leftAt()));
        }
        record Asked(
                OrganisationId organisationId,
                String message,
                Instant askedAt,
                @Nullable String openKey) {}
        for (Asked asked : jdbc.sql("SELECT organisation_id, message, asked_at, open_key FROM membership_join_requests"
                        + " WHERE person_id = :person ORDER BY asked_at, id")
                .param("person", person)
                .query(Asked.class)
                .list()) {
            to.record(Map.of(
                    "joinRequest", asked.message(),
                    "at", asked.askedAt(),
                    "status", asked.openKey() == null ? "answered" : "open"));
        }
    }

    /** Of an organisation, its owner is told its members, as they see them, and the invitations that wait. */
    private void tellOfOrganisation(Actor actor, Telling to) throws java.io.IOException {
        OrganisationId id = actor.organisation().map(OrganisationId::new).orElse(null);
        if (id == null) {
            return;
        }
        for (Member member : rosters.findById(id.value()).orElseThrow().members()) {
            String name = persons.names(actor, List.of(member.person())).getOrDefault(member.person(), "");
            to.record(Map.of(
                    "name", name,
                    "roles", member.roles().stream().map(Enum::name).toList(),
                    "since", member.joinedAt()));
        }
        for (MembersPage.RequestRow asked : all((from, max) -> members.requests(actor, id, from, max))) {
            to.record(Map.of(
                    "joinRequest", asked.message(),
                    "name", Objects.toString(asked.name(), ""),
                    "at", asked.askedAt()));
        }
        for (MembersPage.InvitationRow invited : all((from, max) -> members.invitations(actor, id, from, max))) {
            to.record(Map.of(
                    "invitation",
                    invited.eMail(),
                    "roles",
                    invited.roles().stream().map(Enum::name).toList(),
                    "until",
                    invited.expiresAt()));
        }
    }

    private static <T> List<T> all(BiFunction<Integer, Integer, Slice<T>> list) {
        List<T> all = new ArrayList<>();
        Slice<T> part = list.apply(0, PART);
        while (!part.rows().isEmpty()) {
            all.addAll(part.rows());
            part = list.apply(all.size(), PART);
        }
        return all;
    }

    @Override
    public List<Consequence> consequences(PersonId person) {
        List<Roster> rosters = rostersOf(person).stream()
                .filter(roster ->
                        roster.find(person).filter(member -> !member.isFormer()).isPresent())
                .toList();
        Stream<Consequence> last = rosters.stream()
                .filter(roster -> !isClosed(roster) && roster.isLastOwner(person))
                .map(roster -> new Consequence(
                        "membership.erasure.last-owner",
                        1,
                        organisation(roster).name(),
                        Acting.organisation(roster.organisation().value()).segment() + "/"
                                + MembershipLinks.members(roster.organisation())));
        return Stream.concat(last, Stream.of(Consequence.of("membership.erasure.memberships", rosters.size())))
                .toList();
    }

    @Override
    public void settle(PersonId person, ActorRef by, Instant at) {
        rostersOf(person).stream()
                .filter(roster -> !isClosed(roster) && roster.isLastOwner(person))
                .forEach(roster -> {
                    if (roster.passOn(person, by, at)) {
                        rosters.save(roster);
                    } else {
                        organisations.closeWithoutOwner(Actor.system(), roster.organisation(), by);
                    }
                });
    }

    @Override
    public void erase(PersonId person, ActorRef by, Instant at) {
        rostersOf(person).forEach(roster -> {
            roster.erase(person, isClosed(roster), by, at);
            rosters.save(roster);
        });
        requests.findByPerson(person.value()).forEach(request -> {
            request.delete(by, at);
            requests.delete(request);
        });
        departures.findByPersonOrderByLeftAt(person.value()).forEach(gone -> {
            gone.delete(by, at);
            departures.delete(gone);
        });
        String address = persons.address(Actor.system(), person);
        if (!address.isEmpty()) {
            invitations.byAddress(address).forEach(invitation -> {
                invitation.delete(by, at);
                invitations.delete(invitation);
            });
        }
    }

    private List<Roster> rostersOf(PersonId person) {
        return memberships.organisations(person).stream()
                .map(OrganisationId::value)
                .sorted()
                .map(id -> rosters.findById(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isClosed(Roster roster) {
        return organisation(roster).status() == OrganisationStatus.CLOSED;
    }

    private OrganisationRow organisation(Roster roster) {
        return organisations.lookUp(Actor.system(), roster.organisation());
    }
}
