package org.partnershipportal.people.organisation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code by which an organisation that is not listed can be invited. Its owner gives it out and can renew it.
 *
 * @param letters 13 of 32 letters that cannot be mistaken for each other: 65 random bits
 */
record PartyCode(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 13;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static PartyCode random() {
        return random(RANDOM);
    }

    static PartyCode random(RandomGenerator random) {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PartyCode(letters.toString());
    }

    /** The code in what someone typed: case, spaces and hyphens do not count, O is 0, I and L are 1. */
    static Optional<PartyCode> parse(String typed) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(letters).matches() ? Optional.of(new PartyCode(letters)) : Optional.empty();
    }

    /** As it is given out: {@code 7KQ2-M0XD-9RTWB}. */
    String shown() {
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }
}
