package org.partnershipportal.consultation.report;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A paragraph's permanent mark in addresses; its number may change from version to version, this does not.
 *
 * @param value {@code p-} and eight random signs
 */
public record Anchor(String value) {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("p-[" + ALPHABET + "]{8}");

    public Anchor {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a paragraph's anchor");
        }
    }

    /** The mark that an address names; empty if it names none. */
    public static Optional<Anchor> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Anchor(text)) : Optional.empty();
    }

    static Anchor draw(RandomGenerator random) {
        StringBuilder sign = new StringBuilder("p-");
        for (int i = 0; i < 8; i++) {
            sign.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Anchor(sign.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
