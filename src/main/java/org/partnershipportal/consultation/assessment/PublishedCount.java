package org.partnershipportal.consultation.assessment;

/**
 * How many inputs everyone can read now.
 *
 * @param inputs how many are published
 * @param calls to how many calls they were sent
 */
public record PublishedCount(long inputs, long calls) {}
