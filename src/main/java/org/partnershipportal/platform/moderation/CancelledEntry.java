package org.partnershipportal.platform.moderation;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The latest cancellation of the entry of an appeal; the appeal can be entered again (R14.13).
 *
 * @param at when
 * @param reason why
 */
@ForOwnPages
public record CancelledEntry(Instant at, String reason) {}
