package org.partnershipportal.consultation.call;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The takeover of the report on a call, as everyone who reads the call is told (R14.11).
 *
 * @param at when
 * @param reason why, in whatever language it was written
 */
@ForOwnPages
public record TakenOver(Instant at, String reason) {}
