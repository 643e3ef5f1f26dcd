package org.partnershipportal.cooperation.partnership;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parties of a partnership: their parts, their leaving, who leads, and who decides where the lead may not (R4.3). */
@Service
@Transactional
public class Parties {

    private final PartnershipChanges changes;

    Parties(PartnershipChanges changes) {
        this.changes = changes;
    }

    /** Leaves with a reason that the other parties read; the history stays (R15.3). The lead hands over or ends instead. */
    @Requires(Permission.ANSWER_INVITATION)
    public void leave(Actor actor, PartnershipId id, PartyId party, Reason why) {
        changes.ofParty(actor, PartyAct.LEAVE, id, party, (partnership, verbs) -> verbs.leave(party, why));
    }

    /** Chooses anew whether the public reads the organisation's name or only its group. */
    @Requires(Permission.ANSWER_INVITATION)
    public void appear(Actor actor, PartnershipId id, PartyId party, boolean named) {
        changes.ofParty(actor, PartyAct.CHANGE_NAMING, id, party, (partnership, verbs) -> verbs.appear(party, named));
    }

    /** Gives a party another part; if it had accepted, it is asked again. */
    @Requires(Permission.INVITE_PARTY)
    public void changePart(Actor actor, PartnershipId id, PartyId party, Part part) {
        changes.ofParty(actor, PartyAct.CHANGE_PART, id, party, (partnership, verbs) -> verbs.changePart(party, part));
    }

    /**
     * Asks, for a State that leads, that the deputy or else the secretariat take back the invitation of an NHRI or civil
     * society of its own country, or change its part (R4.3).
     *
     * @param part the part it shall have; {@code null} if its invitation shall be taken back
     */
    @Requires(Permission.INVITE_PARTY)
    public void askDecision(Actor actor, PartnershipId id, PartyId party, @Nullable Part part, Reason why) {
        changes.ofParty(
                actor, PartyAct.ASK_DECISION, id, party, (partnership, verbs) -> verbs.askDecision(party, part, why));
    }

    /** Decides on it, as the deputy or the secretariat, with a reason. */
    @Requires(Permission.DECIDE_ON_PARTY)
    public void decide(Actor actor, PartnershipId id, PartyId party, boolean granted, Reason why) {
        changes.ofParty(actor, PartyAct.DECIDE, id, party, (partnership, verbs) -> verbs.decide(party, granted, why));
    }

    /** Names the party, no State's, that decides where a State that leads may not. */
    @Requires(Permission.INVITE_PARTY)
    public void nameDeputy(Actor actor, PartnershipId id, PartyId party) {
        changes.ofParty(actor, PartyAct.NAME_DEPUTY, id, party, (partnership, verbs) -> verbs.nameDeputy(party));
    }

    /** Offers the lead to a party that accepted. */
    @Requires(Permission.END_PARTNERSHIP)
    public void offerLead(Actor actor, PartnershipId id, PartyId party) {
        changes.ofParty(actor, PartyAct.OFFER_LEAD, id, party, (partnership, verbs) -> verbs.offerLead(party));
    }

    /** Takes the offered lead over, by a signatory of that party; the former lead stays as an implementing party. */
    @Requires(Permission.ANSWER_INVITATION)
    public void takeLead(Actor actor, PartnershipId id, PartyId party) {
        changes.ofParty(
                actor,
                PartyAct.TAKE_LEAD,
                id,
                party,
                (partnership, verbs) -> verbs.takeLead(
                        party, changes.known(actor, partnership.party(party).organisation())));
    }
}
