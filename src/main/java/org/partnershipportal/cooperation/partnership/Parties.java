package org.partnershipportal.cooperation.partnership;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The parties of a partnership: chosen, invited, accepting and leaving; their roles, who leads, and who decides where
 * the lead may not (R4.3). Also which organisations an event concerns, for notifications.
 */
@Service
@Transactional
public class Parties {

    private final Change<Partnership> change;
    private final PartnershipPolicy policy = new PartnershipPolicy();
    private final OrganisationDirectory directory;
    private final PartnershipTasks tasks;
    private final JdbcClient jdbc;
    private final Limits limits;

    Parties(
            PartnershipRepository partnerships,
            OrganisationDirectory directory,
            PartnershipTasks tasks,
            Changes changes,
            JdbcClient jdbc,
            Limits limits) {
        change = changes.of(Partnership.class, partnerships::save);
        this.directory = directory;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /**
     * Gives an organisation a place: in a draft it is noted, later it is asked at once.
     *
     * @throws InvalidInput if it is unknown, the lead itself, invited already, or the mode would not agree (R3.1)
     */
    @Requires(Permission.INVITE_PARTY)
    public void invite(Actor actor, InviteParty command) {
        change.make(actor, command.partnership(), policy.lead(actor, Permission.INVITE_PARTY), (it, by, at) -> {
            limits.takeBy(Limit.INVITATION, actor);
            OrganisationSummary guest = guest(actor, command);
            it.invite(command, guest, directory.summaries(actor, it.organisations()), by, at);
        });
    }

    /** A listed organisation by its id, any verified one by its code; every other answers alike (R0.1). */
    private OrganisationSummary guest(Actor actor, InviteParty command) {
        OrganisationId id = command.organisation();
        if (id == null) {
            return directory
                    .byPartyCode(actor, command.code())
                    .orElseThrow(() -> new InvalidInput(Problem.of("code", "shared.problem.no-such-code")));
        }
        return directory
                .summary(actor, id)
                .filter(guest -> (guest.listed() && guest.verified()) || actor.actsFor(id.value()))
                .orElseThrow(() -> new InvalidInput(Problem.of("organisation", "partnership.problem.organisation")));
    }

    /** Takes an organisation out of a draft; it was never asked. */
    @Requires(Permission.INVITE_PARTY)
    public void unchoose(Actor actor, PartnershipId id, PartyId party) {
        change(actor, id, PartyAct.UNCHOOSE, party, (it, by, at) -> it.unchoose(party, by, at));
    }

    /**
     * Sends the invitations of a draft, by which the lead agrees to it.
     *
     * @throws InvalidInput if something must be written first, or the mode does not agree with the parties (R3.1)
     */
    @Requires(Permission.INVITE_PARTY)
    public void send(Actor actor, PartnershipId id) {
        change.make(
                actor,
                id,
                policy.lead(actor, Permission.INVITE_PARTY),
                (it, by, at) -> it.send(directory.summaries(actor, it.organisations()), by, at));
    }

    /** Takes an invitation back that was never accepted; R4.3 keeps a State that leads from its own NHRI and civil society. */
    @Requires(Permission.INVITE_PARTY)
    public void takeBack(Actor actor, PartnershipId id, PartyId party, Reason why) {
        change(actor, id, PartyAct.TAKE_BACK, party, (it, by, at) -> it.takeBack(party, why, by, at));
    }

    /**
     * Accepts, by a signatory of the invited organisation; unverified ones cannot (R4.6).
     *
     * @throws NotFound for another organisation's invitation
     * @throws ChangedMeanwhile if what was read is no longer what would be accepted
     */
    @Requires(Permission.ANSWER_INVITATION)
    public void accept(Actor actor, AnswerInvitation command) {
        change(
                actor,
                command.partnership(),
                PartyAct.ANSWER,
                command.party(),
                (it, by, at) -> it.accept(command, organisation(actor, it, command.party()), by, at));
    }

    /** Declines with a reason that the lead reads; anyone who had accepted before leaves so. */
    @Requires(Permission.ANSWER_INVITATION)
    public void decline(Actor actor, PartnershipId id, PartyId party, Reason why) {
        change(actor, id, PartyAct.ANSWER, party, (it, by, at) -> it.decline(party, why, by, at));
    }

    /**
     * The invitations that wait for the organisation acted for, the oldest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<InvitationRow> open(Actor actor, int from, int max) {
        return tasks.invitations(actor, from, max);
    }

    /** Leaves with a reason that the other parties read; the history stays (R15.3). The lead hands over or ends instead. */
    @Requires(Permission.ANSWER_INVITATION)
    public void leave(Actor actor, PartnershipId id, PartyId party, Reason why) {
        change(actor, id, PartyAct.LEAVE, party, (it, by, at) -> it.leave(party, why, by, at));
    }

    /** Chooses again whether the public reads the organisation's name or only its group. */
    @Requires(Permission.ANSWER_INVITATION)
    public void appear(Actor actor, PartnershipId id, PartyId party, boolean named) {
        change(actor, id, PartyAct.CHANGE_NAMING, party, (it, by, at) -> it.appear(party, named, by, at));
    }

    /** Gives a party another part; if it had accepted, it is asked again. */
    @Requires(Permission.INVITE_PARTY)
    public void changePart(Actor actor, PartnershipId id, PartyId party, Part part) {
        change(actor, id, PartyAct.CHANGE_PART, party, (it, by, at) -> it.changePart(party, part, by, at));
    }

    /**
     * Asks, for a State that leads, that the deputy or else the secretariat take back the invitation of an NHRI or civil
     * society of its own country, or change its part (R4.3).
     *
     * @param part the part it shall have; {@code null} if its invitation shall be taken back
     */
    @Requires(Permission.INVITE_PARTY)
    public void askDecision(Actor actor, PartnershipId id, PartyId party, @Nullable Part part, Reason why) {
        change(actor, id, PartyAct.ASK_DECISION, party, (it, by, at) -> it.askDecision(party, part, why, by, at));
    }

    /** Decides on it, as the deputy or the secretariat, with a reason. */
    @Requires(Permission.DECIDE_ON_PARTY)
    public void decide(Actor actor, PartnershipId id, PartyId party, boolean granted, Reason why) {
        change(actor, id, PartyAct.DECIDE, party, (it, by, at) -> it.decide(party, granted, why, by, at));
    }

    /** Names the party, no State's, that decides where a State that leads may not. */
    @Requires(Permission.INVITE_PARTY)
    public void nameDeputy(Actor actor, PartnershipId id, PartyId party) {
        change(actor, id, PartyAct.NAME_DEPUTY, party, (it, by, at) -> it.nameDeputy(party, by, at));
    }

    /** Offers the lead to a party that accepted. */
    @Requires(Permission.END_PARTNERSHIP)
    public void offerLead(Actor actor, PartnershipId id, PartyId party) {
        change(actor, id, PartyAct.OFFER_LEAD, party, (it, by, at) -> it.offerLead(party, by, at));
    }

    /** Takes the offered lead over, by a signatory of that party; the former lead stays as an implementing party. */
    @Requires(Permission.ANSWER_INVITATION)
    public void takeLead(Actor actor, PartnershipId id, PartyId party) {
        change(
                actor,
                id,
                PartyAct.TAKE_LEAD,
                party,
                (it, by, at) -> it.takeLead(party, organisation(actor, it, party), by, at));
    }

    /** Who leads it; empty for an unknown one. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Optional<OrganisationId> lead(Actor actor, PartnershipId id) {
        return organisations("SELECT lead_organisation FROM partnership_partnerships WHERE id = :id", id).stream()
                .findFirst();
    }

    /** Who decides where the State that leads may not (R4.3); empty while none is named. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Optional<OrganisationId> deputy(Actor actor, PartnershipId id) {
        return organisations(
                        "SELECT d.organisation FROM partnership_partnerships p JOIN partnership_parties d"
                                + " ON d.id = p.deputy_party WHERE p.id = :id",
                        id)
                .stream()
                .findFirst();
    }

    /** Who has accepted and has not left, the lead included. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Set<OrganisationId> accepted(Actor actor, PartnershipId id) {
        return organisations(
                "SELECT organisation FROM partnership_parties WHERE partnership_id = :id AND status = 'ACCEPTED'"
                        + " UNION SELECT lead_organisation FROM partnership_partnerships WHERE id = :id",
                id);
    }

    private void change(Actor actor, PartnershipId id, PartyAct act, PartyId party, Change.Verb<Partnership> verb) {
        change.make(actor, id, policy.party(actor, act, party), verb);
    }

    private OrganisationSummary organisation(Actor actor, Partnership partnership, PartyId party) {
        return directory.summary(actor, partnership.party(party).organisation()).orElseThrow(NotFound::new);
    }

    private Set<OrganisationId> organisations(String query, PartnershipId id) {
        return jdbc.sql(query).param("id", id).query(OrganisationId.class).set();
    }
}
