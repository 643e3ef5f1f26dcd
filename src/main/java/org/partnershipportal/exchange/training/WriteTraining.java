package org.partnershipportal.exchange.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * Drafts a training, or changes one.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one training comes of it
 * @param edition the edition that was read; 0 of a new one
 * @param title its title
 * @param aim what is learnt
 * @param audience who it is for
 * @param language tag of the language of these texts
 * @param taughtIn tag of the language in which it is held
 * @param online whether it is held online
 * @param place the address, or of an online one the link, which only participants and the organiser see; may be empty
 * @param country where it is held; {@code null} for an online one
 * @param zone the zone in which its times are announced
 * @param sessions up to 20 of them; a draft may have none
 * @param places how many can take part
 * @param lastDay the last day on which one can register, in the zone
 * @param needed how many sessions one must attend for a certificate
 * @param themes codes of themes
 */
@ForOwnPages
public record WriteTraining(
        UUID formToken,
        long edition,
        String title,
        String aim,
        String audience,
        String language,
        String taughtIn,
        boolean online,
        String place,
        @Nullable CountryCode country,
        @Nullable ZoneId zone,
        List<SessionTimes> sessions,
        @Nullable Integer places,
        @Nullable LocalDate lastDay,
        @Nullable Integer needed,
        Set<String> themes) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 4000;
    /** The longest address or link, in characters. */
    public static final int LONGEST_PLACE = 500;
    /** The most sessions. */
    public static final int MOST_SESSIONS = 20;
    /** The most places. */
    public static final int MOST_PLACES = 10_000;
    /** The most themes. */
    public static final int MOST_THEMES = 10;

    private static final int FIRST_YEAR = 2000;
    /** The last one that a database's timestamps hold in whole. */
    private static final int LAST_YEAR = 2037;

    public WriteTraining {
        FieldChecks checks = new FieldChecks(WriteTraining.class);
        title = checks.line("title", title, LONGEST_TITLE);
        aim = checks.text("aim", aim, LONGEST_TEXT);
        audience = checks.text("audience", audience, LONGEST_TEXT);
        language = checks.language("language", language);
        taughtIn = checks.language("taughtIn", taughtIn);
        place = checks.optionalLine("place", place, LONGEST_PLACE);
        country = online ? null : checks.chosen("country", country);
        checks.chosen("zone", zone);
        sessions = sessions.stream()
                .sorted(Comparator.comparing(SessionTimes::day).thenComparing(SessionTimes::from))
                .toList();
        check(checks, sessions, zone);
        checks.chosen("places", places);
        checks.that(
                places == null || (places >= 1 && places <= MOST_PLACES),
                "places",
                "training.problem.places",
                MOST_PLACES);
        checks.chosen("lastDay", lastDay);
        year(checks, "lastDay", lastDay);
        checks.that(
                lastDay == null
                        || sessions.isEmpty()
                        || !lastDay.isAfter(sessions.getFirst().day()),
                "lastDay",
                "training.problem.last-day");
        checks.chosen("needed", needed);
        checks.that(
                needed == null || (needed >= 1 && needed <= Math.max(1, sessions.size())),
                "needed",
                "training.problem.needed",
                Math.max(1, sessions.size()));
        themes = Set.copyOf(themes);
        checks.that(themes.size() <= MOST_THEMES, "themes", "shared.problem.too-many", MOST_THEMES);
        checks.that(
                themes.stream().allMatch(code -> Themes.standard().find(code).isPresent()),
                "themes",
                "shared.problem.choose");
        checks.done();
    }

    private static void check(FieldChecks checks, List<SessionTimes> sessions, @Nullable ZoneId zone) {
        checks.that(sessions.size() <= MOST_SESSIONS, "sessions", "shared.problem.too-many", MOST_SESSIONS);
        for (int number = 1; number <= sessions.size(); number++) {
            SessionTimes one = sessions.get(number - 1);
            year(checks, "sessions", one.day());
            checks.that(one.to().isAfter(one.from()), "sessions", "training.problem.end", number);
            int offsets = zone == null ? 1 : one.offsets(zone);
            checks.that(offsets > 0, "sessions", "training.problem.skipped", number);
            checks.that(offsets < 2, "sessions", "training.problem.twice", number);
            if (number > 1) {
                SessionTimes before = sessions.get(number - 2);
                checks.that(
                        one.day().isAfter(before.day()) || !one.from().isBefore(before.to()),
                        "sessions",
                        "training.problem.overlap",
                        number);
            }
        }
    }

    private static void year(FieldChecks checks, String field, @Nullable LocalDate day) {
        checks.that(
                day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR),
                field,
                "training.problem.year",
                Integer.toString(FIRST_YEAR),
                Integer.toString(LAST_YEAR));
    }

    ZoneId in() {
        return Objects.requireNonNull(zone);
    }

    List<TrainingSession> held() {
        return sessions.stream().map(one -> one.in(in())).toList();
    }
}
