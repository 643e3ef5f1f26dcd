package org.partnershipportal.consultation.assessment;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * How much there is to read of an input, and how far it is coded.
 *
 * @param words how many words its answers have, counted as for their authors (R14.3)
 * @param answers how many of its answers are in words
 * @param coded in how many of these a passage is coded
 */
@ForOwnPages
public record InputSize(int words, int answers, int coded) {}
