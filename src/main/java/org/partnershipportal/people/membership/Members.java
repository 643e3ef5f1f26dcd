package org.partnershipportal.people.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
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
    private final DepartureRepository departures;
    private final Invitations invitations;
    private final MembershipPolicy policy;
    private final JoiningRule rule;
    private final MemberLists queries;
    private final Clock clock;

    Members(
            Organisations organisations,
            RosterRepository rosters,
            JoinRequestRepository requests,
            DepartureRepository departures,
            Invitations invitations,
            MembershipPolicy policy,
            JoiningRule rule,
            MemberLists queries,
            Clock clock) {
        this.organisations = organisations;
        this.rosters = rosters;
        this.requests = requests;
        this.departures = departures;
        this.invitations = invitations;
        this.policy = policy;
        this.rule = rule;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The page of the members, for one of them.
     *
     * @throws NotFound for everyone else
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public MembersPage page(Actor actor, OrganisationId id) {
        OrganisationRow organisation = own(actor, id);
        return new MembersPage(
                organisation.name(),
                queries.count(id) == 1 && queries.invitations(id, now(), 0, 1).total() == 0,
                manages(actor, organisation));
    }

    /**
     * The members by name, for one of them; those erased since come last.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone else
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<MembersPage.MemberRow> list(Actor actor, OrganisationId id, int from, int max) {
        own(actor, id);
        return queries.byName(actor, id, from, max);
    }

    /**
     * The requests to join that wait, the oldest first; none unless the actor manages members.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<MembersPage.RequestRow> requests(Actor actor, OrganisationId id, int from, int max) {
        return manages(actor, own(actor, id)) ? queries.requests(id, from, max) : Slice.empty();
    }

    /**
     * The invitations that wait, the oldest first; none unless the actor manages members.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<MembersPage.InvitationRow> invitations(Actor actor, OrganisationId id, int from, int max) {
        return manages(actor, own(actor, id)) ? queries.invitations(id, now(), from, max) : Slice.empty();
    }

    private OrganisationRow own(Actor actor, OrganisationId id) {
        if (!actor.actsFor(id.value())) {
            throw new NotFound();
        }
        return organisations.lookUp(actor, id);
    }

    private boolean manages(Actor actor, OrganisationRow organisation) {
        return policy.allowed(actor, organisation).contains(Permission.MANAGE_MEMBERS);
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
     * Ends a membership; access ends at the next request, in open tabs too, and no invitation to the person leads back.
     *
     * @throws NotAllowed if nobody would be owner any more
     */
    @Requires(Permission.MANAGE_MEMBERS)
    public void remove(Actor actor, OrganisationId id, PersonId person) {
        require(actor, id, Permission.MANAGE_MEMBERS);
        Roster roster = roster(id);
        roster.remove(person, actor.ref(), now());
        rosters.save(roster);
        departures.save(new Departure(id, person, now()));
        invitations.takeBackThoseTo(person, id, actor.ref());
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
        departures.save(new Departure(id, self(actor), now()));
        invitations.takeBackThoseTo(self(actor), id, actor.ref());
    }

    /**
     * Asks to join a listed organisation.
     *
     * @throws NotFound if it is not listed
     * @throws NotAllowed if the person belongs to it, has asked already, or may not belong to it (R4.7, Who acts)
     */
    @Requires(Permission.JOIN_ORGANISATION)
    public void ask(Actor actor, AskToJoin command) {
        PersonId person = self(actor);
        roster(command.organisation()).requireNoMember(person);
        OrganisationRow organisation = require(actor, command.organisation(), Permission.JOIN_ORGANISATION);
        rule.check(organisation.id(), organisation.type(), organisation.country(), person);
        requests.requireNoneOf(person, command.organisation());
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
            rule.letIn(organisation.id(), organisation.type(), organisation.country(), request.person());
            Roster roster = roster(request.organisation());
            roster.admit(request.person(), command.roles(), actor.ref(), now());
            rosters.save(roster);
            request.invitation().ifPresent(invitations::confirm);
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

    private static PersonId self(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow(NotAllowed::new);
    }

    private Instant now() {
        return clock.instant();
    }
}
