package org.partnershipportal.consultation.call;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word that identifies a call in addresses, such as {@code older-persons-2027}; chosen by the secretariat, unique,
 * and fixed once the call has opened, because people print it.
 *
 * @param value 3 to 60 small Latin letters, digits and single hyphens between them
 */
public record CallCode(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{3,60}$)[a-z0-9]+(-[a-z0-9]+)*");

    public CallCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a call's code");
        }
    }

    /** The code in a text from outside; empty if it has not the form of one. */
    public static Optional<CallCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CallCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
