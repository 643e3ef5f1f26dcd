package org.partnershipportal.consultation.sealed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An identity statement left with a sealed handle.
 *
 * @param handle random
 * @param leftAt when, to the hour
 * @param downloadedAt when one was downloaded last, this or one before it; {@code null} if never
 */
public record LeftStatement(
        UUID handle, Instant leftAt, @Nullable Instant downloadedAt) {}
