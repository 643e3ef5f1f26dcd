package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * Every screen that a journey does not pass: no violation of WCAG 2.2 A and AA, no sideways scrolling, nothing cut on paper, a
 * picture for the eye.
 */
class ScreensTest {

    /** Addresses below the acting segment; {@code OWN} stands for the organisation acted for. */
    private static final Map<String, List<String>> SCREENS = Map.of(
            "newcomer",
            List.of(
                    "organisations/new",
                    "organisations",
                    "me",
                    "me/mail",
                    "me/data",
                    "notifications",
                    "partnerships",
                    "calls",
                    "calls/older-persons",
                    "calls/older-persons/questions"),
            "gov-ec-2",
            List.of(
                    "organisations/OWN",
                    "organisations/OWN/edit",
                    "organisations/OWN/members",
                    "organisation-data",
                    "notifications",
                    "invitations",
                    "inputs",
                    "co-signatures",
                    "calls/older-persons/answer"),
            "gov-zm",
            List.of("organisations/OWN/delegations"),
            "secretariat",
            List.of(
                    "home",
                    "verification",
                    "moderation",
                    "calls",
                    "desk/calls/new",
                    "desk/calls/older-persons",
                    "desk/calls/older-persons/enter",
                    "desk/calls/older-persons/texts/fr",
                    "desk/calls/older-persons/sections/practice",
                    "desk/calls/older-persons/questions/activities",
                    "desk/calls/older-persons/rules",
                    "desk/calls/older-persons/dates"),
            "admin",
            List.of("administration", "administration/erase"),
            "auditor",
            List.of("audit"),
            "custodian",
            List.of("protected"));

    @RegisterExtension
    static final Browser browser = new Browser();

    static Stream<Arguments> readers() {
        return SCREENS.keySet().stream()
                .sorted()
                .flatMap(account -> Stream.of(
                        Arguments.of(account, Language.EN, 1280, ColorScheme.LIGHT),
                        Arguments.of(account, Language.AR, 390, ColorScheme.DARK)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everyScreenIsOpenToAll(String account, Language language, int width, ColorScheme scheme) {
        Page page = browser.window(language, width, 900, scheme);
        browser.signIn(page, account, "/app/");
        String acting = Arrays.asList(page.url().split("/", -1)).get(4);
        Map<String, List<String>> faults = new TreeMap<>();
        for (String screen : SCREENS.getOrDefault(account, List.of())) {
            browser.follow(page, "/app/" + acting + "/" + screen.replace("OWN", acting));
            String name = account + "-" + screen.replace('/', '-');
            browser.picture(page, "screen-" + name + "-" + language.tag());
            List<String> found = new ArrayList<>(browser.violations(page));
            found.addAll(Printed.faults(page));
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling of " + name)
                    .isEqualTo(0);
            assertThat(page.title()).as(name).isNotBlank();
            assertThat(page.locator("h1").first().innerText())
                    .as(name + " is the page and no refusal")
                    .isNotIn(
                            Translations.standard().text(language, "shell.error.not-found"),
                            Translations.standard().text(language, "shell.error.refused"));
            assertThat(browser.languageAndDirection(page)).isEqualTo(language.tag() + " " + language.direction());
        }
        assertThat(faults).isEmpty();
    }
}
