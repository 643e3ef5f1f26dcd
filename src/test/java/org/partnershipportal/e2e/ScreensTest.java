package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * Every page of the signed-in portal on a record of the sample story, opened by its address: wide in English, and in Arabic in the
 * dark and as wide as a telephone. None violates WCAG 2.2 A and AA or scrolls sideways, nor is any in English cut on paper. Who
 * opens which page, and which are looked at elsewhere, says {@code signed-in.txt}.
 */
class ScreensTest {

    private static final LookedAt LOOKED_AT = LookedAt.signedIn();
    /** A record in an address: the list that links to it, and words of its row. */
    private static final Pattern RECORD = Pattern.compile("\\{([^:{}]+): ([^{}]*)}");
    /** The part of an address that follows these, of the first link of the page to one in a row with these words. */
    private static final String LINKED = """
            ([below, own, words]) => [below, own].flatMap(start => [...document.querySelectorAll('main a[href]')]
              .filter(link => new URL(link.href).pathname.startsWith(start))
              .filter(link => (link.closest('li, tr') || link).textContent.includes(words))
              .map(link => new URL(link.href).pathname.slice(start.length).split('/')[0]))
              .find(Boolean)""";

    /** For the rows of a table, which come after it; in milliseconds. */
    private static final int PATIENCE = 5_000;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Map<String, String> records = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    static Set<String> accounts() {
        return LOOKED_AT.states();
    }

    @Test
    void noPageIsMissingAmongThoseThatAreLookedAt() {
        Set<String> routes = Routes.signedIn();
        routes.remove(""); // leads to the first page
        LOOKED_AT.holdsAll(routes);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyPageCanBeReadByEveryoneAndPrinted(String account) {
        Page page = browser.window(Language.EN);
        Page phone = browser.window(Language.AR, 390, 900, ColorScheme.DARK);
        browser.signIn(page, account, "/app/");
        browser.signIn(phone, account, "/app/");
        String acting = "/app/" + page.url().split("/", -1)[4];
        Looks looks = new Looks(browser, Language.EN, "screens");
        Looks mirrored = new Looks(browser, Language.AR, "screens");
        for (String path : LOOKED_AT.at(account)) {
            String name =
                    account + path.replaceAll("\\{[^:]*:? ?([^}]*)}", "$1").replaceAll("[^A-Za-z]+", "-");
            String address = acting + found(page, acting, path);
            at(page, address, Language.EN, looks, name);
            at(phone, address, Language.AR, mirrored, name);
        }
        faults.addAll(looks.faults());
        faults.addAll(mirrored.faults());
        assertThat(faults).isEmpty();
    }

    @Test
    void aPreviewSpeaksTheLanguageThatIsLookedAtUntilItIsLeft() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, "secretariat", "/app/staff/desk/calls/older-persons/preview/ar");
        assertThat(browser.languageAndDirection(page)).isEqualTo("ar rtl");
        browser.follow(page, "/app/staff/desk/calls/older-persons");
        assertThat(browser.languageAndDirection(page)).isEqualTo("en ltr");
    }

    private void at(Page page, String address, Language language, Looks looks, String name) {
        browser.follow(page, address.replace("{language}", language.tag()));
        if (language == Language.EN) {
            looks.onPaper(page, name);
        } else {
            looks.at(page, name);
        }
        String heading = page.locator("h1").first().innerText();
        for (String refusal : List.of("shell.error.not-found", "shell.error.refused")) {
            if (heading.equals(Translations.standard().text(language, refusal))) {
                faults.add(name + ": “" + heading + "” at " + address);
            }
        }
    }

    /** The path with the record it speaks of, which is looked for in English only. */
    private String found(Page page, String acting, String path) {
        String known = path.replace("{own}", acting.replaceFirst("/app/", ""));
        Matcher record = RECORD.matcher(known);
        if (!record.find()) {
            return known;
        }
        String below = acting + known.substring(0, record.start());
        String id = records.computeIfAbsent(below + record.group(), one -> {
            browser.follow(page, acting + "/" + record.group(1));
            return linked(page, below, acting + "/" + record.group(1) + "/", record.group(2));
        });
        return known.replace(record.group(), id);
    }

    /** Of a link below the path, or else of one below the list itself. */
    private static String linked(Page page, String below, String own, String words) {
        try {
            return page.waitForFunction(
                            LINKED, List.of(below, own, words), new Page.WaitForFunctionOptions().setTimeout(PATIENCE))
                    .jsonValue()
                    .toString();
        } catch (TimeoutError none) {
            throw new AssertionError(
                    "No link below " + below + " in a row with “" + words + "” at " + page.url(), none);
        }
    }
}
