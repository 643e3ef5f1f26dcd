package org.partnershipportal.people.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A permanent mission ends a power that it granted.
 *
 * @param id which
 * @param lastDay last day on which it holds; {@code null} ends it at once
 */
@ForOwnPages
public record EndDelegation(DelegationId id, @Nullable LocalDate lastDay) {}
