package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.records.Where;

/**
 * Who can do what to a partnership and its parties, and who sees what of them. Once published, everyone can read a
 * partnership; before that only the lead, those who are invited and those who have accepted. A party that chose not to
 * be named is a group without a name for everyone but the lead and its fellow parties. Where a State leads, the deputy
 * or the secretariat decides about its own country's NHRI and civil society, and the secretariat reads the record for
 * as long as such a decision waits for it (R4.3).
 */
final class PartnershipPolicy implements Policy<Partnership> {

    @Override
    public boolean mayRead(Actor actor, Partnership record) {
        return record.isPublic()
                || leads(actor, record)
                || record.parties().anyMatch(party -> isOwn(actor, party) && isAskedOrIn(party))
                || decidesForSecretariat(actor, record);
    }

    /** The same as {@link #mayRead}, as a condition on {@code partnership_partnerships p}. */
    static Where visibleTo(Actor actor) {
        Where waiting = Where.of("""
            EXISTS (SELECT 1 FROM partnership_parties asked
              WHERE asked.partnership_id = p.id AND asked.decider = 'SECRETARIAT')
            """);
        return Where.of("p.published_at IS NOT NULL")
                .or(ownedBy(actor))
                .or(actor.is(StaffRole.SECRETARIAT) ? waiting : Where.none());
    }

    /** The condition that the organisation acted for leads it, is asked to join it or has joined it. */
    static Where ownedBy(Actor actor) {
        return actor.organisation()
                .map(OrganisationId::new)
                .map(own -> Where.of("""
                    p.lead_organisation = :own OR EXISTS (SELECT 1 FROM partnership_parties mine
                      WHERE mine.partnership_id = p.id AND mine.organisation = :own
                        AND mine.status IN ('INVITED', 'ACCEPTED'))
                    """, "own", own))
                .orElse(Where.none());
    }

    @Override
    public boolean may(Actor actor, Permission permission, Partnership record) {
        boolean open = !record.status().isFinal();
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case EDIT_PARTNERSHIP, INVITE_PARTY, END_PARTNERSHIP -> open && leads(actor, record);
            case PUBLISH_PARTNERSHIP ->
                leads(actor, record) && isVerified(actor) && record.status() == PartnershipStatus.AGREED;
            case ANSWER_INVITATION ->
                open
                        && !leads(actor, record)
                        && record.parties().anyMatch(party -> isOwn(actor, party) && isAskedOrIn(party));
            case DECIDE_ON_PARTY -> open && record.parties().anyMatch(party -> decides(actor, record, party));
            default -> false;
        };
    }

    /** Asks whether the actor may do what only the lead may. */
    Consumer<Partnership> lead(Actor actor, Permission permission) {
        return record -> requireLead(actor, permission, record);
    }

    /** Asks whether the actor may do this to the party. */
    Consumer<Partnership> party(Actor actor, PartyAct act, PartyId party) {
        return record -> require(actor, record, record.party(party), act);
    }

    /** Lets the lead pass for a verb whose other conditions the record itself refuses with a sentence of its own. */
    void requireLead(Actor actor, Permission permission, Partnership record) {
        if (!mayRead(actor, record)) {
            throw new NotFound();
        }
        if (!permission.isOpenTo(actor) || !leads(actor, record)) {
            throw new NotPermitted(permission);
        }
        if (permission == Permission.PUBLISH_PARTNERSHIP && !isVerified(actor)) {
            throw new NotAllowed("partnership.refusal.not-verified");
        }
    }

    /** What the actor may do to the party now. */
    Set<PartyAct> acts(Actor actor, Partnership record, Party party) {
        EnumSet<PartyAct> acts = EnumSet.noneOf(PartyAct.class);
        for (PartyAct act : PartyAct.values()) {
            if (act.permission().isOpenTo(actor)
                    && isOnSide(actor, record, party, act)
                    && isPossible(record, party, act)) {
                acts.add(act);
            }
        }
        return acts;
    }

    /**
     * Lets those pass who stand on the right side of the act; whether it is possible now, the record says itself.
     *
     * @throws NotFound for another organisation's invitation, however its id was come by
     */
    void require(Actor actor, Partnership record, Party party, PartyAct act) {
        if (!mayRead(actor, record) || !sees(actor, record, party)) {
            throw new NotFound();
        }
        if (!isOnSide(actor, record, party, act)) {
            if (act.side() == PartyAct.Side.ITSELF) {
                throw new NotFound();
            }
            throw new NotPermitted(act.permission());
        }
        if (!act.permission().isOpenTo(actor)) {
            throw new NotPermitted(act.permission());
        }
    }

    private static boolean isOnSide(Actor actor, Partnership record, Party party, PartyAct act) {
        return switch (act.side()) {
            case LEAD -> leads(actor, record);
            case ITSELF -> isOwn(actor, party);
            case DECIDER -> decides(actor, record, party);
        };
    }

    private static boolean isPossible(Partnership record, Party party, PartyAct act) {
        if (record.status().isFinal()) {
            return false;
        }
        boolean ownCountry = record.isOwnCountry(party);
        boolean guest = party.part() != Part.LEAD;
        boolean asked = party.status() == PartyStatus.INVITED;
        return switch (act) {
            case UNCHOOSE -> guest && party.status() == PartyStatus.CHOSEN;
            case TAKE_BACK -> asked && party.acceptedAt() == null && !ownCountry;
            case CHANGE_PART -> guest && (party.status() == PartyStatus.CHOSEN || (isAskedOrIn(party) && !ownCountry));
            case ASK_DECISION -> guest && isAskedOrIn(party) && ownCountry && party.decider() == null;
            case NAME_DEPUTY ->
                guest
                        && party.hasAccepted()
                        && party.group() != StakeholderGroup.GOVERNMENT
                        && record.lead().group() == StakeholderGroup.GOVERNMENT
                        && !record.isDeputy(party);
            case OFFER_LEAD -> guest && party.hasAccepted() && !record.isOfferedLead(party);
            case ANSWER -> asked;
            case LEAVE -> guest && party.hasAccepted();
            case CHANGE_NAMING -> party.hasAccepted();
            case TAKE_LEAD -> party.hasAccepted() && record.isOfferedLead(party);
            case DECIDE -> party.decider() != null;
        };
    }

    /** Whether the actor may know that the organisation has, or had, this place (R15.2). */
    boolean sees(Actor actor, Partnership record, Party party) {
        if (isOwn(actor, party) || leads(actor, record) || decides(actor, record, party)) {
            return true;
        }
        return switch (party.status()) {
            case ACCEPTED -> true;
            case LEFT -> isInside(actor, record) || leftInPublic(record, party);
            default -> false;
        };
    }

    /** Whether the actor reads the organisation's name at this place, and not only its group. */
    boolean seesName(Actor actor, Partnership record, Party party) {
        return (party.part() == Part.LEAD && namesLead(record.isPublic(), party.named(), false))
                || (party.named() && party.acceptedAt() != null)
                || isOwn(actor, party)
                || isInside(actor, record)
                || decides(actor, record, party);
    }

    /** Whether the lead's name is read: those who are asked must know who asks; afterwards it is the lead's choice. */
    static boolean namesLead(boolean isPublic, boolean named, boolean inside) {
        return !isPublic || named || inside;
    }

    /** Whether the actor is the lead, a party that accepted, or decides on a party: those who know each other. */
    boolean isInside(Actor actor, Partnership record) {
        return leads(actor, record)
                || record.parties().anyMatch(party -> isOwn(actor, party) && party.hasAccepted())
                || decidesForSecretariat(actor, record);
    }

    private static boolean leftInPublic(Partnership record, Party party) {
        Instant published = record.course().publishedAt();
        Instant left = party.closedAt();
        return published != null && left != null && left.isAfter(published);
    }

    private static boolean decides(Actor actor, Partnership record, Party party) {
        return switch (party.decider()) {
            case null -> false;
            case SECRETARIAT -> actor.is(StaffRole.SECRETARIAT);
            case DEPUTY ->
                record.deputy().filter(deputy -> isOwn(actor, deputy)).isPresent();
        };
    }

    private static boolean decidesForSecretariat(Actor actor, Partnership record) {
        return actor.is(StaffRole.SECRETARIAT)
                && record.parties().anyMatch(party -> party.decider() == Decider.SECRETARIAT);
    }

    private static boolean leads(Actor actor, Partnership record) {
        return actor.actsFor(record.leadOrganisation().value());
    }

    private static boolean isOwn(Actor actor, Party party) {
        UUID organisation = party.organisation().value();
        return actor.actsFor(organisation);
    }

    private static boolean isVerified(Actor actor) {
        return actor.membership() != null && actor.membership().verified();
    }

    private static boolean isAskedOrIn(Party party) {
        return party.status() == PartyStatus.INVITED || party.status() == PartyStatus.ACCEPTED;
    }
}
