package org.partnershipportal.platform.access;

/**
 * All that the operator reads of an account before erasing it: neither a name nor what the person wrote, nor for whom.
 *
 * @param person whose
 * @param stopped whether something stands in the way, which the erasure settles: what, the person alone can see
 */
public record Erasable(PersonId person, boolean stopped) {}
