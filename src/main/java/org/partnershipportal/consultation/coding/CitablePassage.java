package org.partnershipportal.consultation.coding;

/**
 * A passage that a report may cite.
 *
 * @param passage the passage
 * @param published whether the public may read its input
 */
public record CitablePassage(PassageRow passage, boolean published) {}
