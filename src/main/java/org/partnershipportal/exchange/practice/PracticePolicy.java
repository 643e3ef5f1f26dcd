package org.partnershipportal.exchange.practice;

import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.records.Where;

/**
 * Who reads a practice: everyone once it was shared; before, the organisation that tells it, and for everyone else it does
 * not exist (R0.1, R0.3). Only that organisation writes, shares, updates and withdraws it, verified or not (R4.6): no State
 * and no staff changes another's text (R4.3, R11.2).
 */
class PracticePolicy implements Policy<Practice> {

    /** What everyone reads. */
    static final Where PUBLIC = Where.of("p.shared_at IS NOT NULL");

    /** Whose text everyone reads now: it was shared, and not withdrawn since. */
    static final Where SHARED = Where.of("p.status = 'SHARED'");

    @Override
    public boolean mayRead(Actor actor, Practice record) {
        return record.wasShared() || readsWhole(actor, record);
    }

    /** The same as {@link #mayRead}, as a condition on {@code practice_practices p}. */
    static Where visibleTo(Actor actor) {
        return PUBLIC.or(toldBy(actor));
    }

    /** Those that the actor's organisation tells. */
    static Where toldBy(Actor actor) {
        return actor.organisation()
                .map(OrganisationId::new)
                .map(own -> Where.of("p.organisation = :own", "own", own))
                .orElse(Where.none());
    }

    /** Whether the actor reads what is not shared. */
    static boolean readsWhole(Actor actor, Practice record) {
        return actor.actsFor(record.author().value());
    }

    @Override
    public boolean may(Actor actor, Permission permission, Practice record) {
        return switch (permission) {
            case READ -> mayRead(actor, record);
            case WRITE_PRACTICE ->
                record.isOpen()
                        && actor.holds(
                                record.author().value(), MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
            case SHARE_PRACTICE ->
                record.isOpen() && actor.holds(record.author().value(), MemberRole.SIGNATORY);
            default -> false;
        };
    }
}
