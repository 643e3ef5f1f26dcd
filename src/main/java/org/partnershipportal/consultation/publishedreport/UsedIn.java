package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.consultation.report.Anchor;

/**
 * A paragraph of a published report that cites an input.
 *
 * @param anchor its permanent mark
 * @param number its number in that version
 */
public record UsedIn(Anchor anchor, int number) {}
