package org.partnershipportal.promises.commitment;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;

/**
 * Who does what to an independent assessment: everyone reads that it is there; its author takes it back, the lead agency responds
 * once, a moderator hides it by a published rule, and its author appeals. No government changes or hides one (R4.3).
 */
class ObservationPolicy implements Policy<Observation> {

    /** Those whose words everyone reads: neither taken back nor hidden. */
    static final Where SHOWN = Where.of("o.withdrawn_at IS NULL AND o.hidden_at IS NULL");

    /** It stands beside what everyone reads. */
    @Override
    public boolean mayRead(Actor actor, Observation record) {
        return true;
    }

    @Override
    public boolean may(Actor actor, Permission permission, Observation record) {
        return switch (permission) {
            case READ -> true;
            case ASSESS_COMMITMENT -> isAuthor(actor, record) && !record.isWithdrawn();
            case ANSWER_ASSESSMENT ->
                record.isShown()
                        && !record.isAnswered()
                        && actor.holds(
                                record.lead().value(), MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
            case HIDE_ASSESSMENT -> record.isShown() && actor.is(StaffRole.MODERATOR);
            case APPEAL -> isAuthor(actor, record) && record.hiddenBy() != null && !record.isWithdrawn();
            default -> false;
        };
    }

    /** Whether the actor reads the words of one that is hidden; those of a withdrawn one nobody does. */
    static boolean readsHidden(Actor actor, Observation record) {
        return !record.isWithdrawn()
                && (actor.is(StaffRole.MODERATOR)
                        || actor.actsFor(record.author().value()));
    }

    /** Whether the actor is told who placed it: of a withdrawn one, its own organisation alone. */
    static boolean knowsAuthor(Actor actor, Observation record) {
        return !record.isWithdrawn() || actor.actsFor(record.author().value());
    }

    private static boolean isAuthor(Actor actor, Observation record) {
        return actor.holds(record.author().value(), MemberRole.SIGNATORY);
    }
}
