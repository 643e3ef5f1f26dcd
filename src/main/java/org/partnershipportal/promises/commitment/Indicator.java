package org.partnershipportal.promises.commitment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * By what a commitment is measured.
 *
 * @param name what is measured
 * @param measure how it counts
 * @param unit what is counted; empty for a percentage
 * @param baseline the value at the start; {@code null} if it is not known
 * @param target the value to be reached; {@code null} while it is not said
 * @param means how it is verified
 */
@ForOwnPages
public record Indicator(
        String name,
        Measure measure,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        String means) {}
