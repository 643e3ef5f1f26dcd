package org.partnershipportal.consultation.input;

/**
 * By what the same letter is found: keyed fingerprints, which tell who has no key nothing.
 *
 * @param reference of the original's reference
 * @param holder of whose it is
 */
record EntryMarks(String reference, String holder) {}
