package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTests {

    @Test
    void isOneOfTheSixOfTheUnitedNations() {
        assertThat(Language.values()).extracting(Language::tag).containsExactly("ar", "zh", "en", "fr", "ru", "es");
        assertThat(Language.values())
                .allSatisfy(
                        language -> assertThat(Language.ofTag(language.tag())).contains(language));
        assertThat(Language.ofTag("de")).isEmpty();
        assertThat(Language.ofTag("EN")).isEmpty();
    }

    @Test
    void isOfferedToItsReadersInItsOwnName() {
        assertThat(Language.values())
                .extracting(Language::nativeName)
                .containsExactly("العربية", "中文", "English", "Français", "Русский", "Español");
    }

    @Test
    void runsFromRightToLeftInArabicAlone() {
        assertThat(Language.values())
                .extracting(Language::direction)
                .containsExactly("rtl", "ltr", "ltr", "ltr", "ltr", "ltr");
    }
}
