package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.Language;

@DisplayName("R14.1 a deadline is said in its zone, in UTC and in the reader's zone")
class ShownDeadlineTests {

    private static final Deadline NOON = Deadline.of(LocalDateTime.parse("2027-03-12T12:00"), Deadline.GENEVA);
    private static final Instant MARCH = Instant.parse("2027-03-01T10:00:00Z");

    private static Page page(Language language) {
        return new Page(language, "/calls", "", true);
    }

    private static ShownDeadline shown(Instant now) {
        return ShownDeadline.of(NOON, null, now);
    }

    @Test
    void saysItInGenevaAndInUtc() {
        Page page = page(Language.EN);
        assertThat(shown(MARCH).line(page)).isEqualTo("Friday, 12 March 2027, 12:00 Geneva time (UTC+1)");
        assertThat(shown(MARCH).utc(page)).isEqualTo("Friday, 12 March 2027, 11:00 UTC");
        assertThat(shown(MARCH).mine(page)).isEmpty();
    }

    @Test
    void saysItInTheReadersZoneOnlyWhereTheyHaveOneOfTheirOwn() {
        Page page = page(Language.EN);
        assertThat(ShownDeadline.of(NOON, ZoneId.of("Asia/Tokyo"), MARCH).mine(page))
                .isEqualTo("Friday, 12 March 2027, 20:00 your time (Tokyo)");
        assertThat(ShownDeadline.of(NOON, Deadline.GENEVA, MARCH).mine(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata, 2027-03-12T06:30:00Z, UTC+5:30",
        "America/Guayaquil, 2027-03-12T06:30:00Z, UTC−5",
        "Europe/Zurich, 2027-07-01T10:00:00Z, UTC+2",
        "America/St_Johns, 2027-01-12T06:30:00Z, UTC−3:30",
        "Africa/Accra, 2027-03-12T06:30:00Z, UTC"
    })
    void writesTheDistanceFromUtc(String zone, String at, String written) {
        assertThat(ShownDeadline.offset(Instant.parse(at), ZoneId.of(zone))).isEqualTo(written);
    }

    @Test
    @DisplayName("R14.1 the whole minute stated belongs to it")
    void isOverAfterTheMinuteStatedAndNotBefore() {
        assertThat(shown(Instant.parse("2027-03-12T11:00:59.999Z")).over()).isFalse();
        assertThat(shown(Instant.parse("2027-03-12T11:01:00Z")).over()).isTrue();
        assertThat(shown(Instant.parse("2027-03-12T11:00:59.999Z")).leftOver(page(Language.EN)))
                .isEqualTo("1 minute left");
        assertThat(shown(Instant.parse("2027-03-12T11:01:00Z")).leftOver(page(Language.EN)))
                .isEqualTo("The deadline has passed");
    }

    @ParameterizedTest
    @CsvSource({
        "P10D, 10 days left",
        "PT71H, 3 days left",
        "PT47H, 2 days left",
        "PT35H, 35 hours left",
        "PT30M, 30 minutes left"
    })
    void countsDaysOfTheCalendarThenHoursThenMinutes(String before, String left) {
        Instant end = NOON.end();
        assertThat(shown(end.minus(Duration.parse(before))).leftOver(page(Language.EN)))
                .isEqualTo(left);
    }

    @Test
    void countsTheDaysOfTheReadersOwnCalendar() {
        Instant evening = Instant.parse("2027-03-01T20:00:00Z");
        assertThat(ShownDeadline.of(NOON, null, evening).leftOver(page(Language.EN)))
                .isEqualTo("11 days left");
        assertThat(ShownDeadline.of(NOON, ZoneId.of("Asia/Tokyo"), evening).leftOver(page(Language.EN)))
                .isEqualTo("10 days left");
    }

    @Test
    void warnsInTheLastThreeDays() {
        assertThat(shown(NOON.end().minus(Duration.ofHours(73))).soon()).isFalse();
        assertThat(shown(NOON.end().minus(Duration.ofHours(71))).soon()).isTrue();
        assertThat(shown(NOON.end()).soon()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsInEveryLanguageWithLatinDigits(Language language) {
        assertThat(shown(MARCH).line(page(language)))
                .contains("12:00", "2027", "UTC+1")
                .doesNotContainPattern("[٠-٩]");
    }

    @Test
    void readsTheOneOfADraftByTheFirstInstantThatIsTooLate() {
        ShownDeadline draft = ShownDeadline.before(NOON.end(), Deadline.GENEVA, null, MARCH);
        assertThat(draft.minute()).isEqualTo(NOON.instant());
    }
}
