package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-02, UC-PUB-03: what visitors read of the portal's records. */
@PortalModuleTest
class PublicsiteModuleTests {

    private static final CountryCode ECUADOR = new CountryCode("ECU");

    @Autowired
    OrganisationStage records;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Organisations organisations;

    @Autowired
    Persons persons;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Site site;

    @BeforeEach
    void openTheSite() {
        site = new Site(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/help", "/en/organisations"})
    void letsNoPageRunAnythingOrAskOthers(String address) throws Exception {
        MockHttpServletResponse answer = site.answer(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhoIsSignedInAndLeadsOn(Language language) throws Exception {
        String lang = "/" + language.tag();
        PersonId person = new PersonId(UUID.randomUUID());
        persons.signedIn(Actor.system(), new SignIn(person, "Ada <b> " + unique, "ada@example.org", null, Set.of()));
        for (String address : List.of("/", "/calls", "/help", "/reports")) {
            String visitors = site.html(lang + address);
            assertThat(visitors).contains("/oauth2/authorization/").doesNotContain(unique, "href=\"/app/\"");
            TestSessions.signIn(person);
            String own = site.html(lang + address);
            PlainPage.check(own, language);
            assertThat(own)
                    .contains("Ada &lt;b&gt; " + unique, "href=\"/app/\"")
                    .doesNotContain("/oauth2/authorization/");
            TestSessions.signOut();
            assertThat(site.html(lang + address)).isEqualTo(visitors);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practices",
                "/en/nowhere",
                "/ar/commitments/1",
                "/xx/calls",
                "/app/practices",
                "/nowhere/at/all"
            })
    void answersForAddressesThatNoPageHasThatNothingIsThere(String address) throws Exception {
        assertThat(site.answer(address).getStatus()).isEqualTo(404);
        TestSessions.signIn(new PersonId(UUID.randomUUID()));
        assertThat(site.answer(address).getStatus()).isEqualTo(404);
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    @Test
    void takesNoForms() throws Exception {
        assertThat(site.sent("/en/help")).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAListedOrganisationInEveryLanguage(Language language) throws Exception {
        OrganisationId id = listed("Observatorio " + unique, "es");
        String html = site.html("/" + language.tag() + "/organisations/" + id);
        PlainPage.check(html, language);
        assertThat(html)
                .contains(
                        "Observatorio " + unique,
                        "https://example.org/",
                        "hreflang=\"zh\" href=\"/zh/organisations/" + id + "\"");
        assertThat(html).doesNotContain("office@");
        if (language == Language.ES) {
            assertThat(html).doesNotContain("lang=\"es\" dir=\"ltr\">Observatorio");
        } else {
            assertThat(html).contains("<h1 lang=\"es\" dir=\"ltr\">Observatorio " + unique);
        }
    }

    @Test
    void saysWhatLanguageATextIsIn() throws Exception {
        OrganisationId id = listed("Prison Watch " + unique, "en");
        assertThat(site.html("/fr/organisations/" + id)).contains("Langue originale");
        assertThat(site.html("/en/organisations/" + id)).doesNotContain("Original in");
    }

    @Test
    void answersForAHiddenOrganisationAsForNone() throws Exception {
        OrganisationId hidden =
                records.verified(profile("Hidden " + unique, "en")).id();
        MockHttpServletResponse unseen = site.answer("/en/organisations/" + hidden);
        MockHttpServletResponse unknown = site.answer("/en/organisations/" + UUID.randomUUID());
        MockHttpServletResponse noId = site.answer("/en/organisations/no-id");
        MockHttpServletResponse nowhere = site.answer("/en/nowhere");
        for (MockHttpServletResponse other : new MockHttpServletResponse[] {unknown, noId, nowhere}) {
            assertThat(other.getStatus()).isEqualTo(404).isEqualTo(unseen.getStatus());
            assertThat(other.getContentAsString()).isEqualTo(unseen.getContentAsString());
            assertThat(other.getHeaderNames()).isEqualTo(unseen.getHeaderNames());
        }
        assertThat(site.html("/en/organisations?text=" + unique)).doesNotContain("Hidden");
        assertThat(site.html("/en/organisations.csv?text=" + unique)).doesNotContain("Hidden");
    }

    @Test
    void narrowsTheListAsTheAddressSays() throws Exception {
        listed("Narrow " + unique, "en");
        assertThat(site.html("/en/organisations?text=narrow%20" + unique))
                .contains("1 organisation<", "Narrow " + unique, "value=\"narrow " + unique + "\"")
                .contains("href=\"/fr/organisations?text=narrow+" + unique + "\"");
        assertThat(site.html("/en/organisations?text=" + unique + "&group=civil-society&country=ECU"))
                .contains("Narrow " + unique);
        assertThat(site.html("/en/organisations?text=" + unique + "&group=nhri"))
                .contains("No organisations found");
        assertThat(site.html("/en/organisations?text=" + unique + "&country=ZMB"))
                .contains("No organisations found");
        assertThat(site.html("/en/organisations?text=" + unique + "&country=%00&group=admin&from=-1"))
                .contains("Narrow " + unique);
    }

    @Test
    void showsTwentyAndLeadsToTheNext() throws Exception {
        for (int i = 0; i < 21; i++) {
            listed("Twenty %s %02d".formatted(unique, i), "en");
        }
        String first = site.html("/en/organisations?text=twenty%20" + unique);
        assertThat(first)
                .contains("21 organisations<", "1–20 of 21", unique + " 19")
                .doesNotContain(unique + " 20");
        assertThat(first).contains("href=\"/en/organisations?text=twenty+" + unique + "&amp;from=20\"");
        String second = site.html("/en/organisations?text=twenty%20" + unique + "&from=20");
        assertThat(second).contains("21–21 of 21", unique + " 20").doesNotContain(unique + " 19", "rel=\"next\"");
    }

    @Test
    void keepsTextsAsTextsOnThePageAndInTheFile() throws Exception {
        listed("=cmd <script>alert(1)</script> " + unique, "en");
        String html = site.html("/en/organisations?text=" + unique);
        assertThat(html).contains("=cmd &lt;script&gt;").doesNotContain("<script");
        MockHttpServletResponse csv = site.answer("/en/organisations.csv?text=" + unique);
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"organisations.csv\"");
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"id\"")
                .contains("\"'=cmd <script>alert(1)</script> " + unique + "\"", "\"ECU\"")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void staysSmallWithLongNames(Language language) throws Exception {
        for (int i = 0; i < 20; i++) {
            records.listed(new OrganisationProfile(
                    ("организация прав человека ".repeat(7) + i + " " + unique).strip(),
                    "ru",
                    OrganisationType.NATIONAL_NGO,
                    ECUADOR,
                    false,
                    "о правах ".repeat(100),
                    "office@example.org",
                    ""));
        }
        PlainPage.check(site.html("/" + language.tag() + "/organisations?text=" + unique), language);
    }

    private OrganisationId listed(String name, String language) {
        return records.listed(profile(name, language)).id();
    }

    private static OrganisationProfile profile(String name, String language) {
        return new OrganisationProfile(
                name,
                language,
                OrganisationType.NATIONAL_NGO,
                ECUADOR,
                false,
                "Visits places of detention",
                "office@example.org",
                "https://example.org/");
    }
}
