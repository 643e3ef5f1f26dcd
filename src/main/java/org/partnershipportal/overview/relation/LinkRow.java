package org.partnershipportal.overview.relation;

import java.time.Instant;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Permission;

/**
 * A link in a list.
 *
 * @param id the link
 * @param type what it says
 * @param from the earlier record
 * @param to the later record
 * @param status its status
 * @param proposedBy the side that proposed it
 * @param since when it came to this status, or was proposed
 * @param allowed what the reader can do to it
 */
@ForOwnPages
public record LinkRow(
        LinkId id,
        LinkType type,
        LinkedRecord from,
        LinkedRecord to,
        LinkStatus status,
        Way proposedBy,
        Instant since,
        Set<Permission> allowed) {

    public LinkRow {
        allowed = Set.copyOf(allowed);
    }

    /** The way from one of its records to the other. */
    public Way wayFrom(LinkEnd record) {
        return from.end().equals(record) ? Way.AFTER : Way.BEFORE;
    }

    /** The record at the other end of one's own. */
    public LinkedRecord beside(LinkEnd record) {
        return from.end().equals(record) ? to : from;
    }

    /** The record whose owner is asked. */
    public LinkedRecord asked() {
        return proposedBy == Way.BEFORE ? to : from;
    }

    /** The record whose owner proposed it. */
    public LinkedRecord proposing() {
        return proposedBy == Way.BEFORE ? from : to;
    }

    /** Whether the reader can do this to it. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }
}
