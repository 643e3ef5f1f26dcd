package org.partnershipportal.ground.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Random codes that people copy by hand: in an alphabet without vowels and look-alikes (27 signs, 4.75 bits each), in
 * groups; case, blanks and hyphens do not count when they are typed.
 */
public final class SpokenCode {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";

    private SpokenCode() {}

    /** Draws a code of so many signs. */
    public static String draw(RandomGenerator random, int signs) {
        StringBuilder code = new StringBuilder(signs);
        for (int i = 0; i < signs; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The signs of what was typed; empty unless they are exactly as many of the alphabet. */
    public static Optional<String> read(String typed, int signs) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\\p{Cf}\\p{Z}]", "");
        return code.length() == signs && code.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** The code in groups of that size, with hyphens between them. */
    public static String grouped(String code, int size) {
        return code.replaceAll("(.{" + size + "})(?!$)", "$1-");
    }
}
