package org.partnershipportal.cooperation.partnership;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parties of a partnership: their parts, their leaving, who leads, and who decides where the lead may not (R4.3). */
@Service
@Transactional
public class Parties {

    private final OrganisationDirectory directory;
    private final Change<Partnership> change;
    private final PartnershipPolicy policy = new PartnershipPolicy();

    Parties(PartnershipRepository partnerships, OrganisationDirectory directory, Changes changes) {
        this.directory = directory;
        change = changes.of(Partnership.class, partnerships::save);
    }

    /** Leaves with a reason that the other parties read; the history stays (R15.3). The lead hands over or ends instead. */
    @Requires(Permission.ANSWER_INVITATION)
    public void leave(Actor actor, PartnershipId id, PartyId party, Reason why) {
        change.make(
                actor, id, policy.party(actor, PartyAct.LEAVE, party), (it, by, at) -> it.leave(party, why, by, at));
    }

    /** Chooses anew whether the public reads the organisation's name or only its group. */
    @Requires(Permission.ANSWER_INVITATION)
    public void appear(Actor actor, PartnershipId id, PartyId party, boolean named) {
        change.make(
                actor,
                id,
                policy.party(actor, PartyAct.CHANGE_NAMING, party),
                (it, by, at) -> it.appear(party, named, by, at));
    }

    /** Gives a party another part; if it had accepted, it is asked again. */
    @Requires(Permission.INVITE_PARTY)
    public void changePart(Actor actor, PartnershipId id, PartyId party, Part part) {
        change.make(
                actor,
                id,
                policy.party(actor, PartyAct.CHANGE_PART, party),
                (it, by, at) -> it.changePart(party, part, by, at));
    }

    /**
     * Asks, for a State that leads, that the deputy or else the secretariat take back the invitation of an NHRI or civil
     * society of its own country, or change its part (R4.3).
     *
     * @param part the part it shall have; {@code null} if its invitation shall be taken back
     */
    @Requires(Permission.INVITE_PARTY)
    public void askDecision(Actor actor, PartnershipId id, PartyId party, @Nullable Part part, Reason why) {
        change.make(
                actor,
                id,
                policy.party(actor, PartyAct.ASK_DECISION, party),
                (it, by, at) -> it.askDecision(party, part, why, by, at));
    }

    /** Decides on it, as the deputy or the secretariat, with a reason. */
    @Requires(Permission.DECIDE_ON_PARTY)
    public void decide(Actor actor, PartnershipId id, PartyId party, boolean granted, Reason why) {
        change.make(
                actor,
                id,
                policy.party(actor, PartyAct.DECIDE, party),
                (it, by, at) -> it.decide(party, granted, why, by, at));
    }

    /** Names the party, no State's, that decides where a State that leads may not. */
    @Requires(Permission.INVITE_PARTY)
    public void nameDeputy(Actor actor, PartnershipId id, PartyId party) {
        change.make(
                actor,
                id,
                policy.party(actor, PartyAct.NAME_DEPUTY, party),
                (it, by, at) -> it.nameDeputy(party, by, at));
    }

    /** Offers the lead to a party that accepted. */
    @Requires(Permission.END_PARTNERSHIP)
    public void offerLead(Actor actor, PartnershipId id, PartyId party) {
        change.make(
                actor,
                id,
                policy.party(actor, PartyAct.OFFER_LEAD, party),
                (it, by, at) -> it.offerLead(party, by, at));
    }

    /** Takes the offered lead over, by a signatory of that party; the former lead stays as an implementing party. */
    @Requires(Permission.ANSWER_INVITATION)
    public void takeLead(Actor actor, PartnershipId id, PartyId party) {
        change.make(
                actor,
                id,
                policy.party(actor, PartyAct.TAKE_LEAD, party),
                (it, by, at) -> it.takeLead(
                        party,
                        directory.summary(actor, it.party(party).organisation()).orElseThrow(NotFound::new),
                        by,
                        at));
    }
}
