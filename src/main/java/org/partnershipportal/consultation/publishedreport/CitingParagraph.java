package org.partnershipportal.consultation.publishedreport;

/**
 * A paragraph of a published version that cites an input; for those who wrote the input.
 *
 * @param place where it stands
 * @param heading a heading above it; may be empty
 * @param text what it says
 */
public record CitingParagraph(UsedIn place, String heading, String text) {}
