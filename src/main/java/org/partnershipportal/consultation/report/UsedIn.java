package org.partnershipportal.consultation.report;

/**
 * A paragraph of a published report that cites an input.
 *
 * @param anchor its permanent mark
 * @param number its number in that version
 */
public record UsedIn(Anchor anchor, int number) {}
