package org.partnershipportal.promises.recommendation;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;

/**
 * Who reads a recommendation: everyone once it is checked; before, the organisation that entered it and the secretariat, and
 * for everyone else it does not exist (R0.1); so again once it is withdrawn. The secretariat checks; what is checked, it alone
 * edits and withdraws.
 */
class RecommendationPolicy implements Policy<Recommendation> {

    @Override
    public boolean mayRead(Actor actor, Recommendation record) {
        return record.status().isPublic() || readsWhole(actor, record);
    }

    /**
     * The same as {@link #mayRead} for those in one status, as a condition on {@code recommendation_recommendations r}: each
     * case can be read from an index.
     */
    static Where visibleTo(Actor actor, RecommendationStatus status) {
        Where such = Where.of("r.status = :status", "status", status);
        if (status.isPublic() || actor.is(StaffRole.SECRETARIAT)) {
            return such;
        }
        return actor.organisation()
                .map(own -> such.and(Where.of("r.entered_for = :own", "own", own)))
                .orElse(Where.none());
    }

    /** The same for those in any status, for queries that ask about few of them by their ids. */
    static Where visibleTo(Actor actor) {
        if (actor.is(StaffRole.SECRETARIAT)) {
            return Where.all();
        }
        Where checked = Where.of("r.status = 'CHECKED'");
        return actor.organisation()
                .map(own -> checked.or(Where.of("r.entered_for = :enteredFor", "enteredFor", own)))
                .orElse(checked);
    }

    @Override
    public boolean may(Actor actor, Permission permission, Recommendation record) {
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case ENTER_RECOMMENDATION ->
                record.status().isOpen()
                        && (actor.is(StaffRole.SECRETARIAT)
                                || (isOwn(actor, record) && !record.status().isPublic()));
            case CHECK_RECOMMENDATION ->
                actor.is(StaffRole.SECRETARIAT) && record.status() == RecommendationStatus.UNCHECKED;
            default -> false;
        };
    }

    /** Whether the actor reads who entered it, and why it was declined. */
    static boolean readsWhole(Actor actor, Recommendation record) {
        return actor.is(StaffRole.SECRETARIAT) || isOwn(actor, record);
    }

    private static boolean isOwn(Actor actor, Recommendation record) {
        return record.enteredFor() != null && actor.actsFor(record.enteredFor());
    }
}
