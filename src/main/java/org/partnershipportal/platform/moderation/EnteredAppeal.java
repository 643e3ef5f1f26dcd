package org.partnershipportal.platform.moderation;

import java.time.LocalDate;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * How an appeal that was received outside the portal was entered (R14.13).
 *
 * @param day when it came
 * @param reference of the original
 */
@ForOwnPages
public record EnteredAppeal(LocalDate day, String reference) {}
