package org.partnershipportal.platform.access;

/**
 * Everything that the operator sees of an account before erasing it: no name, nothing that the person wrote, and not
 * for whom.
 *
 * @param person whose
 * @param stopped whether something stands in the way, which the erasure settles: what, the individual can see
 */
public record Erasable(PersonId person, boolean stopped) {}
