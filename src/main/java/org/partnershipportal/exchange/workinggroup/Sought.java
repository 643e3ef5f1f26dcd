package org.partnershipportal.exchange.workinggroup;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * How many seats are sought for a group.
 *
 * @param least from how many on nothing is missing
 * @param most when no seat is free; 0 if none is sought
 */
@ForOwnPages
public record Sought(int least, int most) {

    /** The most seats for a group. */
    public static final int LIMIT = 99;

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?:\\s*[-–—]\\s*(\\d{1,3}))?");

    /** The number or the range that somebody typed, such as {@code 2} or {@code 1–3}; empty if it is neither. */
    static Optional<Sought> read(String typed) {
        Matcher matcher = FORM.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return first > last || last > LIMIT ? Optional.empty() : Optional.of(new Sought(first, last));
    }

    /** As it is typed and kept. */
    @Override
    public String toString() {
        return least == most ? String.valueOf(least) : least + "–" + most;
    }
}
