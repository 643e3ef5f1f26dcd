package org.partnershipportal.publicsite.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.PersonId;
import org.partnershipportal.access.Persons;
import org.partnershipportal.access.SignIn;
import org.partnershipportal.access.StaffRole;
import org.partnershipportal.access.spi.Memberships;
import org.partnershipportal.organisation.DecideOrganisation;
import org.partnershipportal.organisation.OrganisationId;
import org.partnershipportal.organisation.OrganisationProfile;
import org.partnershipportal.organisation.OrganisationType;
import org.partnershipportal.organisation.Organisations;
import org.partnershipportal.organisation.RegisterOrganisation;
import org.partnershipportal.organisation.Verification;
import org.partnershipportal.shared.CountryCode;
import org.partnershipportal.shared.Language;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-02, UC-PUB-03: what visitors read of the portal's records. */
@PortalModuleTest
class PublicsiteModuleTests {

    private static final CountryCode ECUADOR = new CountryCode("ECU");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Organisations organisations;

    @Autowired
    Verification verification;

    @Autowired
    Memberships memberships;

    @Autowired
    Persons persons;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private MockMvc site;

    @BeforeEach
    void openTheSite() {
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/help", "/en/organisations"})
    void letsNoPageRunAnythingOrAskOthers(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void takesNoForms() throws Exception {
        assertThat(site.perform(post("/en/help")).andReturn().getResponse().getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAListedOrganisationInEveryLanguage(Language language) throws Exception {
        OrganisationId id = listed("Observatorio " + unique, "es");
        String html = html("/" + language.tag() + "/organisations/" + id);
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
        assertThat(html("/fr/organisations/" + id)).contains("Langue originale");
        assertThat(html("/en/organisations/" + id)).doesNotContain("Original in");
    }

    @Test
    void answersForAHiddenOrganisationAsForNone() throws Exception {
        OrganisationId hidden = verified(profile("Hidden " + unique, "en"));
        MockHttpServletResponse unseen = answer("/en/organisations/" + hidden);
        MockHttpServletResponse unknown = answer("/en/organisations/" + UUID.randomUUID());
        MockHttpServletResponse noId = answer("/en/organisations/no-id");
        MockHttpServletResponse nowhere = answer("/en/nowhere");
        for (MockHttpServletResponse other : new MockHttpServletResponse[] {unknown, noId, nowhere}) {
            assertThat(other.getStatus()).isEqualTo(404).isEqualTo(unseen.getStatus());
            assertThat(other.getContentAsString()).isEqualTo(unseen.getContentAsString());
            assertThat(other.getHeaderNames()).isEqualTo(unseen.getHeaderNames());
        }
        assertThat(html("/en/organisations?text=" + unique)).doesNotContain("Hidden");
        assertThat(html("/en/organisations.csv?text=" + unique)).doesNotContain("Hidden");
    }

    @Test
    void narrowsTheListAsTheAddressSays() throws Exception {
        listed("Narrow " + unique, "en");
        assertThat(html("/en/organisations?text=narrow%20" + unique))
                .contains("1 organisation<", "Narrow " + unique, "value=\"narrow " + unique + "\"")
                .contains("href=\"/fr/organisations?text=narrow+" + unique + "\"");
        assertThat(html("/en/organisations?text=" + unique + "&group=civil-society&country=ECU"))
                .contains("Narrow " + unique);
        assertThat(html("/en/organisations?text=" + unique + "&group=nhri")).contains("No organisation found");
        assertThat(html("/en/organisations?text=" + unique + "&country=ZMB")).contains("No organisation found");
        assertThat(html("/en/organisations?text=" + unique + "&country=%00&group=admin&from=-1"))
                .contains("Narrow " + unique);
    }

    @Test
    void showsTwentyAndLeadsToTheNext() throws Exception {
        for (int i = 0; i < 21; i++) {
            listed("Twenty %s %02d".formatted(unique, i), "en");
        }
        String first = html("/en/organisations?text=twenty%20" + unique);
        assertThat(first)
                .contains("21 organisations<", "1–20 of 21", unique + " 19")
                .doesNotContain(unique + " 20");
        assertThat(first).contains("href=\"/en/organisations?text=twenty+" + unique + "&amp;from=20\"");
        String second = html("/en/organisations?text=twenty%20" + unique + "&from=20");
        assertThat(second).contains("21–21 of 21", unique + " 20").doesNotContain(unique + " 19", "rel=\"next\"");
    }

    @Test
    void keepsTextsAsTextsOnThePageAndInTheFile() throws Exception {
        listed("=cmd <script>alert(1)</script> " + unique, "en");
        String html = html("/en/organisations?text=" + unique);
        assertThat(html).contains("=cmd &lt;script&gt;").doesNotContain("<script");
        MockHttpServletResponse csv = answer("/en/organisations.csv?text=" + unique);
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
            verifiedAndListed(new OrganisationProfile(
                    ("организация прав человека ".repeat(7) + i + " " + unique).strip(),
                    "ru",
                    OrganisationType.NATIONAL_NGO,
                    ECUADOR,
                    false,
                    "о правах ".repeat(100),
                    "office@example.org",
                    ""));
        }
        PlainPage.check(html("/" + language.tag() + "/organisations?text=" + unique), language);
    }

    private OrganisationId listed(String name, String language) {
        return verifiedAndListed(profile(name, language));
    }

    private OrganisationId verifiedAndListed(OrganisationProfile profile) {
        OrganisationId id = verified(profile);
        organisations.list(owner(id), id, true);
        return id;
    }

    private PersonId founder = new PersonId(UUID.randomUUID());

    private OrganisationId verified(OrganisationProfile profile) {
        founder = person();
        OrganisationId id =
                organisations.register(Actor.person(founder), new RegisterOrganisation(UUID.randomUUID(), profile));
        organisations.submit(owner(id), id);
        Actor secretariat = Actor.staff(person(), Set.of(StaffRole.SECRETARIAT));
        long version =
                requireNonNull(organisations.details(secretariat, id).inside()).version();
        verification.decide(
                secretariat,
                new DecideOrganisation(id, version, DecideOrganisation.Decision.VERIFY, "The statutes were read."));
        return id;
    }

    private Actor owner(OrganisationId id) {
        return Actor.member(founder, memberships.of(founder, id.value()).orElseThrow());
    }

    private PersonId person() {
        return persons.signedIn(
                Actor.system(),
                new SignIn(
                        new PersonId(UUID.randomUUID()),
                        "A person",
                        UUID.randomUUID() + "@example.org",
                        null,
                        Set.of()));
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

    private String html(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The answer, with the error page where a server would show it. */
    private MockHttpServletResponse answer(String address) throws Exception {
        return site.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    }
}
