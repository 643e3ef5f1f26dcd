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
     * The condition that it is shared, and that the actor writes for the organisation that tells it.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where sharedBy(Actor actor, String id) {
        return Permission.WRITE_PRACTICE.isOpenTo(actor)
                ? named(id, PracticePolicy.toldBy(actor).and(PracticePolicy.SHARED))
                : Where.none();
    }

    private static Where named(String id, Where which) {
        return Where.of(
                "EXISTS (SELECT 1 FROM practice_practices p WHERE p.id = " + id + " AND " + which.sql() + ")",
                which.params());
    }
}
