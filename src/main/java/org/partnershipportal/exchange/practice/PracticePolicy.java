package org.partnershipportal.exchange.practice;

import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.records.Where;

/**
 * Who reads a practice: everyone once it was shared, unless a moderator has hidden it, which only moderators and the organisation that
 * tells it then read; before, that organisation, and for everyone else it does not exist (R0.1, R0.3). A draft that was given up does
 * not exist for anyone. Only that organisation writes, shares, updates and withdraws it, verified or not (R4.6): no State and no staff
 * changes another's text (R4.3, R11.2).
 */
class PracticePolicy implements Policy<Practice> {

    /** What everyone reads. */
    static final Where PUBLIC = Where.of("p.shared_at IS NOT NULL AND p.hidden_at IS NULL");

    private static final Where EVER_SHARED = Where.of("p.shared_at IS NOT NULL");

    @Override
    public boolean mayRead(Actor actor, Practice record) {
        return (record.wasShared() && (!record.isHidden() || actor.is(StaffRole.MODERATOR)))
                || (readsWhole(actor, record) && !record.isGone());
    }

    /** The same as {@link #mayRead}, as a condition on {@code practice_practices p}. */
    static Where visibleTo(Actor actor) {
        return (actor.is(StaffRole.MODERATOR) ? EVER_SHARED : PUBLIC)
                .or(toldBy(actor).and(Where.of("p.status <> 'WITHDRAWN' OR p.shared_at IS NOT NULL")));
    }

    /** Those that the actor's organisation tells. */
    static Where toldBy(Actor actor) {
        return actor.organisation()
                .map(OrganisationId::new)
                .map(own -> Where.of("p.organisation = :own", "own", own))
                .orElse(Where.none());
    }

    /** Those for whose links the actor's organisation speaks: what it shared, withdrawn or hidden since or not. */
    static Where spokenForBy(Actor actor) {
        return toldBy(actor).and(EVER_SHARED);
    }

    /** Whether the actor reads what is not shared. */
    static boolean readsWhole(Actor actor, Practice record) {
        return actor.actsFor(record.author().value());
    }

    /** Whether the actor is told which organisation tells it, where that shows its group alone. */
    static boolean readsName(Actor actor, OrganisationId author) {
        return actor.actsFor(author.value()) || actor.is(StaffRole.MODERATOR);
    }

    /** Whether the actor speaks for its organisation. */
    static boolean speaksFor(Actor actor, Practice record) {
        return actor.holds(record.author().value(), MemberRole.SIGNATORY);
    }

    @Override
    public boolean may(Actor actor, Permission permission, Practice record) {
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case WRITE_PRACTICE ->
                record.isOpen()
                        && actor.holds(
                                record.author().value(), MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
            case SHARE_PRACTICE -> record.isOpen() && speaksFor(actor, record);
            case HIDE_PRACTICE -> record.isOpen() && record.wasShared() && actor.is(StaffRole.MODERATOR);
            case APPEAL -> record.isOpen() && record.isHidden() && speaksFor(actor, record);
            default -> false;
        };
    }
}
