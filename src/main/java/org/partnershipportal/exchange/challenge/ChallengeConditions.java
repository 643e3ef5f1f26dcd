package org.partnershipportal.exchange.challenge;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.records.Where;

/** Challenges in terms of the database, for queries over records of many kinds, which must not read them one by one. */
public final class ChallengeConditions {

    private ChallengeConditions() {}

    /**
     * The condition that the actor may know of a challenge.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where visibleTo(Actor actor, String id) {
        return named(id, ChallengePolicy.visibleTo(actor));
    }

    /**
     * The condition that others read it, and that the actor writes for the organisation that tells it.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where toldBy(Actor actor, String id) {
        return Permission.WRITE_CHALLENGE.isOpenTo(actor)
                ? named(id, ChallengePolicy.toldBy(actor).and(ChallengePolicy.TOLD))
                : Where.none();
    }

    private static Where named(String id, Where which) {
        return Where.of(
                "EXISTS (SELECT 1 FROM challenge_challenges c WHERE c.id = " + id + " AND " + which.sql() + ")",
                which.params());
    }
}
