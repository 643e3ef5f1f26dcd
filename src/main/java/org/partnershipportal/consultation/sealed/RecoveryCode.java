package org.partnershipportal.consultation.sealed;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.partnershipportal.ground.shared.SpokenCode;

/**
 * The code by which the holder of a sealed input comes back to it: 30 random characters (142 bits). It is shown once,
 * is in no address, and the portal keeps only what is derived from it (R14.8).
 *
 * @param value the signs, without hyphens; never logged, see {@link #toString}
 */
public record RecoveryCode(String value) {

    private static final int SIGNS = 30;

    static RecoveryCode draw(RandomGenerator random) {
        return new RecoveryCode(SpokenCode.draw(random, SIGNS));
    }

    /** The code in what somebody typed, whatever the case, blanks and hyphens; empty if it has not the form of one. */
    public static Optional<RecoveryCode> parse(String typed) {
        return SpokenCode.read(typed, SIGNS).map(RecoveryCode::new);
    }

    /** In groups of five, as it is shown and copied. */
    public String grouped() {
        return SpokenCode.grouped(value, 5);
    }

    /** Not the code: a text that gets into a log by mistake must not open an input. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
