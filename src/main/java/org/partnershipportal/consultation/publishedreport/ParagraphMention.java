package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.ground.shared.LocalizedText;

/**
 * What records that are linked to a paragraph of a report say of it.
 *
 * @param paragraph the paragraph
 * @param number its number in the latest version
 * @param report the report's title
 */
public record ParagraphMention(ParagraphRef paragraph, int number, LocalizedText report) {}
