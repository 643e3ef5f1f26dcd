package org.partnershipportal.cooperation.partnership;

/**
 * How many partnerships everyone can read, and where they work.
 *
 * @param partnerships how many were published
 * @param countries how many States they concern
 */
public record PartnershipFigures(long partnerships, long countries) {}
