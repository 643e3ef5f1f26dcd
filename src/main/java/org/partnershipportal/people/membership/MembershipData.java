package org.partnershipportal.people.membership;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
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

    private final MembershipQueries memberships;
    private final RosterRepository rosters;
    private final Organisations organisations;
    private final Persons persons;
    private final JdbcClient jdbc;

    MembershipData(
            MembershipQueries memberships,
            RosterRepository rosters,
            Organisations organisations,
            Persons persons,
            JdbcClient jdbc) {
        this.memberships = memberships;
        this.rosters = rosters;
        this.organisations = organisations;
        this.persons = persons;
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
        OrganisationRow organisation = organisations.lookUp(actor, id);
        to.record(Map.of(
                "organisation", organisation.name().text(),
                "type", organisation.type().name(),
                "status", organisation.status().name()));
        for (Member member : rosters.findById(id.value()).orElseThrow().members()) {
            String name = persons.names(actor, List.of(member.person())).getOrDefault(member.person(), "");
            to.record(Map.of(
                    "name", name,
                    "roles", member.roles().stream().map(Enum::name).toList(),
                    "since", member.joinedAt()));
        }
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
    public void erase(PersonId person, ActorRef by, Instant at) {
        rostersOf(person).forEach(roster -> {
            roster.erase(person, isClosed(roster), by, at);
            rosters.save(roster);
        });
        jdbc.sql("DELETE FROM membership_join_requests WHERE person_id = :person")
                .param("person", person)
                .update();
        String address = persons.address(Actor.system(), person);
        if (!address.isEmpty()) {
            jdbc.sql("DELETE FROM membership_invitations WHERE LOWER(e_mail) = LOWER(:address)")
                    .param("address", address)
                    .update();
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
