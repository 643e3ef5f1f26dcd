package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.consultation.input.InputId;

/**
 * That a paragraph of a published version cites an input.
 *
 * @param input the input
 * @param paragraph the paragraph
 */
public record VersionCitation(InputId input, UsedIn paragraph) {}
