package org.partnershipportal.consultation.receipt;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.partnershipportal.ground.shared.SpokenCode;

/**
 * The number of a receipt: 18 random characters (85 bits), so that it can be neither guessed nor counted (R14.5, R0.2).
 *
 * @param value the signs, without hyphens
 */
public record ReceiptNumber(String value) {

    private static final int SIGNS = 18;

    static ReceiptNumber draw(RandomGenerator random) {
        return new ReceiptNumber(SpokenCode.draw(random, SIGNS));
    }

    /** The number in what somebody typed, whatever the case, blanks and hyphens; empty if it is none. */
    public static Optional<ReceiptNumber> parse(String typed) {
        return SpokenCode.read(typed, SIGNS).map(ReceiptNumber::new);
    }

    /** In groups of six. */
    @Override
    public String toString() {
        return SpokenCode.grouped(value, 6);
    }
}
