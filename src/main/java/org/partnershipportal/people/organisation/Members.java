package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to an organisation: roles, removal, leaving, and asking to join. */
@Service
@Transactional
public class Members {

    private final OrganisationRepository organisations;
    private final RosterRepository rosters;
    private final JoinRequestRepository requests;
    private final MembersReading reading;
    private final OrganisationPolicy policy;
    private final StaffRule staffRule;
    private final Clock clock;

    Members(
            OrganisationRepository organisations,
            RosterRepository rosters,
            JoinRequestRepository requests,
            MembersReading reading,
            OrganisationPolicy policy,
            StaffRule staffRule,
            Clock clock) {
        this.organisations = organisations;
        this.rosters = rosters;
        this.requests = requests;
        this.reading = reading;
        this.policy = policy;
        this.staffRule = staffRule;
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
        Organisation organisation = organisations
                .findById(id.value())
                .filter(found -> actor.actsFor(found.id().value()))
                .orElseThrow(NotFound::new);
        boolean manages = policy.allowed(actor, organisation).contains(Permission.MANAGE_MEMBERS);
        return reading.page(actor, organisation, roster(id), manages);
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
        roster.change(command.person(), command.roles(), actor, now());
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
        roster.remove(person, actor, now());
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
        roster.leave(self(actor), actor, now());
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
        Organisation organisation =
                organisations.findById(command.organisation().value()).orElseThrow(NotFound::new);
        PersonId person = self(actor);
        if (roster(command.organisation()).find(person).isPresent()) {
            throw new NotAllowed("organisation.refusal.already-member");
        }
        policy.require(actor, Permission.JOIN_ORGANISATION, organisation);
        staffRule.check(organisation.type(), person);
        if (requests.existsByOpenKey(JoinRequest.openKey(command.organisation(), person))) {
            throw new NotAllowed("organisation.refusal.already-asked");
        }
        requests.save(new JoinRequest(command, person, actor, now()));
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
        Organisation organisation = require(actor, request.organisation(), Permission.MANAGE_MEMBERS);
        request.answer(command.accepts(), actor, now());
        requests.save(request);
        if (command.accepts()) {
            staffRule.check(organisation.type(), request.person());
            Roster roster = roster(request.organisation());
            roster.admit(request.person(), command.roles(), actor, now());
            rosters.save(roster);
        }
    }

    private Organisation require(Actor actor, OrganisationId id, Permission permission) {
        Organisation organisation = organisations.findById(id.value()).orElseThrow(NotFound::new);
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
