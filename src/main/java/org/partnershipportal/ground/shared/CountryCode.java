package org.partnershipportal.ground.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A country or territory by its ISO 3166-1 alpha-3 code. Whether it can hold a State account is asked of the taxonomy.
 *
 * @param iso3 three capital letters
 */
public record CountryCode(String iso3) implements Comparable<CountryCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    public CountryCode {
        if (!FORM.matcher(iso3).matches()) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-3 code: " + iso3);
        }
    }

    /** The code in a text from outside; empty if it has not the form of one. */
    public static Optional<CountryCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CountryCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(CountryCode other) {
        return iso3.compareTo(other.iso3);
    }

    @Override
    public String toString() {
        return iso3;
    }
}
