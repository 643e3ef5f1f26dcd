package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.shared.Language;

/** UC-PUB-01 to UC-PUB-06 in a real browser: every public page, wide and narrow, light and dark, in both directions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

    private static final LookedAt LOOKED_AT = LookedAt.plain();
    private static final String FIRST = "{first}";
    private static final String NOWHERE = "/nowhere";

    private Browser browser;

    @BeforeAll
    void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "EN,1280,LIGHT",
        "AR,1280,LIGHT",
        "EN,320,DARK",
        "AR,390,DARK",
        "RU,320,DARK",
        "FR,320,DARK",
        "ES,390,LIGHT",
        "ZH,1280,LIGHT"
    })
    void everyPageCanBeReadByEveryone(Language language, int width, ColorScheme scheme) {
        Page page = browser.window(language, width, 900, scheme);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        List<String> addresses = new ArrayList<>();
        for (String address : LOOKED_AT.at("public")) {
            addresses.add(found(page, language, address));
        }
        addresses.add(NOWHERE);
        for (String address : addresses) {
            String whole = Browser.PORTAL + "/" + language.tag() + address;
            assertThat(page.navigate(whole).status()).as(whole).isEqualTo(address.equals(NOWHERE) ? 404 : 200);
            assertThat(page.url()).as("leads nowhere else").isEqualTo(whole);
            String name = address.replaceAll("[^a-z]+", "-") + "-" + language.tag() + "-" + width;
            browser.picture(page, "public", "page" + address.replaceAll("[^a-z]+", "-") + "-" + width);
            assertThat(browser.violations(page)).as(name).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " scrolls in one direction only")
                    .isLessThanOrEqualTo(width);
        }
        assertThat(asked).allMatch(url -> url.startsWith(Browser.PORTAL + "/") || url.startsWith("data:"));
    }

    @Test
    void noPlainPageIsMissingAmongThoseThatAreLookedAt() {
        LOOKED_AT.holdsAll(Routes.plain());
    }

    @Test
    void theWholePageIsMirroredInArabic() {
        Page page = browser.window(Language.AR);
        page.navigate(Browser.PORTAL + "/");
        assertThat(page.url()).isEqualTo(Browser.PORTAL + "/ar/");
        assertThat(page.locator(".mark").boundingBox().x).isGreaterThan(640);
        page.locator(".langs a[lang=en]").click();
        assertThat(page.url()).isEqualTo(Browser.PORTAL + "/en/");
        assertThat(page.locator(".mark").boundingBox().x).isLessThan(640);
    }

    @Test
    void theChosenLanguageIsRemembered() {
        Page page = browser.window(Language.FR);
        page.navigate(Browser.PORTAL + "/fr/help");
        page.locator(".langs a[lang=es]").click();
        assertThat(page.url()).isEqualTo(Browser.PORTAL + "/es/help");
        page.navigate(Browser.PORTAL + "/");
        assertThat(page.url()).isEqualTo(Browser.PORTAL + "/es/");
    }

    @Test
    void theKeyboardReachesTheContentAtOnceAndAFilteredListAfterIt() {
        Page page = browser.window(Language.EN);
        page.navigate(Browser.PORTAL + "/en/organisations");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip:focus").isVisible()).isTrue();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#text:focus").count()).isEqualTo(1);
        page.keyboard().type("no organisation has this name");
        page.keyboard().press("Enter");
        page.waitForURL("**/organisations?text=**");
        assertThat(page.locator("#found").innerText()).isEqualTo("No organisations found");
    }

    @Test
    void leavingShowsAPageThatHasNothingToDoWithThePortal() {
        Page page = browser.window(Language.EN);
        page.navigate(Browser.PORTAL + "/en/help");
        page.locator("a.tool[href$='/leave']").click();
        assertThat(page.title()).doesNotContain("Portal");
        assertThat(page.locator("a").count()).isZero();
    }

    /** The address with the first record of each list that it names. */
    private static String found(Page page, Language language, String address) {
        int at = address.indexOf("/" + FIRST);
        if (at < 0) {
            return address;
        }
        String first = firstOf(page, language, address.substring(0, at));
        return found(page, language, first + address.substring(at + 1 + FIRST.length()));
    }

    /** The first record of a list, as an address below the language. */
    private static String firstOf(Page page, Language language, String list) {
        page.navigate(Browser.PORTAL + "/" + language.tag() + list);
        return page.locator(".rows a.t").first().getAttribute("href").substring(3);
    }
}
