package org.partnershipportal.consultation.explanation;

import java.time.LocalDate;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * An explanation that the team entered for a contributor who is not registered (R14.13).
 *
 * @param day when it came, or was spoken
 * @param reference of the original
 */
@ForOwnPages
public record EnteredExplanation(LocalDate day, String reference) {}
