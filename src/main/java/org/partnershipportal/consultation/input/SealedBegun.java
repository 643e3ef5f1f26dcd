package org.partnershipportal.consultation.input;

import org.partnershipportal.consultation.sealed.RecoveryCode;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A sealed input that was just started.
 *
 * @param input its random handle; it stands in no address
 * @param code shown once
 */
@ForOwnPages
public record SealedBegun(InputId input, RecoveryCode code) {}
