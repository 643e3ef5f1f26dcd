package org.partnershipportal.exchange.workinggroup;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The number by which people name a working group, such as {@code WG-7KQ2MXTB}. It is drawn at random, so that numbers have
 * no gaps from which proposals could be counted (R0.2), in an alphabet without vowels and look-alikes.
 *
 * @param value {@code WG-} and eight characters
 */
@ForOwnPages
public record WorkingGroupNumber(String value) {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final Pattern FORM = Pattern.compile("WG-[" + ALPHABET + "]{8}");

    public WorkingGroupNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a working group's number");
        }
    }

    static WorkingGroupNumber draw(RandomGenerator random) {
        StringBuilder number = new StringBuilder("WG-");
        for (int i = 0; i < 8; i++) {
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new WorkingGroupNumber(number.toString());
    }

    /** The number in a text from outside, whatever the case; empty if it has not the form of one. */
    public static Optional<WorkingGroupNumber> parse(String text) {
        String capital = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(capital).matches() ? Optional.of(new WorkingGroupNumber(capital)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
