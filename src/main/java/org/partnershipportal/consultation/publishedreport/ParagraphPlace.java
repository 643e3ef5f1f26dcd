package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Where a paragraph of a published version is read.
 *
 * @param version the version
 * @param page the version's page on which it stands
 * @param anchor its permanent mark
 * @param number its number in that version
 */
@ForOwnPages
public record ParagraphPlace(int version, int page, Anchor anchor, int number) {}
