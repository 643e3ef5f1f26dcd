package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R14.1 a deadline is said in its zone, in UTC and in the reader's zone")
class ShownDeadlineTests {

    private static final Instant NOON = Instant.parse("2027-03-12T11:00:00Z");
    private static final Instant END = NOON.plusSeconds(60);
    private static final Instant MARCH = Instant.parse("2027-03-01T10:00:00Z");

    private static ShownDeadline shown(Instant now) {
        return new ShownDeadline(NOON, Formats.GENEVA, null, now);
    }

    @Test
    void saysItInGenevaAndInUtc() {
        assertThat(shown(MARCH).line(Language.EN)).isEqualTo("Friday, 12 March 2027, 12:00 Geneva time (UTC+1)");
        assertThat(shown(MARCH).utc(Language.EN)).isEqualTo("Friday, 12 March 2027, 11:00 UTC");
        assertThat(shown(MARCH).mine(Language.EN)).isEmpty();
    }

    @Test
    void saysItInTheReadersZoneOnlyWhereTheyHaveOneOfTheirOwn() {
        assertThat(new ShownDeadline(NOON, Formats.GENEVA, ZoneId.of("Asia/Tokyo"), MARCH).mine(Language.EN))
                .isEqualTo("Friday, 12 March 2027, 20:00 your time (Tokyo)");
        assertThat(new ShownDeadline(NOON, Formats.GENEVA, Formats.GENEVA, MARCH).mine(Language.EN))
                .isEmpty();
    }

    @Test
    @DisplayName("R14.1 the whole minute stated belongs to it")
    void isOverAfterTheMinuteStatedAndNotBefore() {
        assertThat(shown(Instant.parse("2027-03-12T11:00:59.999Z")).over()).isFalse();
        assertThat(shown(Instant.parse("2027-03-12T11:01:00Z")).over()).isTrue();
        assertThat(shown(Instant.parse("2027-03-12T11:00:59.999Z")).leftOver(Language.EN))
                .isEqualTo("1 minute left");
        assertThat(shown(Instant.parse("2027-03-12T11:01:00Z")).leftOver(Language.EN))
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
        assertThat(shown(END.minus(Duration.parse(before))).leftOver(Language.EN))
                .isEqualTo(left);
    }

    @Test
    void countsTheDaysOfTheReadersOwnCalendar() {
        Instant evening = Instant.parse("2027-03-01T20:00:00Z");
        assertThat(new ShownDeadline(NOON, Formats.GENEVA, null, evening).leftOver(Language.EN))
                .isEqualTo("11 days left");
        assertThat(new ShownDeadline(NOON, Formats.GENEVA, ZoneId.of("Asia/Tokyo"), evening).leftOver(Language.EN))
                .isEqualTo("10 days left");
    }

    @Test
    void warnsInTheLastSevenDays() {
        assertThat(shown(END.minus(Duration.ofDays(7).plusSeconds(1))).soon()).isFalse();
        assertThat(shown(END.minus(Duration.ofDays(7))).soon()).isTrue();
        assertThat(shown(END).soon()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsInEveryLanguageWithLatinDigits(Language language) {
        assertThat(shown(MARCH).line(language))
                .contains("12:00", "2027", "UTC+1")
                .doesNotContainPattern("[٠-٩]");
    }

    @Test
    void readsTheOneOfADraftByTheFirstInstantThatIsTooLate() {
        ShownDeadline draft = ShownDeadline.before(END, Formats.GENEVA, null, MARCH);
        assertThat(draft.minute()).isEqualTo(NOON);
    }
}
