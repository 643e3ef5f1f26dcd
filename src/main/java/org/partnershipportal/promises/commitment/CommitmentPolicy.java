package org.partnershipportal.promises.commitment;

import java.util.Map;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.records.Where;

/**
 * Who reads a commitment: everyone once it is published. Before, its lead agency; once it was sent for clearance, also the
 * State's organisations that hold the power to publish; for everyone else it does not exist (R0.1, R0.3). The lead agency
 * writes; another person, for an organisation that holds the power, clears.
 */
class CommitmentPolicy implements Policy<Commitment> {

    /** What everyone reads. */
    static final Where PUBLIC = Where.of("c.published_at IS NOT NULL");

    @Override
    public boolean mayRead(Actor actor, Commitment record) {
        return record.isPublic() || readsWhole(actor, record);
    }

    /** The same as {@link #mayRead}, as a condition on {@code commitment_commitments c}. */
    static Where visibleTo(Actor actor) {
        return PUBLIC.or(unpublished(actor));
    }

    /** Those of which the actor reads what is not published, too. */
    static Where unpublished(Actor actor) {
        return ledBy(actor).or(toClear(actor));
    }

    /** Those that the actor's organisation leads. */
    static Where ledBy(Actor actor) {
        return actor.organisation()
                .map(OrganisationId::new)
                .map(own -> Where.of("c.organisation = :own", "own", own))
                .orElse(Where.none());
    }

    /** Those that the actor's organisation can clear once they are sent, or has sent back. */
    static Where toClear(Actor actor) {
        Membership membership = actor.membership();
        CountryCode country = membership == null ? null : membership.country();
        return country != null && isPublisher(actor)
                ? Where.of("c.sent_at IS NOT NULL AND c.state = :publishes", Map.of("publishes", country.iso3()))
                : Where.none();
    }

    /** Those that the actor's organisation leads, and where it publishes for the State all that the State has published. */
    static Where promisedBy(Actor actor) {
        Membership membership = actor.membership();
        CountryCode country = membership == null ? null : membership.country();
        Where own = ledBy(actor);
        return country != null && isPublisher(actor)
                ? own.or(PUBLIC.and(Where.of("c.state = :publishes", "publishes", country.iso3())))
                : own;
    }

    /** Whether the actor reads what is not published. */
    static boolean readsWhole(Actor actor, Commitment record) {
        return actor.actsFor(record.lead().value()) || (record.isSent() && publishesFor(actor, record.state()));
    }

    @Override
    public boolean may(Actor actor, Permission permission, Commitment record) {
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case DRAFT_COMMITMENT ->
                record.status().isOpen()
                        && actor.holds(
                                record.lead().value(), MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
            case REPORT_PROGRESS ->
                record.status() == CommitmentStatus.PUBLISHED
                        && actor.holds(
                                record.lead().value(), MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
            case CLEAR_COMMITMENT ->
                record.phase() == TextPhase.IN_CLEARANCE
                        && publishesFor(actor, record.state())
                        && !record.hasDrafted(actor);
            case END_COMMITMENT -> record.status() == CommitmentStatus.PUBLISHED && publishesFor(actor, record.state());
            default -> false;
        };
    }

    /** Whether the actor acts for an organisation that holds the State's power to publish today. */
    static boolean publishesFor(Actor actor, CountryCode state) {
        Membership membership = actor.membership();
        return membership != null && isPublisher(actor) && state.equals(membership.country());
    }

    private static boolean isPublisher(Actor actor) {
        Membership membership = actor.membership();
        return membership != null
                && membership.ofState()
                && membership.verified()
                && membership.delegations().contains(Delegation.COMMITMENT_PUBLISHER);
    }
}
