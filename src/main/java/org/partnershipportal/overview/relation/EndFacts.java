package org.partnershipportal.overview.relation;

import java.util.EnumSet;
import java.util.Set;

/**
 * How an actor stands to the two records of a link.
 *
 * @param seesFrom whether they may know of the earlier one
 * @param seesTo whether they may know of the later one
 * @param speaksFrom whether they can link the earlier one on behalf of its owner
 * @param speaksTo the same of the later one
 * @param publicFrom whether everyone may know of the earlier one
 * @param publicTo the same of the later one
 */
record EndFacts(
        boolean seesFrom, boolean seesTo, boolean speaksFrom, boolean speaksTo, boolean publicFrom, boolean publicTo) {

    boolean seesBoth() {
        return seesFrom && seesTo;
    }

    boolean sees(Way end) {
        return end == Way.BEFORE ? seesFrom : seesTo;
    }

    boolean isPublic(Way end) {
        return end == Way.BEFORE ? publicFrom : publicTo;
    }

    Set<Way> speaksFor() {
        Set<Way> ends = EnumSet.noneOf(Way.class);
        if (speaksFrom) {
            ends.add(Way.BEFORE);
        }
        if (speaksTo) {
            ends.add(Way.AFTER);
        }
        return ends;
    }
}
