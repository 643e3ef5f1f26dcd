package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences are spaced and dated as readers of the language expect. */
class WrittenSentencesTests {

    private static final Translations SENTENCES = Translations.standard();

    /** A space at which a line could break before a sign that belongs to the word before it, or after a guillemet. */
    private static final Pattern LOOSE = Pattern.compile(" [:;?!»]|« ");

    @Test
    void noFrenchSignOpensALine() {
        List<String> loose = SENTENCES.keys(Language.FR).stream()
                .filter(key -> LOOSE.matcher(SENTENCES.text(Language.FR, key, 1, 2, 3, 4, 5))
                        .find())
                .sorted()
                .toList();
        assertThat(loose).isEmpty();
        assertThat(SENTENCES.text(Language.FR, "shared.field.deadline-at", "x")).isEqualTo("Date limite\u00A0: x");
        assertThat(SENTENCES.text(Language.FR, "shell.session.ask")).endsWith("\u202F?");
    }

    @Test
    void countsTheFirstOfAFrenchMonthAndNoOtherDay() {
        assertThat(Formats.date(LocalDate.of(2027, 3, 1), Language.FR)).isEqualTo("1er mars 2027");
        assertThat(Formats.date(LocalDate.of(2027, 3, 21), Language.FR)).isEqualTo("21 mars 2027");
        assertThat(Formats.date(LocalDate.of(2027, 3, 1), Language.ES)).isEqualTo("1 de marzo de 2027");
        assertThat(Formats.dayAndDate(LocalDate.of(2026, 11, 1), Language.FR)).isEqualTo("dimanche 1er novembre 2026");
        assertThat(Formats.nearMoment(
                        LocalDate.of(2027, 3, 1).atTime(12, 0).toInstant(ZoneOffset.UTC), Formats.GENEVA, Language.FR))
                .contains("1er mars");
    }

    @Test
    void aRussianDateAtTheEndOfASentenceHasOneFullStop() {
        String day = Formats.date(LocalDate.of(2026, 11, 1), Language.RU);
        assertThat(SENTENCES.text(Language.RU, "home.lead.geneva", day))
                .contains("2026\u202Fг. ")
                .doesNotContain("г..");
        assertThat(SENTENCES.text(Language.RU, "shared.field.deadline-at", day)).endsWith("2026\u202Fг.");
    }

    /** A long date begins with a small letter in French, Spanish and Russian. */
    @ParameterizedTest
    @EnumSource(names = {"FR", "ES", "RU"})
    void theHomePageBeginsWithACapital(Language language) {
        String day = Formats.dayAndDate(LocalDate.of(2026, 11, 1), language);
        Stream.of("home.lead.geneva", "home.lead.both")
                .map(key -> SENTENCES.text(language, key, day, "Quito"))
                .forEach(lead -> assertThat(lead.codePointAt(0)).as(lead).matches(Character::isUpperCase));
    }
}
