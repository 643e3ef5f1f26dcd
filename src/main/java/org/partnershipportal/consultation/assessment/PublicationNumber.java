package org.partnershipportal.consultation.assessment;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The number of a published input in its permanent address: 18 random signs (89 bits), so that numbers have no gaps to
 * count (R0.2).
 *
 * @param value small letters and digits without look-alikes
 */
public record PublicationNumber(String value) {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int SIGNS = 18;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + SIGNS + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a publication's number");
        }
    }

    static PublicationNumber random() {
        return draw(RANDOM);
    }

    static PublicationNumber draw(RandomGenerator random) {
        StringBuilder number = new StringBuilder(SIGNS);
        for (int i = 0; i < SIGNS; i++) {
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PublicationNumber(number.toString());
    }

    /** The number in a text from outside; empty if it has not the form of one. */
    public static Optional<PublicationNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PublicationNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
