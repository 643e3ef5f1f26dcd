package org.partnershipportal.overview.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * The end of the chain as published for one day: anyone who keeps it can prove later if the trail up to then was
 * changed. It is one line, {@code trail-day-1 NUMBER DAY HEAD SIGNATURE}, the signature (Ed25519, Base64) over the line
 * up to the blank before it. How long the chain is, it does not say: that would tell how much happened.
 *
 * @param number counts the days that were published
 * @param ofDay the day that was over (UTC)
 * @param head the hash of the chain's last row
 * @param signature in Base64
 */
@ForOwnPages
public record PublishedDay(int number, LocalDate ofDay, String head, String signature) {

    private static final Pattern LINE =
            Pattern.compile("trail-day-1 (\\d{1,8}) (\\d{4}-\\d\\d-\\d\\d) ([0-9a-f]{64}) ([A-Za-z0-9+/=]{40,100})");

    /** The day that a line names; empty if it has not the form of one. */
    public static Optional<PublishedDay> parse(String line) {
        Matcher parts = LINE.matcher(line.strip().replaceAll("\\s+", " "));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PublishedDay(
                    Integer.parseInt(parts.group(1)), LocalDate.parse(parts.group(2)), parts.group(3), parts.group(4)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What is signed. */
    String content() {
        return content(number, ofDay, head);
    }

    static String content(int number, LocalDate day, String head) {
        return "trail-day-1 " + number + " " + day + " " + head;
    }

    /** The whole line, to be kept outside. */
    public String line() {
        return content() + " " + signature;
    }
}
