package org.partnershipportal.consultation.assessment.spi;

import java.time.Instant;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * What a contributor explained of an input because its report team asked (R14.12).
 *
 * @param question what was to be explained
 * @param answer the explanation
 * @param at when it was explained, of a sealed input the hour; the public is told the day
 */
public record Explained(LocalizedText question, LocalizedText answer, Instant at) {}
