package org.partnershipportal.people.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to an organisation: roles, removal, leaving, and asking to join. */
@Service
@Transactional
@ForOwnPages
public class Members {

    private final Organisations organisations;
    private final RosterRepository rosters;
    private final JoinRequestRepository requests;
    private final InvitationRepository invitations;
    private final MembershipPolicy policy;
    private final StaffRule staffRule;
    private final Persons persons;
    private final Clock clock;

    Members(
            Organisations organisations,
            RosterRepository rosters,
            JoinRequestRepository requests,
            InvitationRepository invitations,
            MembershipPolicy policy,
            StaffRule staffRule,
            Persons persons,
            Clock clock) {
        this.organisations = organisations;
        this.rosters = rosters;
        this.requests = requests;
        this.invitations = invitations;
        this.policy = policy;
        this.staffRule = staffRule;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * The members, for one of them.
     *
     * @throws NotFound for everyone else
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public MembersPage page(Actor actor, OrganisationId id) {
        if (!actor.actsFor(id.value())) {
            throw new NotFound();
        }
        OrganisationRow organisation = organisations.lookUp(actor, id);
        boolean manages = policy.allowed(actor, organisation).contains(Permission.MANAGE_MEMBERS);
        Roster roster = roster(id);
        List<JoinRequest> asked =
                manages ? requests.findByOrganisationIdAndOpenKeyNotNullOrderByAskedAt(id.value()) : List.of();
        Set<PersonId> shown = new HashSet<>();
        roster.members().forEach(member -> shown.add(member.person()));
        asked.forEach(request -> shown.add(request.person()));
        Map<PersonId, String> names = persons.names(actor, shown);
        return new MembersPage(
                organisation.name(),
                roster.members().stream()
                        .map(m -> m.row(names.get(m.person()), actor.isPerson(m.person())))
                        .sorted(Comparator.comparing(
                                MembersPage.MemberRow::name, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                manages ? open(id).stream().map(Invitation::row).toList() : List.of(),
                asked.stream()
                        .map(request -> request.row(names.get(request.person())))
                        .toList(),
                manages);
    }

    /**
     * What the actor may do about the organisation's members.
     *
     * @throws NotFound if the actor may not know of the organisation (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Set<Permission> allowed(Actor actor, OrganisationId id) {
        return policy.allowed(actor, organisations.lookUp(actor, id));
    }

    /**
     * Gives a member other roles.
     *
     * @throws NotAllowed if nobody would be owner any more
     */
    @Requires(Permission.MANAGE_MEMBERS)
    public void change(Actor actor, ChangeMember command) {
        require(actor, command.organisation(), Permission.MANAGE_MEMBERS);
        Roster roster = roster(command.organisation());
        roster.change(command.person(), command.roles(), actor.ref(), now());
        rosters.save(roster);
    }

    /**
     * Ends a membership; access ends at the next request, in open tabs too.
     *
     * @throws NotAllowed if nobody would be owner any more
     */
    @Requires(Permission.MANAGE_MEMBERS)
    public void remove(Actor actor, OrganisationId id, PersonId person) {
        require(actor, id, Permission.MANAGE_MEMBERS);
        Roster roster = roster(id);
        roster.remove(person, actor.ref(), now());
        rosters.save(roster);
    }

    /**
     * Leaves the organisation acted for.
     *
     * @throws NotAllowed if nobody would be owner any more
     */
    @Requires(Permission.JOIN_ORGANISATION)
    public void leave(Actor actor, OrganisationId id) {
        if (!actor.actsFor(id.value())) {
            throw new NotFound();
        }
        Roster roster = roster(id);
        roster.leave(self(actor), actor.ref(), now());
        rosters.save(roster);
    }

    /**
     * Asks to join a listed organisation.
     *
     * @throws NotFound if it is not listed
     * @throws NotAllowed if the person belongs to it, has asked already, or is staff and it is a State's
     */
    @Requires(Permission.JOIN_ORGANISATION)
    public void ask(Actor actor, AskToJoin command) {
        PersonId person = self(actor);
        if (roster(command.organisation()).find(person).isPresent()) {
            throw new NotAllowed("membership.refusal.already-member");
        }
        OrganisationRow organisation = require(actor, command.organisation(), Permission.JOIN_ORGANISATION);
        staffRule.check(organisation.type(), person);
        if (requests.existsByOpenKey(JoinRequest.openKey(command.organisation(), person))) {
            throw new NotAllowed("membership.refusal.already-asked");
        }
        requests.save(new JoinRequest(command, person, actor.ref(), now()));
    }

    /** Whether the actor's request to join waits for an answer. */
    @Requires(Permission.JOIN_ORGANISATION)
    @Transactional(readOnly = true)
    public boolean hasAsked(Actor actor, OrganisationId id) {
        return requests.existsByOpenKey(JoinRequest.openKey(id, self(actor)));
    }

    /** Accepts a request to join with roles, or declines it. */
    @Requires(Permission.MANAGE_MEMBERS)
    public void answer(Actor actor, AnswerJoining command) {
        JoinRequest request = requests.findById(command.request().value()).orElseThrow(NotFound::new);
        OrganisationRow organisation = require(actor, request.organisation(), Permission.MANAGE_MEMBERS);
        request.answer(command.accepts(), actor.ref(), now());
        requests.save(request);
        if (command.accepts()) {
            staffRule.check(organisation.type(), request.person());
            Roster roster = roster(request.organisation());
            roster.admit(request.person(), command.roles(), actor.ref(), now());
            rosters.save(roster);
        }
    }

    private OrganisationRow require(Actor actor, OrganisationId id, Permission permission) {
        OrganisationRow organisation = organisations.lookUp(actor, id);
        policy.require(actor, permission, organisation);
        return organisation;
    }

    private Roster roster(OrganisationId id) {
        return rosters.findById(id.value()).orElseThrow(NotFound::new);
    }

    private List<Invitation> open(OrganisationId id) {
        return invitations.findByOrganisationIdAndStatusOrderByInvitedAt(id.value(), Invitation.Status.OPEN).stream()
                .filter(invitation -> invitation.isOpen(now()))
                .toList();
    }

    private static PersonId self(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow(NotAllowed::new);
    }

    private Instant now() {
        return clock.instant();
    }
}
