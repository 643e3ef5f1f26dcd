package org.partnershipportal.overview.relation;

/**
 * A link that follows from what a record says.
 *
 * @param type what it says
 * @param from the earlier record
 * @param to the later record
 */
record FollowingLink(LinkType type, LinkEnd from, LinkEnd to) {}
