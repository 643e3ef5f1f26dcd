package org.partnershipportal.cooperation.partnership;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * What a State that leads has asked to be decided about a party of its own country (R4.3).
 *
 * @param decider who decides
 * @param part the part it shall have; {@code null} if its invitation shall be taken back
 * @param reason why
 */
public record DecisionAsked(Decider decider, @Nullable Part part, LocalizedText reason) {}
