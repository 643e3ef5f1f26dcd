package org.partnershipportal.consultation.input;

/**
 * Keyed fingerprints by which a second entry of the same letter is found; they tell nothing to anyone without the key.
 *
 * @param reference of the original's reference
 * @param holder of whose it is
 */
record EntryMarks(String reference, String holder) {}
