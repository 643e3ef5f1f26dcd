package org.partnershipportal.people.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.Mailbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations by email to become a member: the link works once, within seven days, for the person whose confirmed
 * address it was sent to. Someone with another address uses it to ask an owner.
 */
@Service
@Transactional
public class Invitations {

    private final Organisations organisations;
    private final RosterRepository rosters;
    private final InvitationRepository invitations;
    private final JoinRequestRepository requests;
    private final InvitationTokens tokens;
    private final MembershipPolicy policy;
    private final JoiningRule rule;
    private final Persons persons;
    private final Limits limits;
    private final Clock clock;

    Invitations(
            Organisations organisations,
            RosterRepository rosters,
            InvitationRepository invitations,
            JoinRequestRepository requests,
            InvitationTokens tokens,
            MembershipPolicy policy,
            JoiningRule rule,
            Persons persons,
            Limits limits,
            Clock clock) {
        this.organisations = organisations;
        this.rosters = rosters;
        this.invitations = invitations;
        this.requests = requests;
        this.tokens = tokens;
        this.policy = policy;
        this.rule = rule;
        this.persons = persons;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Invites someone; the mail follows {@link MemberEvent.MemberInvited}.
     *
     * @throws InvalidInput if the address is that of a member, or an invitation to it still waits
     */
    @Requires(Permission.MANAGE_MEMBERS)
    public InvitationId invite(Actor actor, InviteMember command) {
        OrganisationId organisation = command.organisation();
        policy.require(actor, Permission.MANAGE_MEMBERS, organisations.lookUp(actor, organisation));
        Roster roster = roster(organisation);
        Optional<PersonId> known =
                persons.byEMail(Actor.system(), command.eMail()).map(PersonDetails::id);
        if (known.flatMap(roster::find).isPresent()) {
            boolean oneself = known.filter(actor::isPerson).isPresent();
            throw new InvalidInput(
                    Problem.of("eMail", oneself ? "membership.problem.oneself" : "membership.problem.is-member"));
        }
        List<Invitation> open =
                invitations.findByOrganisationIdAndStatusOrderByInvitedAt(organisation.value(), Invitation.Status.OPEN);
        if (open.stream().anyMatch(i -> i.isOpen(now()) && i.eMail().equalsIgnoreCase(command.eMail()))) {
            throw new InvalidInput(Problem.of("eMail", "membership.problem.already-invited"));
        }
        limits.takeBy(Limit.INVITATION, actor);
        limits.take(Limit.ONE_ADDRESS, organisation + " " + Mailbox.of(command.eMail()));
        // Of two owners who invite the same address at the same time, the later one fails.
        roster.touch(now());
        rosters.save(roster);
        return invitations.save(new Invitation(command, actor.ref(), now())).id();
    }

    /** Takes an invitation back that nobody has accepted. */
    @Requires(Permission.MANAGE_MEMBERS)
    public void takeBack(Actor actor, InvitationId id) {
        Invitation invitation = invitations.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(actor, Permission.MANAGE_MEMBERS, organisations.lookUp(actor, invitation.organisation()));
        invitation.takeBack(actor.ref(), now());
        invitations.save(invitation);
    }

    /**
     * What the bearer of a link is invited to.
     *
     * @throws NotFound if the link is not that of an invitation
     * @throws NotAllowed if it was used, taken back, or is too old
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public InvitationOffer offer(Actor actor, InvitationId id, String token) {
        Invitation invitation = borne(id, token);
        OrganisationRow organisation = organisation(invitation.organisation());
        String address = address(self(actor));
        return new InvitationOffer(
                organisation.id(),
                organisation.name(),
                invitation.roles(),
                invitation.expiresAt(),
                invitation.isFor(address),
                address);
    }

    /**
     * Becomes a member by the link of an invitation; of two who use it at once, one does.
     *
     * @throws NotFound if the link is not that of an invitation
     * @throws NotAllowed if it was used, taken back, is too old, was sent to another address than the person's, or the person
     *     may not join
     */
    @Requires(Permission.JOIN_ORGANISATION)
    public OrganisationId accept(Actor actor, InvitationId id, String token) {
        PersonId person = self(actor);
        Invitation invitation = borne(id, token);
        OrganisationRow organisation = organisation(invitation.organisation());
        invitation.accept(address(person), now());
        rule.join(organisation.id(), organisation.type(), organisation.country(), person);
        Roster roster = roster(organisation.id());
        roster.admit(person, invitation.roles(), actor.ref(), now());
        invitations.save(invitation);
        rosters.save(roster);
        closeRequest(person, organisation.id());
        return organisation.id();
    }

    /**
     * Declines an invitation: its link is good for nothing from now on, and the owners are told. They may invite again.
     *
     * @throws NotFound if the link is not that of an invitation
     * @throws NotAllowed if it was used, taken back, is too old, or was sent to another address than the person's
     */
    @Requires(Permission.JOIN_ORGANISATION)
    public void decline(Actor actor, InvitationId id, String token) {
        Invitation invitation = borne(id, token);
        invitation.decline(address(self(actor)), actor.ref(), now());
        invitations.save(invitation);
    }

    /**
     * Asks the owners to confirm that an invitation is meant for the bearer of its link, to whose address it was not sent.
     * The link stays good for the one it was sent to, until an owner says yes.
     *
     * @throws NotFound if the link is not that of an invitation
     * @throws NotAllowed if it was used, taken back, is too old, or the person may not join, belongs to the organisation, or
     *     has asked already
     */
    @Requires(Permission.JOIN_ORGANISATION)
    public void ask(Actor actor, InvitationId id, String token) {
        PersonId person = self(actor);
        Invitation invitation = borne(id, token);
        OrganisationRow organisation = organisation(invitation.organisation());
        rule.check(organisation.id(), organisation.type(), organisation.country(), person);
        roster(organisation.id()).requireNoMember(person);
        requests.requireNoneOf(person, organisation.id());
        requests.save(new JoinRequest(invitation, person, actor.ref(), now()));
    }

    /** Uses up the invitation by whose link someone asked who is a member now. */
    void confirm(InvitationId id) {
        invitations.findById(id.value()).ifPresent(invitation -> {
            invitation.confirm();
            invitations.save(invitation);
        });
    }

    /** Takes back what was sent to the address of someone who is no member any more, so that no older link leads back in. */
    void takeBackThoseTo(PersonId gone, OrganisationId organisation, ActorRef by) {
        closeRequest(gone, organisation);
        String address = address(gone);
        invitations.findByOrganisationIdAndStatusOrderByInvitedAt(organisation.value(), Invitation.Status.OPEN).stream()
                .filter(invitation -> invitation.isFor(address))
                .forEach(invitation -> {
                    invitation.takeBack(by, now());
                    invitations.save(invitation);
                });
    }

    /** Nobody is let in again by a request that waited when they came or went in another way. */
    private void closeRequest(PersonId person, OrganisationId organisation) {
        requests.findByOpenKey(JoinRequest.openKey(organisation, person)).ifPresent(request -> {
            request.close();
            requests.save(request);
        });
    }

    private static PersonId self(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow(NotAllowed::new);
    }

    /** The person's confirmed address; empty if there is none. */
    private String address(PersonId person) {
        return persons.address(Actor.system(), person);
    }

    /**
     * What the mail of an invitation needs; empty if it is no longer good. Mails lie on servers of others, so an organisation that
     * is not listed is not named (R0.3); the names of listed ones the secretariat has checked, so none is an advertisement.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Optional<InvitationMail> mail(Actor actor, InvitationId id) {
        return invitations
                .findById(id.value())
                .filter(invitation -> invitation.isOpen(now()))
                .map(invitation -> new InvitationMail(
                        invitation.eMail(),
                        Acting.ME.segment() + "/" + MembershipLinks.invitation(id, tokens.token(invitation)),
                        language(invitation),
                        listedName(organisation(invitation.organisation())),
                        invitation.roles(),
                        invitation.expiresAt()));
    }

    private static String listedName(OrganisationRow organisation) {
        return organisation.listed() ? organisation.name().text() : "";
    }

    private Invitation borne(InvitationId id, String token) {
        Invitation invitation = invitations
                .findById(id.value())
                .filter(found -> tokens.isOf(found, token))
                .orElseThrow(NotFound::new);
        if (organisation(invitation.organisation()).status() == OrganisationStatus.CLOSED) {
            throw new NotFound();
        }
        invitation.requireOpen(now());
        return invitation;
    }

    private Language language(Invitation invitation) {
        return persons.byEMail(Actor.system(), invitation.eMail())
                .flatMap(person -> Optional.ofNullable(person.language()))
                .orElse(invitation.language());
    }

    /** The organisation, whoever asks: the bearer of a link may know of it, listed or not. */
    private OrganisationRow organisation(OrganisationId id) {
        return organisations.lookUp(Actor.system(), id);
    }

    private Roster roster(OrganisationId id) {
        return rosters.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant();
    }
}
