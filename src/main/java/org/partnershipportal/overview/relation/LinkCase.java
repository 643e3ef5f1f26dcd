package org.partnershipportal.overview.relation;

import java.util.Set;

/**
 * A link as an actor stands to it.
 *
 * @param status its status
 * @param proposedBy the side that proposed it
 * @param follows whether it follows from what a record says
 * @param seesBoth whether the actor may know of both records
 * @param speaksFor the sides for whose record the actor speaks
 */
record LinkCase(LinkStatus status, Way proposedBy, boolean follows, boolean seesBoth, Set<Way> speaksFor) {

    LinkCase {
        speaksFor = Set.copyOf(speaksFor);
    }

    static LinkCase of(Link link, EndFacts facts) {
        return new LinkCase(
                link.status(), link.proposedBy(), link.followsFromRecord(), facts.seesBoth(), facts.speaksFor());
    }

    /** Whether the actor speaks for the record whose owner proposed it. */
    boolean proposes() {
        return speaksFor.contains(proposedBy);
    }

    /** Whether the actor speaks for the record whose owner is asked. */
    boolean answers() {
        return speaksFor.contains(proposedBy.back());
    }
}
