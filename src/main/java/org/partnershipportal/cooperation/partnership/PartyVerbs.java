package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.DeputyNamed;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.InvitationAccepted;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.InvitationDeclined;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.InvitationTakenBack;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.InvitationsSent;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.LeadHandedOver;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.LeadOffered;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyChosen;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyDecided;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyDecisionAsked;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyInvited;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyLeft;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyNamingChanged;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyUnchosen;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * What is done to the parties of one partnership, by one actor, at one moment.
 *
 * @param partnership whose parties
 * @param by who does it
 * @param at when
 */
record PartyVerbs(Partnership partnership, ActorRef by, Instant at) {

    /** The most places in one partnership, those that are over included. */
    static final int MOST = 200;

    /** Gives an organisation a place in the draft; later on asks it at once. */
    Party invite(InviteParty command, OrganisationSummary guest, Map<OrganisationId, OrganisationSummary> known) {
        partnership.requireOpen();
        String field = command.organisation() == null ? "code" : "organisation";
        if (guest.id().equals(partnership.leadOrganisation())) {
            throw new InvalidInput(Problem.of(field, "partnership.problem.yourself"));
        }
        if (partnership.openPartyOf(guest.id()).isPresent()) {
            throw new InvalidInput(Problem.of(field, "partnership.problem.invited-already"));
        }
        if (partnership.parties().count() >= MOST) {
            throw new NotAllowed("partnership.refusal.too-many-parties", MOST);
        }
        boolean draft = partnership.status() == PartnershipStatus.DRAFT;
        if (!draft) {
            requireMode(known, guest);
        }
        Party party = new Party(guest, command.part());
        partnership.add(party);
        if (draft) {
            partnership.tell(new PartyChosen(partnership.id(), party.id(), guest.id(), by, at));
        } else {
            ask(party, false);
        }
        return party;
    }

    /** Takes an organisation out of the draft again; it was never asked. */
    void unchoose(PartyId id) {
        Party party = partnership.party(id);
        if (party.status() != PartyStatus.CHOSEN || party.part() == Part.LEAD) {
            throw new NotAllowed("partnership.refusal.already-invited");
        }
        partnership.drop(party);
        partnership.tell(new PartyUnchosen(partnership.id(), party.id(), party.organisation(), by, at));
    }

    /** Sends the draft's invitations. The lead itself has agreed by sending them; only verified leads may (R4.6). */
    void send(Map<OrganisationId, OrganisationSummary> known) {
        OrganisationSummary leading = Objects.requireNonNull(known.get(partnership.leadOrganisation()));
        partnership.requireSendable();
        if (!leading.verified()) {
            throw new NotAllowed("partnership.refusal.not-verified");
        }
        List<Party> guests =
                partnership.parties().filter(party -> party.part() != Part.LEAD).toList();
        if (guests.isEmpty()) {
            throw new NotAllowed("partnership.refusal.nobody-chosen");
        }
        requireMode(known, null);
        partnership.beginInviting(at);
        Party lead = partnership.lead();
        lead.invite(at);
        lead.accept(leading, partnership.termsVersion(), lead.named(), at);
        partnership.tell(new InvitationsSent(partnership.id(), by, at));
        guests.forEach(party -> ask(party, false));
    }

    /** R3.1: the mode must agree with all who have a place, and with the new guest. */
    private void requireMode(Map<OrganisationId, OrganisationSummary> known, @Nullable OrganisationSummary guest) {
        List<OrganisationSummary> asked = new ArrayList<>(partnership
                .parties()
                .filter(party -> party.status().isOpen())
                .map(party -> known.get(party.organisation()))
                .filter(Objects::nonNull)
                .toList());
        if (guest != null && !asked.contains(guest)) {
            asked.add(guest);
        }
        ModeRules.require(partnership.requireMode(), partnership.terms().states(), asked);
    }

    private void ask(Party party, boolean again) {
        party.invite(at);
        partnership.tell(new PartyInvited(partnership.id(), party.id(), party.organisation(), again, by, at));
    }

    /** What the party accepted has changed; the lead, who changed it, need not be asked. */
    void askAgain(Party party) {
        if (party.part() != Part.LEAD) {
            ask(party, true);
        }
    }

    /** Accepts; only a verified organisation can, and only the terms that its signatory read (R4.6, R15.2). */
    void accept(AnswerInvitation command, OrganisationSummary organisation) {
        partnership.requireOpen();
        Party party = partnership.party(command.party());
        if (party.status() == PartyStatus.INVITED && command.terms() != partnership.termsVersion()) {
            throw new ChangedMeanwhile();
        }
        if (!organisation.verified()) {
            throw new NotAllowed("partnership.refusal.not-verified");
        }
        party.accept(organisation, partnership.termsVersion(), command.named(), at);
        partnership.tell(new InvitationAccepted(partnership.id(), party.id(), party.organisation(), by, at));
        partnership.countAgreed(by, at);
    }

    void decline(PartyId id, Reason why) {
        partnership.requireOpen();
        Party party = partnership.party(id);
        party.decline(why, at);
        partnership.tell(
                party.status() == PartyStatus.LEFT
                        ? new PartyLeft(partnership.id(), id, party.organisation(), by, at)
                        : new InvitationDeclined(partnership.id(), id, party.organisation(), by, at));
        afterGoing();
    }

    /** Leaves; the history stays (R15.3). The lead hands over or ends instead. */
    void leave(PartyId id, Reason why) {
        partnership.requireOpen();
        Party party = partnership.party(id);
        if (party.part() == Part.LEAD) {
            throw new NotAllowed("partnership.refusal.lead-leaves");
        }
        if (party.status() != PartyStatus.ACCEPTED) {
            throw new NotAllowed("partnership.refusal.not-accepted");
        }
        party.leave(why, at);
        partnership.tell(new PartyLeft(partnership.id(), id, party.organisation(), by, at));
        afterGoing();
        partnership.countAgreed(by, at);
    }

    /** Nobody who has gone stays deputy, or keeps an offer of the lead. */
    private void afterGoing() {
        if (partnership.offeredLead().filter(Party::hasAccepted).isEmpty()) {
            partnership.offerLead(null);
        }
        if (partnership.deputy().isEmpty()) {
            partnership.deputy(null);
            partnership.parties().forEach(party -> party.askOf(Decider.SECRETARIAT));
        }
    }

    /** Takes an invitation back; R4.3 sends it to another where it is a State's own NHRI or civil society. */
    void takeBack(PartyId id, Reason why) {
        Party party = partnership.party(id);
        requireNoOwnCountry(party);
        takeBack(party, why);
    }

    private void takeBack(Party party, Reason why) {
        partnership.requireOpen();
        party.takeBack(why, at);
        partnership.tell(new InvitationTakenBack(partnership.id(), party.id(), party.organisation(), by, at));
    }

    /** Gives a party another part, which it is asked to accept if it had accepted the old one. */
    void changePart(PartyId id, Part part) {
        Party party = partnership.party(id);
        if (party.status() != PartyStatus.CHOSEN) {
            requireNoOwnCountry(party);
        }
        changePart(party, part);
    }

    private void changePart(Party party, Part part) {
        partnership.requireOpen();
        if (party.part() == Part.LEAD || part == Part.LEAD) {
            throw new NotAllowed("partnership.refusal.lead-is-handed-over");
        }
        if (!party.status().isOpen()) {
            throw new NotAllowed("partnership.refusal.invitation-over");
        }
        if (party.part() == part) {
            return;
        }
        party.take(part);
        partnership.newTerms();
        boolean again = party.hasAccepted();
        partnership.tell(new PartnershipEvent.PartnershipChanged(partnership.id(), again, by, at));
        if (again) {
            ask(party, true);
            afterGoing();
            partnership.countAgreed(by, at);
        }
    }

    /** R4.3: a State that leads asks the deputy, else the secretariat, to take back an invitation or change a part. */
    void askDecision(PartyId id, @Nullable Part part, Reason why) {
        partnership.requireOpen();
        Party party = partnership.party(id);
        if (!ownCountry(party)) {
            throw new NotAllowed("partnership.refusal.decide-yourself");
        }
        if (part == Part.LEAD || !party.status().isOpen() || party.status() == PartyStatus.CHOSEN) {
            throw new NotAllowed("partnership.refusal.invitation-over");
        }
        Decider decider = decider(party);
        party.ask(decider, part, why);
        partnership.tell(new PartyDecisionAsked(partnership.id(), party.id(), party.organisation(), decider, by, at));
    }

    /** The deputy or the secretariat grants or refuses what the State asked. */
    void decide(PartyId id, boolean granted, Reason why) {
        Party party = partnership.party(id);
        if (party.decider() == null) {
            throw new NotAllowed("partnership.refusal.nothing-asked");
        }
        Part wanted = party.askedPart();
        party.settle();
        if (granted && wanted != null) {
            changePart(party, wanted);
        } else if (granted) {
            takeBack(party, why);
        }
        partnership.tell(new PartyDecided(partnership.id(), party.id(), party.organisation(), granted, by, at));
    }

    private void requireNoOwnCountry(Party party) {
        if (ownCountry(party)) {
            throw new NotAllowed("partnership.refusal.own-country");
        }
    }

    /** Whether a State leads and the party is an NHRI or civil society of its country (R4.3). */
    boolean ownCountry(Party party) {
        Party lead = partnership.lead();
        boolean guarded = party.group() == StakeholderGroup.NHRI || party.group() == StakeholderGroup.CIVIL_SOCIETY;
        return lead.group() == StakeholderGroup.GOVERNMENT
                && guarded
                && party.country().isPresent()
                && party.country().equals(lead.country());
    }

    /** The deputy, unless it would decide about itself. */
    private Decider decider(Party about) {
        return partnership.deputy().isPresent() && !partnership.isDeputy(about) ? Decider.DEPUTY : Decider.SECRETARIAT;
    }

    /** Names the party that decides where a State that leads may not (R4.3): not a State, and it has accepted. */
    void nameDeputy(PartyId id) {
        partnership.requireOpen();
        Party party = partnership.party(id);
        if (!party.hasAccepted() || party.part() == Part.LEAD || party.group() == StakeholderGroup.GOVERNMENT) {
            throw new NotAllowed("partnership.refusal.no-deputy");
        }
        partnership.deputy(id);
        partnership.tell(new DeputyNamed(partnership.id(), id, party.organisation(), by, at));
    }

    /** Offers the lead to a party that accepted; it leads once its signatory takes it over. */
    void offerLead(PartyId id) {
        partnership.requireOpen();
        Party party = partnership.party(id);
        if (!party.hasAccepted() || party.part() == Part.LEAD) {
            throw new NotAllowed("partnership.refusal.not-accepted");
        }
        partnership.offerLead(id);
        partnership.tell(new LeadOffered(partnership.id(), id, party.organisation(), by, at));
    }

    /** Takes the lead over; the former lead goes on as an implementing party. */
    void takeLead(PartyId id, OrganisationSummary organisation) {
        partnership.requireOpen();
        Party next = partnership.party(id);
        if (!partnership.isOfferedLead(next) || !next.hasAccepted()) {
            throw new NotAllowed("partnership.refusal.lead-not-offered");
        }
        if (!organisation.verified()) {
            throw new NotAllowed("partnership.refusal.not-verified");
        }
        partnership.lead().take(Part.IMPLEMENTING);
        next.take(Part.LEAD);
        partnership.leadBy(next.organisation());
        if (partnership.isDeputy(next)) {
            partnership.deputy(null);
        }
        partnership.parties().forEach(Party::settle);
        partnership.tell(new LeadHandedOver(partnership.id(), id, next.organisation(), by, at));
    }

    /** A party chooses anew whether the public reads its name. */
    void appear(PartyId id, boolean named) {
        partnership.requireOpen();
        Party party = partnership.party(id);
        if (!party.hasAccepted()) {
            throw new NotAllowed("partnership.refusal.not-accepted");
        }
        party.appear(named);
        partnership.tell(new PartyNamingChanged(partnership.id(), id, party.organisation(), by, at));
    }
}
