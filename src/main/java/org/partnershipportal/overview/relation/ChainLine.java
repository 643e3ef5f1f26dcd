package org.partnershipportal.overview.relation;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * That two records of a chain are linked.
 *
 * @param from the earlier record
 * @param to the later record
 */
@ForOwnPages
public record ChainLine(LinkEnd from, LinkEnd to) {}
