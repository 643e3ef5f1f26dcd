package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.signin.TestSessions;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** UC-PUB-01, UC-PUB-04, UC-PUB-05, UC-PUB-06: pages that show no record. */
class InformationTests {

    private static final PortalSettings SETTINGS = new PortalSettings(
            "http://localhost:8080",
            new PortalSettings.Keycloak("http://localhost:8180", "realm", "portal", "", "", "", "", ""),
            "",
            "portal@operator.example",
            "help@operator.example");
    private static final List<String> PAGES = List.of("/help", "/safety", "/accessibility", "/privacy");

    private final MockMvc site = site("");

    private static MockMvc site(String neutralUrl) {
        return PublicPages.of(
                new EntryController(),
                new InformationController(SETTINGS, new PrivacyTable(kind -> KeptFor.days(1))),
                new LeaveController(new TestSessions(), new LeaveSettings(neutralUrl)),
                new ErrorPages(List.of()));
    }

    static Stream<Arguments> pagesInEveryLanguage() {
        return Arrays.stream(Language.values())
                .flatMap(language -> PAGES.stream().map(page -> Arguments.of(language, page)));
    }

    @ParameterizedTest
    @MethodSource("pagesInEveryLanguage")
    void everyPageIsSmallPlainAndInItsLanguage(Language language, String page) throws Exception {
        String html = html("/" + language.tag() + page);
        PlainPage.check(html, language);
        assertThat(html).contains("hreflang=\"fr\" href=\"/fr" + page + "\"");
    }

    @Test
    void saysTheLanguageOfTheAddressWhateverTheBrowserWants() throws Exception {
        site.perform(get("/ru/help").locale(java.util.Locale.FRENCH))
                .andExpect(header().string("Content-Language", "ru"));
    }

    @Test
    void tellsWhoToWriteTo() throws Exception {
        assertThat(html("/en/privacy")).contains("mailto:help@operator.example");
        assertThat(html("/en/accessibility")).contains("mailto:help@operator.example");
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080, “portal-", "https://portal.example, “__Host-portal-"})
    void namesTheCookiesAsTheBrowserKeepsThem(String url, String begins) throws Exception {
        PortalSettings served = new PortalSettings(
                url, SETTINGS.keycloak(), SETTINGS.secret(), SETTINGS.mailFrom(), SETTINGS.support());
        MockMvc there = PublicPages.of(new InformationController(served, new PrivacyTable(kind -> KeptFor.days(1))));
        assertThat(there.perform(get("/en/privacy"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(begins + "session”", begins + "language”");
    }

    @ParameterizedTest
    @CsvSource({
        "'fr-CH, en;q=0.8', /fr/",
        "'de, zh-TW;q=0.5', /zh/",
        "'de', /en/",
        "'ar', /ar/",
    })
    void leadsToTheLanguageOfTheBrowser(String wanted, String address) throws Exception {
        site.perform(get("/").header("Accept-Language", wanted)
                        .locale(Arrays.stream(wanted.split(","))
                                .map(part -> java.util.Locale.forLanguageTag(
                                        part.strip().replaceFirst(";.*", "")))
                                .toArray(java.util.Locale[]::new)))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl(address))
                .andExpect(header().stringValues("Vary", "Accept-Language", "Cookie"));
    }

    @Test
    void leadsToEnglishWhereTheBrowserSaysNothing() throws Exception {
        site.perform(get("/")).andExpect(redirectedUrl("/en/"));
    }

    @Test
    void remembersTheLanguageChosenByItsName() throws Exception {
        site.perform(get("/ru/help?choose"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/ru/help"))
                .andExpect(cookie().value("portal-language", "ru"))
                .andExpect(cookie().httpOnly("portal-language", true));
        site.perform(get("/").cookie(new Cookie("portal-language", "ru"))).andExpect(redirectedUrl("/ru/"));
    }

    @Test
    void bindsTheLanguageToThisSiteWhereTheLineIsEncrypted() throws Exception {
        site.perform(get("/ru/help?choose").secure(true))
                .andExpect(cookie().value("__Host-portal-language", "ru"))
                .andExpect(cookie().path("__Host-portal-language", "/"))
                .andExpect(cookie().secure("__Host-portal-language", true))
                .andExpect(cookie().doesNotExist("portal-language"));
        site.perform(get("/").secure(true).cookie(new Cookie("__Host-portal-language", "ru")))
                .andExpect(redirectedUrl("/ru/"));
        site.perform(get("/").secure(true).cookie(new Cookie("portal-language", "ru")))
                .andExpect(redirectedUrl("/en/")); // anybody below the same domain can plant it
    }

    @Test
    void keepsTheFiltersOfTheListWhenTheLanguageIsChosen() throws Exception {
        site.perform(get("/ru/help")
                        .queryParam("text", "a&b")
                        .queryParam("choose", "")
                        .queryParam("from", "20"))
                .andExpect(redirectedUrl("/ru/help?text=a%26b&from=20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//elsewhere.example",
                "https://a b.example",
                "https://x\r\nSet-Cookie: a=b"
            })
    void refusesToStartWithANeutralPageThatIsNoWebAddress(String address) {
        assertThatThrownBy(() -> new LeaveSettings(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void choosesNothingForWhoReadsByALink() throws Exception {
        site.perform(get("/ru/help")).andExpect(status().isOk()).andExpect(cookie().doesNotExist("portal-language"));
        site.perform(get("/").cookie(new Cookie("portal-language", "xx"))).andExpect(redirectedUrl("/en/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/de/", "/EN/", "/en/helper", "/en/help/", "/xx/help"})
    void knowsNoOtherAddress(String address) throws Exception {
        site.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void leavesAtOnceAndForgets() throws Exception {
        MockHttpSession session = new MockHttpSession();
        site.perform(get("/ar/leave").session(session).header("Sec-Fetch-Site", "same-origin"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/ar/measures"))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\""));
        assertThat(session.isInvalid()).isTrue();
        assertThat(html("/ar/measures")).doesNotContain("portal", "بوابة").contains("dir=\"rtl\"");
    }

    @Test
    void endsNothingForAPageOfAnotherSite() throws Exception {
        MockHttpSession session = new MockHttpSession();
        site("https://weather.example/")
                .perform(get("/en/leave").session(session).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(redirectedUrl("/en/"))
                .andExpect(header().doesNotExist("Clear-Site-Data"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void clearsNothingForABrowserThatDoesNotSayWhereItComesFrom() throws Exception {
        MockHttpSession session = new MockHttpSession();
        site.perform(get("/en/leave").session(session))
                .andExpect(header().doesNotExist("Clear-Site-Data"))
                .andExpect(cookie().maxAge("portal-session", 0))
                .andExpect(cookie().maxAge("portal-language", 0))
                .andExpect(cookie().maxAge("__Host-portal-session", 0))
                .andExpect(cookie().maxAge("__Host-portal-language", 0));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void leavesToThePageOfTheOperatorsChoice() throws Exception {
        site("https://weather.example/").perform(get("/en/leave")).andExpect(redirectedUrl("https://weather.example/"));
    }

    @ParameterizedTest
    @CsvSource({
        "400,400", "401,403", "403,403", "404,404", "405,405", "413,413", "429,429", "500,500", "502,500", "503,503"
    })
    void saysWhatFailedInTheLanguageOfTheAddress(int code, int answered) throws Exception {
        for (Language language : Language.values()) {
            String html = failure(code, "/" + language.tag() + "/organisations/x", answered);
            PlainPage.check(html, language);
            assertThat(html).doesNotContain("Exception", "secret words", "/organisations/x");
        }
    }

    @Test
    void answersWhatMayNotBeSeenLikeWhatDoesNotExist() throws Exception {
        assertThat(failure(404, "/en/organisations/1", 404)).isEqualTo(failure(404, "/en/nothing", 404));
    }

    @Test
    void givesANumberToQuoteForAFaultOfOursOnly() throws Exception {
        String number = "quote [2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}\\.";
        assertThat(failure(500, "/en/", 500)).containsPattern(number);
        assertThat(failure(503, "/en/", 503)).doesNotContainPattern(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/authorization/keycloak", "/login/oauth2/code/keycloak"})
    void saysThatSigningInDoesNotWork(String address) throws Exception {
        assertThat(failure(500, address, 503))
                .contains("You cannot sign in at the moment", "/oauth2/authorization/keycloak?lang=en");
    }

    @Test
    void isNoPageOfItsOwn() throws Exception {
        site.perform(get("/error")).andExpect(status().isNotFound());
    }

    private String html(String address) throws Exception {
        return body(get(address), 200);
    }

    private String failure(int code, String address, int answered) throws Exception {
        return body(
                get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
                        .requestAttr(RequestDispatcher.ERROR_MESSAGE, "secret words")
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret words")),
                answered);
    }

    private String body(MockHttpServletRequestBuilder request, int answered) throws Exception {
        return site.perform(request)
                .andExpect(status().is(answered))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
