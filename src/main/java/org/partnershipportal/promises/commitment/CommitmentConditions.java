package org.partnershipportal.promises.commitment;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.records.Where;

/** Commitments in terms of the database, for queries over records of many kinds, which must not read them one by one. */
public final class CommitmentConditions {

    private CommitmentConditions() {}

    /**
     * The condition that the actor may know of a commitment.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where visibleTo(Actor actor, String id) {
        return named(id, CommitmentPolicy.visibleTo(actor));
    }

    /**
     * The condition that it is published, and that the actor writes for the agency that leads it.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where publishedBy(Actor actor, String id) {
        return Permission.DRAFT_COMMITMENT.isOpenTo(actor)
                ? named(id, CommitmentPolicy.ledBy(actor).and(CommitmentPolicy.PUBLIC))
                : Where.none();
    }

    private static Where named(String id, Where which) {
        return Where.of(
                "EXISTS (SELECT 1 FROM commitment_commitments c WHERE c.id = " + id + " AND " + which.sql() + ")",
                which.params());
    }
}
