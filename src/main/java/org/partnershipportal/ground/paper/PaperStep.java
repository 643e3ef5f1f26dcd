package org.partnershipportal.ground.paper;

/**
 * A step on the way of something, in order: what, when, and whether it has been taken.
 *
 * @param what a few words
 * @param when when it was taken or is due; says so in words, for the mark beside it is for the eye only
 * @param taken fills the mark
 */
public record PaperStep(String what, String when, boolean taken) {}
