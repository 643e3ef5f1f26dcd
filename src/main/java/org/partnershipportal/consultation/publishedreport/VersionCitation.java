package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.consultation.input.InputId;

/**
 * An input that a paragraph of a published version cites.
 *
 * @param input the input
 * @param paragraph the paragraph
 */
public record VersionCitation(InputId input, UsedIn paragraph) {}
