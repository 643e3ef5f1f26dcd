package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Language;
import org.springframework.mock.web.MockHttpServletRequest;

class ReadingLanguageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void isTheOneChosenOnAPublicPageBeforeTheBrowsers() {
        browserAsksFor(Locale.FRENCH);
        chosen("ru");

        assertThat(ReadingLanguage.of(request)).isEqualTo(Language.RU);
    }

    @Test
    void isTheBrowsersWhereNoneWasChosen() {
        browserAsksFor(Locale.FRENCH);

        assertThat(ReadingLanguage.of(request)).isEqualTo(Language.FR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "<script>", "RU "})
    void isNotReadFromACookieThatSomebodyWrote(String written) {
        browserAsksFor(Locale.FRENCH);
        chosen(written);

        assertThat(ReadingLanguage.of(request)).isEqualTo(Language.FR);
    }

    @Test
    void isEnglishWhereNothingSaysWhich() {
        MockHttpServletRequest silent = new MockHttpServletRequest() {
            @Override
            public Enumeration<Locale> getLocales() {
                // As servers do: their own, where the browser asks for none.
                return Collections.enumeration(List.of(Locale.CHINESE));
            }
        };

        assertThat(ReadingLanguage.of(silent)).isEqualTo(Language.EN);
    }

    @Test
    void isTheOneChosenAtAnEncryptedAddressOfARequestThatDoesNotKnowWhereItCame() {
        browserAsksFor(Locale.FRENCH);
        request.setCookies(
                new Cookie(PortalCookie.LANGUAGE.name(false), "es"),
                new Cookie(PortalCookie.LANGUAGE.name(true), "ru"));

        assertThat(ReadingLanguage.ofBare(request)).isEqualTo(Language.RU);
    }

    @Test
    void isTheOneChosenAtAnAddressThatIsNotEncryptedOfSuchARequest() {
        browserAsksFor(Locale.FRENCH);
        chosen("ru");

        assertThat(ReadingLanguage.ofBare(request)).isEqualTo(Language.RU);
    }

    private void browserAsksFor(Locale locale) {
        request.addHeader("Accept-Language", locale.toLanguageTag());
        request.addPreferredLocale(locale);
    }

    private void chosen(String tag) {
        request.setCookies(new Cookie(PortalCookie.LANGUAGE.name(request), tag));
    }
}
