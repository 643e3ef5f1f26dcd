package org.partnershipportal.ground.paper;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A step in a process, in order: what, when, and whether it has been taken.
 *
 * @param what a few words
 * @param when when it was taken or is due; says so in words, for the mark beside it is for the eye only
 * @param taken fills the mark
 */
@ForOwnPages
public record PaperStep(String what, String when, boolean taken) {}
