package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.springframework.stereotype.Component;

/** Puts together what members see of each other. */
@Component
class MembersReading {

    private final InvitationRepository invitations;
    private final JoinRequestRepository requests;
    private final Persons persons;
    private final Clock clock;

    MembersReading(InvitationRepository invitations, JoinRequestRepository requests, Persons persons, Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.persons = persons;
        this.clock = clock;
    }

    MembersPage page(Actor actor, Organisation organisation, Roster roster, boolean manages) {
        Instant now = clock.instant();
        List<Invitation> invited = manages
                ? invitations
                        .findByOrganisationIdAndStatusOrderByInvitedAt(
                                organisation.id().value(), Invitation.Status.OPEN)
                        .stream()
                        .filter(invitation -> invitation.isOpen(now))
                        .toList()
                : List.of();
        List<JoinRequest> asked = manages
                ? requests.findByOrganisationIdAndOpenKeyNotNullOrderByAskedAt(
                        organisation.id().value())
                : List.of();
        Map<PersonId, String> names = names(actor, roster, asked);
        return new MembersPage(
                organisation.name(),
                roster.members().stream()
                        .map(m -> new MembersPage.MemberRow(
                                m.person(), names.get(m.person()), m.roles(), m.joinedAt(), actor.isPerson(m.person())))
                        .sorted(Comparator.comparing(
                                MembersPage.MemberRow::name, Comparator.nullsLast(Comparator.<String>naturalOrder())))
                        .toList(),
                invited.stream()
                        .map(i -> new MembersPage.InvitationRow(i.id(), i.eMail(), i.roles(), i.expiresAt()))
                        .toList(),
                asked.stream()
                        .map(r -> new MembersPage.RequestRow(r.id(), names.get(r.person()), r.message(), r.askedAt()))
                        .toList(),
                manages);
    }

    private Map<PersonId, String> names(Actor actor, Roster roster, List<JoinRequest> asked) {
        Set<PersonId> all = new HashSet<>();
        roster.members().forEach(member -> all.add(member.person()));
        asked.forEach(request -> all.add(request.person()));
        return persons.names(actor, all);
    }
}
