package org.partnershipportal.consultation.call;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;

/** Calls in terms of the database, for queries over records of many kinds, which must not read them one by one. */
public final class CallRows {

    private CallRows() {}

    /**
     * The condition that the actor may know of a call.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where visibleTo(Actor actor, String id) {
        Where visible = CallPolicy.visibleTo(actor);
        return Where.of(
                "EXISTS (SELECT 1 FROM call_calls c WHERE c.id = " + id + " AND " + visible.sql() + ")",
                visible.params());
    }
}
