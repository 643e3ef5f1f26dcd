package org.partnershipportal.assessment;

/**
 * How many inputs to a call stand whose own time is over.
 *
 * @param total all of them
 * @param undecided those that nobody has judged yet
 */
public record StandingCount(long total, long undecided) {}
