package org.partnershipportal.people.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.partnershipportal.ground.shared.CountryCode;

/**
 * Pairs of public names of organisations ({@code names/pairs.tsv}).
 *
 * @param isSame whether both are names of one organisation
 * @param isKeptApart whether it was not looked at while the measure was made
 * @param text the line
 * @param likeness how like the two are
 */
public record NamePairs(boolean isSame, boolean isKeptApart, String text, double likeness) {

    /** All of them, in the order of the file. */
    public static List<NamePairs> all() {
        try (var file = Objects.requireNonNull(NamePairs.class.getResourceAsStream("/names/pairs.tsv"))) {
            List<NamePairs> pairs = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    pairs.add(pair(line, pairs.size() % 3 == 2));
                }
            }
            return List.copyOf(pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of those that are chosen, how many in a hundred are offered as likely the same. */
    public static double offered(Predicate<NamePairs> which) {
        List<NamePairs> chosen = all().stream().filter(which).toList();
        return 100.0 * chosen.stream().filter(NamePairs::isOffered).count() / chosen.size();
    }

    /** Whether the two are offered as likely the same. */
    public boolean isOffered() {
        return likeness >= Likeness.LIKELY;
    }

    /** Whether they are names of two organisations. */
    public boolean isOther() {
        return !isSame;
    }

    private static NamePairs pair(String line, boolean keptApart) {
        String[] cells = line.split("\t", -1);
        return new NamePairs(
                cells[0].equals("yes"),
                keptApart,
                line,
                Likeness.of(claim(cells[1], cells[2], cells[3]), claim(cells[4], cells[5], cells[6])));
    }

    private static Claim claim(String name, String country, String website) {
        return Claim.of(
                name,
                country.equals("-") ? null : new CountryCode(country),
                null,
                "",
                website.equals("-") ? "" : "https://" + website + "/");
    }
}
