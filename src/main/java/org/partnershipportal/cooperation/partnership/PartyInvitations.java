package org.partnershipportal.cooperation.partnership;

import java.util.List;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations to partnerships: chosen, sent, taken back, accepted and declined. */
@Service
@Transactional
public class PartyInvitations {

    private static final int MOST = 100;

    private final Change<Partnership> change;
    private final PartnershipPolicy policy = new PartnershipPolicy();
    private final OrganisationDirectory directory;
    private final PartnershipTasks tasks;

    PartyInvitations(
            PartnershipRepository partnerships,
            OrganisationDirectory directory,
            PartnershipTasks tasks,
            Changes changes) {
        change = changes.of(Partnership.class, partnerships::save);
        this.directory = directory;
        this.tasks = tasks;
    }

    /**
     * Gives an organisation a place: in a draft it is noted, later it is asked at once.
     *
     * @throws InvalidInput if it is unknown, the lead itself, invited already, or the mode would not agree (R3.1)
     */
    @Requires(Permission.INVITE_PARTY)
    public void invite(Actor actor, InviteParty command) {
        change.make(actor, command.partnership(), policy.lead(actor, Permission.INVITE_PARTY), (it, by, at) -> {
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
                    .orElseThrow(() -> new InvalidInput(Problem.of("code", "partnership.problem.code")));
        }
        return directory
                .summary(actor, id)
                .filter(guest -> (guest.listed() && guest.verified()) || actor.actsFor(id.value()))
                .orElseThrow(() -> new InvalidInput(Problem.of("organisation", "partnership.problem.organisation")));
    }

    /** Takes an organisation out of a draft; it was never asked. */
    @Requires(Permission.INVITE_PARTY)
    public void unchoose(Actor actor, PartnershipId id, PartyId party) {
        change.make(
                actor, id, policy.party(actor, PartyAct.UNCHOOSE, party), (it, by, at) -> it.unchoose(party, by, at));
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
        change.make(
                actor,
                id,
                policy.party(actor, PartyAct.TAKE_BACK, party),
                (it, by, at) -> it.takeBack(party, why, by, at));
    }

    /**
     * Accepts, by a signatory of the invited organisation; unverified ones cannot (R4.6).
     *
     * @throws NotFound for another organisation's invitation
     * @throws ChangedMeanwhile if what was read is no longer what would be accepted
     */
    @Requires(Permission.ANSWER_INVITATION)
    public void accept(Actor actor, AnswerInvitation command) {
        change.make(
                actor,
                command.partnership(),
                policy.party(actor, PartyAct.ANSWER, command.party()),
                (it, by, at) -> it.accept(
                        command,
                        directory
                                .summary(actor, it.party(command.party()).organisation())
                                .orElseThrow(NotFound::new),
                        by,
                        at));
    }

    /** Declines with a reason that the lead reads; whoever had accepted before leaves so. */
    @Requires(Permission.ANSWER_INVITATION)
    public void decline(Actor actor, PartnershipId id, PartyId party, Reason why) {
        change.make(
                actor, id, policy.party(actor, PartyAct.ANSWER, party), (it, by, at) -> it.decline(party, why, by, at));
    }

    /** The invitations that wait for the organisation acted for, the oldest first. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<InvitationRow> open(Actor actor) {
        return tasks.invitations(actor, MOST);
    }
}
