package org.partnershipportal.exchange.practice;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.records.Where;

/** Practices in terms of the database, for queries over records of many kinds, which must not read them one by one. */
public final class PracticeConditions {

    private PracticeConditions() {}

    /**
     * The condition that the actor may know of a practice.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where visibleTo(Actor actor, String id) {
        return named(id, PracticePolicy.visibleTo(actor));
    }

    /**
     * The condition that it was shared, and that the actor writes for the organisation that tells it; also once it is withdrawn, so that
     * its links can still be answered and removed.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where spokenForBy(Actor actor, String id) {
        return Permission.WRITE_PRACTICE.isOpenTo(actor) ? named(id, PracticePolicy.spokenForBy(actor)) : Where.none();
    }

    /**
     * The condition that it was withdrawn.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where withdrawn(String id) {
        return named(id, Where.of("p.status = 'WITHDRAWN'"));
    }

    private static Where named(String id, Where which) {
        return Where.of(
                "EXISTS (SELECT 1 FROM practice_practices p WHERE p.id = " + id + " AND " + which.sql() + ")",
                which.params());
    }
}
