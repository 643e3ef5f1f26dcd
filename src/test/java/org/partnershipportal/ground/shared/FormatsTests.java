package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {

    @ParameterizedTest
    @CsvSource({
        "AR, 12 مارس 2027",
        "ZH, 2027年3月12日",
        "EN, 12 March 2027",
        "FR, 12 mars 2027",
        "RU, 12 марта 2027\u202Fг.",
        "ES, 12 de marzo de 2027"
    })
    void writesDaysAsReadersOfTheLanguageDo(Language language, String expected) {
        assertThat(Formats.date(LocalDate.of(2027, 3, 12), language)).isEqualTo(expected);
    }

    @Test
    void writesTheDayOfTheZoneAndNotOfTheServer() {
        Instant lateInGeneva = Instant.parse("2027-03-12T23:30:00Z");
        assertThat(Formats.date(lateInGeneva, ZoneId.of("Europe/Zurich"), Language.EN))
                .isEqualTo("13 March 2027");
        assertThat(Formats.date(lateInGeneva, ZoneId.of("America/Guayaquil"), Language.EN))
                .isEqualTo("12 March 2027");
    }

    @Test
    @DisplayName("R14.1 a day is the same wherever the server stands")
    void writesTheSameDayOnEveryServer() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"Pacific/Honolulu", "Pacific/Auckland"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(Formats.date(LocalDate.of(2027, 3, 12), Language.EN)).isEqualTo("12 March 2027");
                assertThat(Formats.dayAndDate(LocalDate.of(2027, 3, 12), Language.EN))
                        .contains("Friday", "12 March 2027");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void writesTwentyFourHoursWithLatinDigitsInArabicToo() {
        assertThat(Formats.time(Instant.parse("2027-03-12T17:03:00Z"), ZoneId.of("Europe/Zurich"), Language.AR))
                .isEqualTo("18:03");
    }

    @Test
    void readsTheFirstLanguageThatThePortalSpeaksElseEnglish() {
        assertThat(Language.bestOf(List.of(Locale.GERMAN, Locale.forLanguageTag("fr-CH"), Locale.ENGLISH)))
                .isEqualTo(Language.FR);
        assertThat(Language.bestOf(List.of(Locale.forLanguageTag("zh-Hant-TW"))))
                .isEqualTo(Language.ZH);
        assertThat(Language.bestOf(List.of(Locale.GERMAN))).isEqualTo(Language.EN);
        assertThat(Language.ofTag("EN")).isEmpty();
        assertThat(Language.ofTag("de")).isEmpty();
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
        assertThat(Formats.offset(Instant.parse(at), ZoneId.of(zone))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Zurich, EN, Zurich",
        "Europe/Zurich, RU, Цюрих",
        "Asia/Kolkata, EN, Kolkata",
        "Asia/Kolkata, RU, Калькутта"
    })
    @DisplayName("R14.1 a zone is told by its city")
    void namesAZoneByItsCity(String zone, Language reader, String city) {
        assertThat(Formats.city(ZoneId.of(zone), reader)).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 KB",
        "1, 1 KB",
        "1536, 2 KB",
        "12345, 12 KB",
        "1048063, '1,023 KB'",
        "1048064, 1 MB",
        "1572864, 1.5 MB",
        "52428800, 50 MB"
    })
    void saysTheSizeOfAFile(long bytes, String written) {
        assertThat(Formats.size(bytes, Language.EN)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"fr, EN, French", "fr, FR, français", "sw, EN, Swahili", "zh, ES, chino"})
    void namesALanguageForTheReader(String tag, Language reader, String name) {
        assertThat(Formats.languageName(tag, reader)).isEqualTo(name);
    }
}
