package org.partnershipportal.people.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/**
 * Pending for an owner: requests to join, and naming a second owner. Pending for a person: invitations to their
 * confirmed address, whose page opens as by the link in the email, and their own requests.
 */
@Component
class MembershipTasks implements OpenTasks {

    private final JoinRequestRepository requests;
    private final InvitationRepository invitations;
    private final InvitationTokens tokens;
    private final MembershipQueries memberships;
    private final Organisations organisations;
    private final OrganisationDirectory directory;
    private final Persons persons;
    private final Clock clock;

    MembershipTasks(
            JoinRequestRepository requests,
            InvitationRepository invitations,
            InvitationTokens tokens,
            MembershipQueries memberships,
            Organisations organisations,
            OrganisationDirectory directory,
            Persons persons,
            Clock clock) {
        this.requests = requests;
        this.invitations = invitations;
        this.tokens = tokens;
        this.memberships = memberships;
        this.organisations = organisations;
        this.directory = directory;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        List<Invitation> open = invitations(actor);
        if (!open.isEmpty()) {
            Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                    Actor.system(), open.stream().map(Invitation::organisation).collect(Collectors.toSet()));
            return open.stream()
                    .limit(MOST_TASKS)
                    .filter(invitation -> known.containsKey(invitation.organisation()))
                    .map(invitation ->
                            invited(invitation, Objects.requireNonNull(known.get(invitation.organisation()))))
                    .toList();
        }
        return owned(actor)
                .filter(requests::existsByOrganisationIdAndOpenKeyNotNull)
                .map(own -> joining(actor, own))
                .toList();
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return invitations(actor).size()
                + owned(actor)
                        .filter(requests::existsByOrganisationIdAndOpenKeyNotNull)
                        .count();
    }

    @Override
    public long countDue(Actor actor, Instant before) {
        return invitations(actor).stream()
                .filter(invitation -> invitation.expiresAt().isBefore(before))
                .count();
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        List<HomeLine> lines = new ArrayList<>();
        owned(actor)
                .filter(_ -> !isOfMandateHolder(actor))
                .map(OrganisationId::new)
                .filter(own -> actor.person() != null
                        && memberships
                                        .members(own, java.util.Set.of(MemberRole.OWNER))
                                        .size()
                                < 2)
                .forEach(own -> lines.add(new HomeLine(
                        Part.NEXT,
                        Sentence.of("membership.home.second-owner"),
                        null,
                        List.of(Sentence.of("membership.home.second-owner-why")),
                        null,
                        MembershipLinks.members(own),
                        null)));
        if (actor.kind() == Actor.Kind.PERSON && actor.person() != null) {
            lines.addAll(asked(actor.person()));
        }
        return lines;
    }

    /** A mandate is held in person: there is nobody to share it with. */
    private static boolean isOfMandateHolder(Actor actor) {
        return actor.membership() != null && actor.membership().group() == StakeholderGroup.MANDATE_HOLDER;
    }

    private static Stream<UUID> owned(Actor actor) {
        return actor.organisation().filter(own -> actor.holds(own, MemberRole.OWNER)).stream();
    }

    /**
     * Those that can still be accepted, of a person who acts for themselves; anyone who acts for an organisation reads
     * none.
     */
    private List<Invitation> invitations(Actor actor) {
        PersonId person = actor.kind() == Actor.Kind.PERSON ? actor.person() : null;
        String address = person == null ? "" : persons.address(Actor.system(), person);
        return address.isEmpty()
                ? List.of()
                : invitations.byAddress(address).stream()
                        .filter(invitation -> invitation.isOpen(clock.instant()))
                        .toList();
    }

    private OpenTask invited(Invitation invitation, OrganisationSummary organisation) {
        return new OpenTask(
                "membership.task.invited",
                organisation.name(),
                null,
                Acting.ME,
                MembershipLinks.invitation(invitation.id(), tokens.token(invitation)),
                invitation.expiresAt());
    }

    private List<HomeLine> asked(PersonId person) {
        List<JoinRequest> open = requests.findByPerson(person.value()).stream()
                .filter(JoinRequest::isOpen)
                .toList();
        Map<OrganisationId, OrganisationSummary> known = open.isEmpty()
                ? Map.of()
                : directory.summaries(
                        Actor.system(),
                        open.stream().map(JoinRequest::organisation).collect(Collectors.toSet()));
        return open.stream()
                .filter(request -> known.containsKey(request.organisation()))
                .map(request -> HomeLine.happened(
                        Part.BECAME,
                        Sentence.of("membership.home.asked"),
                        Objects.requireNonNull(known.get(request.organisation()))
                                .name(),
                        MembershipLinks.join(request.organisation()),
                        request.askedAt()))
                .toList();
    }

    private OpenTask joining(Actor actor, UUID own) {
        OrganisationId id = new OrganisationId(own);
        return new OpenTask(
                "membership.task.answer-joining",
                organisations.lookUp(actor, id).name(),
                null,
                Acting.organisation(own),
                MembershipLinks.members(id),
                null);
    }
}
