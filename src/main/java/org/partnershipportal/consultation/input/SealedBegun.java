package org.partnershipportal.consultation.input;

import org.partnershipportal.consultation.sealed.RecoveryCode;

/**
 * A sealed input that was just begun.
 *
 * @param input its random handle; it stands in no address
 * @param code shown once
 */
public record SealedBegun(InputId input, RecoveryCode code) {}
