package org.partnershipportal.people.organisation;

import static org.partnershipportal.platform.access.MemberRole.EDITOR;
import static org.partnershipportal.platform.access.MemberRole.OWNER;

import java.util.Set;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/**
 * Who can read an organisation's record and do what to it. No State approves, verifies, edits or sees the unlisted
 * record of another organisation of its country (R4.3); nothing here asks for accreditation (R4.5).
 */
@Component
class OrganisationPolicy implements Policy<Organisation> {

    /** Verified and wanted in the directory. */
    static final Where LISTED = Where.of("o.status = 'VERIFIED' AND o.listing_wanted = TRUE");

    @Override
    public boolean mayRead(Actor actor, Organisation record) {
        return record.isListed()
                || actor.actsFor(record.id().value())
                || actor.kind() == Actor.Kind.SYSTEM
                || (actor.is(StaffRole.SECRETARIAT) && record.status() != OrganisationStatus.DRAFT)
                || (actor.is(StaffRole.MODERATOR) && isAppealable(record));
    }

    /**
     * Who can know of the documents by which it shows who it is: its owners, and the secretariat once it was submitted.
     */
    boolean mayReadEvidence(Actor actor, Organisation record) {
        return mayRead(actor, record) && (actor.holds(record.id().value(), OWNER) || actor.is(StaffRole.SECRETARIAT));
    }

    /** The same as {@link #mayRead}, as a condition on {@code organisation_organisations o}. */
    static Where visibleTo(Actor actor) {
        if (actor.kind() == Actor.Kind.SYSTEM) {
            return Where.all();
        }
        Where own = actor.organisation()
                .map(id -> Where.of("o.id = :own", "own", id))
                .orElse(Where.none());
        return LISTED.or(own)
                .or(actor.is(StaffRole.SECRETARIAT) ? Where.of("o.status <> 'DRAFT'") : Where.none())
                .or(actor.is(StaffRole.MODERATOR) ? Where.of("o.status IN ('REFUSED', 'SUSPENDED')") : Where.none());
    }

    @Override
    public boolean may(Actor actor, Permission permission, Organisation record) {
        boolean owner = actor.holds(record.id().value(), OWNER);
        OrganisationStatus status = record.status();
        return switch (permission) {
            case READ -> true;
            case EDIT_ORGANISATION ->
                actor.holds(record.id().value(), OWNER, EDITOR)
                        && Set.of(
                                        OrganisationStatus.DRAFT,
                                        OrganisationStatus.SUBMITTED,
                                        OrganisationStatus.RETURNED,
                                        OrganisationStatus.VERIFIED)
                                .contains(status);
            case SUBMIT_ORGANISATION ->
                owner && (status == OrganisationStatus.DRAFT || status == OrganisationStatus.RETURNED);
            case LIST_ORGANISATION ->
                owner && status != OrganisationStatus.REFUSED && status != OrganisationStatus.CLOSED;
            case CLOSE_ORGANISATION, MANAGE_MEMBERS, ATTACH_DOCUMENT -> owner && status != OrganisationStatus.CLOSED;
            case VERIFY_ORGANISATION ->
                actor.is(StaffRole.SECRETARIAT)
                        && Set.of(
                                        OrganisationStatus.SUBMITTED,
                                        OrganisationStatus.VERIFIED,
                                        OrganisationStatus.SUSPENDED)
                                .contains(status);
            case RECORD_ACCREDITATION ->
                actor.is(StaffRole.SECRETARIAT)
                        && status != OrganisationStatus.DRAFT
                        && status != OrganisationStatus.CLOSED
                        && !Accreditation.of(record.type()).isEmpty();
            case APPEAL -> owner && isAppealable(record);
            default -> false;
        };
    }

    private static boolean isAppealable(Organisation record) {
        return record.status() == OrganisationStatus.REFUSED || record.status() == OrganisationStatus.SUSPENDED;
    }
}
