package org.partnershipportal.cooperation.partnership;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The number by which people name a partnership, such as {@code PA-7KQ2MXTB}. It is drawn at random, so that numbers have
 * no gaps from which unpublished ones could be counted (R0.2), in an alphabet without vowels and look-alikes.
 *
 * @param value {@code PA-} and eight characters
 */
@ForOwnPages
public record PartnershipNumber(String value) {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final Pattern FORM = Pattern.compile("PA-[" + ALPHABET + "]{8}");

    public PartnershipNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a partnership's number");
        }
    }

    static PartnershipNumber draw(RandomGenerator random) {
        StringBuilder number = new StringBuilder("PA-");
        for (int i = 0; i < 8; i++) {
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PartnershipNumber(number.toString());
    }

    /** The number in a text from outside, whatever the case; empty if it has not the form of one. */
    public static Optional<PartnershipNumber> parse(String text) {
        String capital = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(capital).matches() ? Optional.of(new PartnershipNumber(capital)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
