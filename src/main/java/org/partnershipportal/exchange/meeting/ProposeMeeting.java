package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Proposes dates for a meeting of a working group.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one meeting comes of it
 * @param group which
 * @param starts two to five dates with their times, in the zone
 * @param zone the zone in which the meeting is announced
 * @param minutes how long it lasts
 * @param agenda its topics, one in each line
 * @param place an address or a link; may be empty
 * @param language tag of the language of the agenda and of the minutes
 */
@ForOwnPages
public record ProposeMeeting(
        UUID formToken,
        WorkingGroupId group,
        List<LocalDateTime> starts,
        @Nullable ZoneId zone,
        @Nullable Integer minutes,
        String agenda,
        String place,
        String language) {

    /** The fewest dates to choose from. */
    public static final int FEWEST_DATES = 2;

    /** The most dates to choose from. */
    public static final int MOST_DATES = 5;

    /** How long a meeting lasts at least, in minutes. */
    static final int SHORTEST = 5;

    /** How long a meeting lasts at most, in minutes. */
    static final int LONGEST = 600;

    /** The longest place or link, in characters. */
    public static final int LONGEST_PLACE = 500;

    public ProposeMeeting {
        starts = List.copyOf(starts);
        FieldChecks checks = new FieldChecks(ProposeMeeting.class);
        checks.that(
                starts.size() >= FEWEST_DATES && starts.size() <= MOST_DATES,
                "starts",
                "meeting.problem.dates",
                FEWEST_DATES,
                MOST_DATES);
        checks.chosen("zone", zone);
        for (int date = 0; zone != null && date < starts.size(); date++) {
            LocalDateTime one = starts.get(date);
            int offsets = zone.getRules().getValidOffsets(one).size();
            checks.that(offsets > 0, "starts", "meeting.problem.skipped", date + 1);
            checks.that(offsets < 2, "starts", "meeting.problem.twice", date + 1);
            checks.that(starts.indexOf(one) == date, "starts", "meeting.problem.same", date + 1);
        }
        checks.chosen("minutes", minutes);
        checks.that(
                minutes == null || (minutes >= SHORTEST && minutes <= LONGEST),
                "minutes",
                "meeting.problem.minutes",
                SHORTEST,
                LONGEST);
        agenda = checks.text("agenda", agenda, Agenda.LONGEST_TEXT);
        Agenda.check(checks, "agenda", agenda);
        place = checks.optionalLine("place", place, LONGEST_PLACE);
        language = checks.language("language", language);
        checks.done();
    }

    List<String> topics() {
        return Agenda.topics(agenda);
    }

    ZoneId in() {
        return Objects.requireNonNull(zone);
    }

    int length() {
        return Objects.requireNonNull(minutes);
    }

    List<Instant> instants() {
        return starts.stream().map(one -> one.atZone(in()).toInstant()).toList();
    }
}
