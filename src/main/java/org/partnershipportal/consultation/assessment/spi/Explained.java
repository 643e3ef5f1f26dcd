package org.partnershipportal.consultation.assessment.spi;

import java.time.LocalDate;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * What a contributor explained of an input because its report team asked (R14.12).
 *
 * @param question what was to be explained
 * @param answer the explanation
 * @param day when it was explained, at Geneva; of what the team entered, the day on which it came
 */
public record Explained(LocalizedText question, LocalizedText answer, LocalDate day) {}
