package org.partnershipportal.consultation.input;

import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Accepts a frozen version of a joint input for the organisation acted for.
 *
 * @param input the input
 * @param version the version that was read
 * @param name how the organisation wants to be known; the most restrictive of all who sign holds
 * @param text whether it agrees that the text is published; the most restrictive holds
 */
@ForOwnPages
public record SignInput(InputId input, int version, NameChoice name, TextChoice text) {}
