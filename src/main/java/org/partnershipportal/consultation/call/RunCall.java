package org.partnershipportal.consultation.call;

import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A call whose report team a person is on.
 *
 * @param id the call
 * @param code its word in addresses
 * @param title in its original language
 */
public record RunCall(CallId id, CallCode code, LocalizedText title) {}
