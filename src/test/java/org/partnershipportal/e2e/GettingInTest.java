package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/** Signing in through Keycloak, where people land, for whom they act, and what the browser is told to keep to itself. */
@Tag("alone")
class GettingInTest {

    private static final String MINISTRY = "Ministerio de Justicia, Ecuador (sample)";
    private static final String MISSION = "Misión Permanente del Ecuador, Ginebra (sample)";

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void signsInByKeyboardAndIsWelcomedWithoutAnOrganisation(Language language) {
        Page page = browser.window(language);
        page.navigate(Browser.PORTAL + "/app/");
        String expected = language.tag() + " " + language.direction();

        assertThat(page.url()).startsWith(Realm.URL + "/realms/");
        assertThat(browser.languageAndDirection(page)).isEqualTo(expected);
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "signing-in", "password");

        browser.enter(page, "newcomer", "portal-demo");
        page.waitForURL(Browser.PORTAL + "/app/me/home");
        browser.settle(page);

        assertThat(page.locator("h1").textContent()).isEqualTo(text(language, "home.newcomer.heading"));
        assertThat(browser.languageAndDirection(page)).isEqualTo(expected);
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "signing-in", "welcome");
    }

    @ParameterizedTest
    @EnumSource
    void asksForThePasswordInTheLanguageOfTheBrowser(Language language) {
        Page page = browser.window(language);
        page.navigate(Browser.PORTAL + "/app/");

        assertThat(page.locator("html").getAttribute("lang")).startsWith(language.tag());
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.direction());
        assertThat(page.locator("nav.langs a[aria-current]").textContent()).isEqualTo(language.nativeName());
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void saysInOneSentenceThatAPasswordIsWrong(Language language) {
        Page page = browser.window(language);
        page.navigate(Browser.PORTAL + "/app/");
        browser.enter(page, "newcomer", "not the password");
        page.locator("[aria-invalid=true]").first().waitFor();

        assertThat(page.title()).doesNotContain("??");
        assertThat(page.locator("#username").getAttribute("aria-invalid")).isEqualTo("true");
        String described = page.locator("#username").getAttribute("aria-describedby");
        assertThat(page.locator("#" + described).textContent().strip())
                .isEqualTo(
                        language == Language.AR
                                ? "عنوان البريد الإلكتروني أو كلمة المرور غير صحيح. تحقق منهما وحاول مرة أخرى."
                                : "The email address or password is incorrect. Check both and try again.");
        assertThat(page.locator("#password").inputValue()).isEmpty();
        assertThat(browser.violations(page)).isEmpty();
    }

    @Test
    void landsActingForTheOnlyOrganisation() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, "gov-ec", "/app/");

        assertThat(page.url()).matches(".*/app/[0-9a-f-]{36}/home");
        assertThat(acting(page)).isEqualTo(MINISTRY);
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName("R0.1: another's organisation, an unknown id, no id and the staff's address answer alike: not found")
    void answersAlikeForWhatIsHiddenAndWhatDoesNotExist(Language language) {
        Page owner = browser.window(language);
        browser.signIn(owner, "gov-ec", "/app/");
        String theirs = owner.url().replaceAll(".*/app/([^/]+)/.*", "$1");
        Page page = browser.window(language);
        browser.signIn(page, "newcomer", "/app/");

        List<String> answers = List.of(theirs, UUID.randomUUID().toString(), "no-id", "staff", "%3Cscript%3E").stream()
                .map(segment -> answer(page, "/app/" + segment + "/home"))
                .toList();

        assertThat(answers.getFirst()).contains(text(language, "shell.error.not-found"));
        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "signing-in", "not-found");
    }

    @Test
    void tellsSignedInAndSignedOutAlikeThatAnUnknownAddressIsNone() {
        Asking visitor = Asking.visitor(browser);
        Asking person = Asking.signedIn(browser, "newcomer");
        String answer = visitor.get("/app/me/nowhere").shown();

        assertThat(answer).startsWith("404").contains(text(Language.EN, "publicsite.error.not-found-sentence"));
        assertThat(person.get("/app/me/nowhere").shown()).isEqualTo(answer);
        assertThat(person.get("/app/staff/nothing/at/all").shown()).isEqualTo(answer);
    }

    @Test
    void readsInTheLanguageOfTheBrowserUntilAnotherIsChosen() {
        Page page = browser.window(Language.FR);
        browser.signIn(page, "fund", "/app/");
        assertThat(browser.languageAndDirection(page)).isEqualTo("fr ltr");
        assertThat(page.getByText(text(Language.FR, "plain.layout.not-endorsed"))
                        .count())
                .isPositive();
        try {
            choose(page, Language.FR, Language.AR);
            assertThat(browser.languageAndDirection(page)).isEqualTo("ar rtl");

            Page another = browser.window(Language.FR);
            browser.signIn(another, "fund", "/app/");
            assertThat(browser.languageAndDirection(another)).isEqualTo("ar rtl");
        } finally {
            choose(page, Language.AR, Language.FR);
        }
    }

    @Test
    @DisplayName("Two tabs of one session act for two organisations and never mix")
    void actsInEachTabForTheOrganisationInItsAddress() {
        Page ministry = browser.window(Language.EN);
        browser.signIn(ministry, "gov-ec-2", "/app/");
        actFor(ministry, MINISTRY);
        Page mission = ministry.context().newPage();
        mission.navigate(Browser.PORTAL + "/app/");
        browser.settle(mission);
        actFor(mission, MISSION);
        String addressOfMinistry = ministry.url();
        String addressOfMission = mission.url();
        assertThat(addressOfMinistry).isNotEqualTo(addressOfMission);

        for (Page page : List.of(ministry, mission, ministry, mission)) {
            page.locator("header .mark").click();
            browser.settle(page);
        }
        ministry.reload();
        browser.settle(ministry);

        assertThat(acting(ministry)).isEqualTo(MINISTRY);
        assertThat(ministry.url()).isEqualTo(addressOfMinistry);
        assertThat(acting(mission)).isEqualTo(MISSION);
        assertThat(mission.url()).isEqualTo(addressOfMission);
        String organisationOfMission = addressOfMission.replaceAll(".*/app/([^/]+)/.*", "$1");
        assertThat(ministry.locator(".side a").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList())
                .isNotEmpty()
                .noneMatch(link -> link.contains(organisationOfMission));
    }

    @Test
    void tellsTheBrowserToRunKeepAndFrameNothingElse() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, "newcomer", "/app/");
        Response response = page.navigate(Browser.PORTAL + "/app/me/home");

        assertThat(response.headerValue("content-security-policy"))
                .containsPattern("script-src 'self' 'nonce-[\\w+/]{22}' 'strict-dynamic' 'unsafe-eval';")
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("http:", "https:", "*");
        assertThat(response.headerValue("cache-control")).contains("no-store");
        assertThat(response.headerValue("x-content-type-options")).isEqualTo("nosniff");
        assertThat(response.headerValue("x-frame-options")).isEqualTo("DENY");
        assertThat(response.headerValue("referrer-policy")).isEqualTo("same-origin");
    }

    @Test
    void keepsNothingButASessionAndALanguageInTheBrowser() {
        Page page = browser.window(Language.EN);
        page.navigate(Browser.PORTAL + "/en/");
        assertThat(page.context().cookies(Browser.PORTAL)).isEmpty();
        page.navigate(Browser.PORTAL + "/fr/?choose");
        browser.signIn(page, "newcomer", "/app/");

        List<Cookie> cookies = ofPortal(page);
        assertThat(cookies).extracting(cookie -> cookie.name).containsOnly("portal-session", "portal-language");
        assertThat(cookies).allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        });
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void greetsInTheLanguageChosenOnAPublicPageUntilAnotherIsChosen() {
        Page page = browser.window(Language.EN);
        page.navigate(Browser.PORTAL + "/ar/?choose");
        page.navigate(Browser.PORTAL + "/app/");
        assertThat(browser.languageAndDirection(page)).as("Keycloak's page").isEqualTo("ar rtl");
        browser.enter(page, "cso-intl", "portal-demo");
        page.waitForURL(address -> address.startsWith(Browser.PORTAL + "/app/"));
        browser.settle(page);

        assertThat(browser.languageAndDirection(page)).isEqualTo("ar rtl");
        Object said = page.evaluate("(({ reconnectingText, offlineText, onlineText }) =>"
                + " [reconnectingText, offlineText, onlineText])(window.Vaadin.connectionIndicator)");
        assertThat(said)
                .isEqualTo(Stream.of("lost", "given-up", "back")
                        .map(key -> Translations.standard().text(Language.AR, "shell.connection." + key))
                        .toList());
    }

    @Test
    @DisplayName("A session known before signing in is not the one after it")
    void givesAnotherSessionWhenSigningIn() {
        Page page = browser.window(Language.EN);
        page.navigate(Browser.PORTAL + "/app/");
        String before = session(page);
        browser.enter(page, "newcomer", "portal-demo");
        page.waitForURL(Browser.PORTAL + "/app/me/home");

        assertThat(session(page)).isNotEqualTo(before);
    }

    @Test
    void servesPublicPagesThatRunNoScriptAndAreNotFramed() {
        Page page = browser.window(Language.EN);
        Response response = page.navigate(Browser.PORTAL + "/en/");

        assertThat(response.headerValue("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("script-src");
        assertThat(response.headerValue("x-content-type-options")).isEqualTo("nosniff");
        assertThat(page.locator("script").count()).isZero();
    }

    private static String text(Language language, String key) {
        return Translations.standard().text(language, key);
    }

    private static String acting(Page page) {
        return page.locator("header .acting .name").textContent();
    }

    /** Status, heading, sentence and address-independent text of the answer. */
    private static String answer(Page page, String path) {
        Response response = page.navigate(Browser.PORTAL + path);
        browser.settle(page);
        return response.status() + " " + page.title() + " "
                + page.locator("body").innerText();
    }

    private static void actFor(Page page, String organisation) {
        page.locator("header .acting").click();
        page.locator("ul.menu a:visible", new Page.LocatorOptions().setHasText(organisation))
                .click();
        page.locator("header .acting .name", new Page.LocatorOptions().setHasText(organisation))
                .waitFor();
        browser.settle(page);
    }

    private static void choose(Page page, Language present, Language wanted) {
        page.locator("header vaadin-button", new Page.LocatorOptions().setHasText(present.nativeName()))
                .click();
        page.locator("ul.menu [lang=" + wanted.tag() + "]:visible").click();
        page.locator("html[lang=" + wanted.tag() + "]").waitFor();
        browser.settle(page);
    }

    private static List<Cookie> ofPortal(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> !cookie.path.startsWith("/realms/"))
                .toList();
    }

    private static String session(Page page) {
        return ofPortal(page).stream()
                .filter(cookie -> cookie.name.equals("portal-session"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
