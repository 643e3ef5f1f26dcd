package org.partnershipportal.consultation.coding;

import org.jspecify.annotations.Nullable;

/**
 * Looks for coded passages.
 *
 * @param code coded with which; {@code null} for any
 * @param words words of the passage or of the name of its input's lead; empty for all
 * @param published whether the public may read the input; {@code null} for either
 */
public record FindPassages(
        @Nullable CodeId code, String words, @Nullable Boolean published) {

    /** Every passage. */
    public static FindPassages everything() {
        return new FindPassages(null, "", null);
    }
}
