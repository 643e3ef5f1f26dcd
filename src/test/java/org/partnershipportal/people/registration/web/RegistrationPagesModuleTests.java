package org.partnershipportal.people.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamcrest.CoreMatchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.registration.RegistrationId;
import org.partnershipportal.people.registration.RegistrationMail;
import org.partnershipportal.people.registration.Registrations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.jobs.Routine;
import org.partnershipportal.platform.jobs.Routines;
import org.partnershipportal.platform.signin.TestAccounts;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-17: an account is asked for by an address, and made by the link that is sent there (decision 63). */
@PortalModuleTest
@DisplayName("E: asking for an account tells nobody whether an address has one")
class RegistrationPagesModuleTests {

    private static final String PASSWORD = "a long new password";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Persons persons;

    @Autowired
    private Routines routines;

    @Autowired
    private List<Routine> all;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private PlainBrowser browser;
    private String address = "";

    @BeforeEach
    void open() {
        browser = new PlainBrowser(context);
        address = "new-" + UUID.randomUUID() + "@sample.example";
    }

    private Set<UUID> asked() {
        return new HashSet<>(jdbc.sql("SELECT id FROM registration_registrations")
                .query(UUID.class)
                .list());
    }

    /** Asks as a visitor does, and gives what the email says. */
    private RegistrationMail ask(String page, String typed) throws Exception {
        Set<UUID> before = asked();
        browser.open(page).send("/register", "eMail", typed);
        Set<UUID> after = asked();
        after.removeAll(before);
        assertThat(after).hasSize(1);
        return registrations
                .mail(Actor.system(), new RegistrationId(after.iterator().next()))
                .orElseThrow();
    }

    private RegistrationMail ask() throws Exception {
        return ask("/en/register", address);
    }

    private PersonId knownAs(String eMail, Language language) {
        PersonId person = new PersonId(UUID.randomUUID());
        persons.signedIn(Actor.system(), new SignIn(person, "Known", eMail, null, Set.of()));
        persons.chooseLanguage(Actor.person(person), language);
        return person;
    }

    private void make(String link, String... namesAndValues) throws Exception {
        browser.open(link).send(link, namesAndValues);
    }

    private void make(String link) throws Exception {
        make(link, "firstName", "Aminata", "lastName", "Arrival", "password", PASSWORD, "again", PASSWORD);
    }

    @Test
    void answersAllAddressesAlikeWithTheSameStatementsAndTellsTheirHoldersAlone() throws Exception {
        String known = "known-" + UUID.randomUUID() + "@sample.example";
        knownAs(known, Language.FR);
        ask(); // what the first request alone costs
        String stranger = "other-" + UUID.randomUUID() + "@sample.example";
        String[] pages = new String[2];
        List<List<String>> sent = List.of(
                Statements.textsSentBy(() -> pages[0] = page(stranger)),
                Statements.textsSentBy(() -> pages[1] = page(known)));
        assertThat(pages[0].replace(stranger, "X")).isEqualTo(pages[1].replace(known, "X"));
        assertThat(sent.get(0)).isNotEmpty().isEqualTo(sent.get(1));
        assertThat(browser.hasSession()).isFalse();

        RegistrationMail toStranger = ask("/en/register", stranger);
        assertThat(toStranger.hasAccount()).isFalse();
        assertThat(toStranger.language()).isEqualTo(Language.EN);
        assertThat(toStranger.path()).startsWith("/en/register/");
        RegistrationMail toHolder = ask("/en/register", known.toUpperCase(Locale.ROOT));
        assertThat(toHolder.hasAccount()).isTrue();
        assertThat(toHolder.address()).isEqualTo(known);
        assertThat(toHolder.language()).isEqualTo(Language.FR);
        assertThat(toHolder.path()).isEqualTo("/app/");
    }

    @Test
    void letsSomebodyRegisterAgainWhoseAccountWasRemovedInTheRealm() throws Exception {
        PersonId person = knownAs(address, Language.EN);
        assertThat(ask().hasAccount()).isTrue();
        TestAccounts.lose(person);
        RegistrationMail mail = ask();
        assertThat(mail.hasAccount()).isFalse();
        make(mail.path());
        assertThat(TestAccounts.of(address)).isPresent();
    }

    private String page(String eMail) {
        try {
            browser.post("/en/register", Map.of("eMail", List.of(eMail)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        assertThat(browser.status()).isEqualTo(200);
        return browser.html();
    }

    @Test
    void makesTheAccountOfTheAddressOnceInAnyBrowserAndLeadsOn() throws Exception {
        RegistrationMail mail = ask("/ar/register?then=/ar/i/start/0e3a1f9c-0000-4000-8000-000000000001", address);
        assertThat(mail.path()).startsWith("/ar/register/").doesNotContain(address, "@");
        browser = new PlainBrowser(context);
        browser.open(mail.path());
        browser.open(mail.path());
        assertThat(browser.answer().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(browser.answer().getHeader("Cache-Control")).contains("no-store");
        make(mail.path());
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html())
                .contains("حسابك جاهز", address, "then=%2Far%2Fi%2Fstart%2F0e3a1f9c-0000-4000-8000-000000000001");
        assertThat(browser.hasSession()).isFalse();
        assertThat(TestAccounts.of(address)).hasValueSatisfying(made -> {
            assertThat(made.firstName()).isEqualTo("Aminata");
            assertThat(made.lastName()).isEqualTo("Arrival");
            assertThat(made.password()).isEqualTo(PASSWORD);
        });
        assertIsOver(mail.path());
        browser.post(mail.path(), Map.of("firstName", List.of("Eve"), "password", List.of("x")));
        assertThat(browser.status()).isEqualTo(404);
        assertThat(TestAccounts.of(address))
                .hasValueSatisfying(made -> assertThat(made.firstName()).isEqualTo("Aminata"));
    }

    private void assertIsOver(String link) throws Exception {
        browser.open(link);
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.html())
                .contains(
                        Language.ofTag(link.substring(1, 3)).orElseThrow() == Language.AR ? "رابط آخر" : "another link")
                .doesNotContain("sample.example", "type=\"password\"");
    }

    @Test
    void answersLinksThatAreForgedTooOldOrOfNothingAlike() throws Exception {
        String link = ask().path();
        String id = link.split("/", -1)[3];
        String other = ask("/en/register", "second-" + address).path();
        String token = other.substring(other.lastIndexOf('/') + 1);
        for (String forged : List.of(
                "/en/register/" + id + "/" + token,
                link + "x",
                "/en/register/" + id + "/x",
                "/en/register/" + UUID.randomUUID() + "/" + token,
                "/en/register/x/" + token)) {
            assertIsOver(forged);
        }
        clock.at(
                Instant.now().plus(Duration.ofHours(24)),
                () -> assertThatCode(() -> {
                            assertIsOver(link);
                            make(other.replace(token, token + "x"));
                        })
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("No form"));
        clock.at(
                Instant.now().plus(Duration.ofHours(23)),
                () -> assertThatCode(() -> make(link)).doesNotThrowAnyException());
        assertThat(TestAccounts.of(address)).isPresent();
        assertThat(TestAccounts.of("second-" + address)).isEmpty();
    }

    @Test
    void keepsWhatWasTypedButForThePassword() throws Exception {
        String link = ask().path();
        make(link, "firstName", "Ami<b>", "lastName", "Arrival", "password", "short-one", "again", "other");
        assertThat(browser.html())
                .contains("There is a problem", "href=\"#firstName\"", "href=\"#password\"", "href=\"#again\"")
                .contains("value=\"Ami&lt;b&gt;\"", "value=\"Arrival\"")
                .doesNotContain("short-one");
        make(link, "firstName", " ", "lastName", "", "password", "", "again", "");
        assertThat(browser.html()).contains("href=\"#firstName\"", "href=\"#lastName\"", "href=\"#password\"");
        make(
                link,
                "firstName",
                "A",
                "lastName",
                "B",
                "password",
                address.toUpperCase(Locale.ROOT),
                "again",
                address.toUpperCase(Locale.ROOT));
        assertThat(browser.html()).contains("cannot be your email address");
        TestAccounts.unwilling(address, true);
        make(link);
        assertThat(browser.html())
                .contains("does not accept")
                .contains("Aminata")
                .doesNotContain(PASSWORD);
        TestAccounts.unwilling(address, false);
        assertThat(TestAccounts.of(address)).isEmpty();
        make(link);
        assertThat(TestAccounts.of(address)).isPresent();
    }

    @Test
    void losesNothingButThePasswordWhileKeycloakIsAway() throws Exception {
        TestAccounts.away(address, true);
        String link = ask().path();
        make(link);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html())
                .contains("not available at the moment", "Aminata", "Arrival")
                .doesNotContain(PASSWORD);
        TestAccounts.away(address, false);
        make(link);
        assertThat(browser.html()).contains("Your account is ready");
    }

    @Test
    void tellsTheBearerOfALinkThatTheAddressGotAnAccountSince() throws Exception {
        String first = ask().path();
        String second = ask().path();
        make(first);
        make(
                second,
                "firstName",
                "Eve",
                "lastName",
                "Late",
                "password",
                "another password",
                "again",
                "another password");
        assertThat(browser.html()).contains("already has an account", "Forgotten your password?");
        assertThat(TestAccounts.of(address))
                .hasValueSatisfying(made -> assertThat(made.password()).isEqualTo(PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "а@sample.example", "a b@sample.example"})
    void refusesWhatIsNoAddressAndKeepsItInTheForm(String typed) throws Exception {
        Set<UUID> before = asked();
        browser.open("/en/register").send("/register", "eMail", typed);
        assertThat(browser.html()).contains("There is a problem", "href=\"#eMail\"", "value=\"" + typed + "\"");
        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void sendsAFewEmailsToOneAddressAndAnswersTheSameAfterThem() throws Exception {
        String first = page(address);
        Set<UUID> before = asked();
        for (int i = 0; i < 20; i++) {
            assertThat(page(i % 2 == 0 ? address : address.toUpperCase(Locale.ROOT)))
                    .isEqualTo(first.replace(address, i % 2 == 0 ? address : address.toUpperCase(Locale.ROOT)));
        }
        Set<UUID> since = asked();
        since.removeAll(before);
        assertThat(since).hasSize(20);
        assertThat(since.stream().filter(this::isSent)).hasSize(4);
    }

    private boolean isSent(UUID asked) {
        try {
            return registrations.mail(Actor.system(), new RegistrationId(asked)).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void sendsTheSameStatementsWhetherOrNotManyAskedForTheMailbox() {
        String mailbox = address.replace("@", "+%d@");
        List<List<String>> sent = IntStream.range(0, 8)
                .mapToObj(i -> Statements.textsSentBy(() -> page(mailbox.formatted(i))))
                .toList();
        assertThat(sent.getLast()).isNotEmpty();
        assertThat(sent.subList(1, 8)).containsOnly(sent.getLast());
    }

    @Test
    void refusesAFormThatThePageOfAnotherSiteSends() throws Exception {
        MockMvc portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        Set<UUID> before = asked();
        portal.perform(MockMvcRequestBuilders.post("/en/register")
                        .param("eMail", address)
                        .header("Sec-Fetch-Site", "cross-site"))
                .andExpect(MockMvcResultMatchers.status().isForbidden());
        assertThat(asked()).isEqualTo(before);
        for (String own : List.of("same-origin", "none")) {
            portal.perform(MockMvcRequestBuilders.post("/en/register")
                            .param("eMail", address)
                            .header("Sec-Fetch-Site", own))
                    .andExpect(MockMvcResultMatchers.status().isOk());
        }
        assertThat(asked()).hasSize(before.size() + 2);
    }

    @Test
    void takesThePageOfTheSessionOnTheWayFromSigningInOnlyAndOnce() throws Exception {
        MockMvc portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                "SPRING_SECURITY_SAVED_REQUEST", new SimpleSavedRequest("https://portal.example/app/me/x/1"));
        portal.perform(MockMvcRequestBuilders.get("/en/register").session(session))
                .andExpect(MockMvcResultMatchers.status().isOk())
                .andExpect(MockMvcResultMatchers.content()
                        .string(CoreMatchers.not(CoreMatchers.containsString("%2Fapp%2Fme"))));
        portal.perform(MockMvcRequestBuilders.get("/en/register?from=sign-in").session(session))
                .andExpect(MockMvcResultMatchers.redirectedUrl("/en/register?then=%2Fapp%2Fme%2Fx%2F1"));
        portal.perform(MockMvcRequestBuilders.get("/en/register?from=sign-in").session(session))
                .andExpect(MockMvcResultMatchers.redirectedUrl("/en/register"));
        session.setAttribute(
                "SPRING_SECURITY_SAVED_REQUEST", new SimpleSavedRequest("https://portal.example/app/x?%zz"));
        portal.perform(MockMvcRequestBuilders.get("/en/register?from=sign-in").session(session))
                .andExpect(MockMvcResultMatchers.redirectedUrl("/en/register"));
    }

    @Test
    void knowsTheHolderAmongAllWhoWereSeenWithTheAddress() throws Exception {
        PersonId one = knownAs(address, Language.FR);
        PersonId other = knownAs(address, Language.FR);
        TestAccounts.lose(one);
        assertThat(ask().hasAccount()).isTrue();
        TestAccounts.lose(other);
        assertThat(ask().hasAccount()).isFalse();
        address = "second-" + address;
        knownAs(address, Language.FR);
        TestAccounts.lose(knownAs(address, Language.FR));
        assertThat(ask().hasAccount()).isTrue();
    }

    @Test
    void leadsTheHolderOfAnAccountToNoPageThatWhoAskedHasChosen() throws Exception {
        knownAs(address, Language.EN);
        assertThat(ask("/en/register?then=/app/me/x/1", address).path()).isEqualTo("/app/");
    }

    @Test
    void saysThatItIsNotKnownWhetherTheAccountWasMadeAndNamesBothCuresAfterwards() throws Exception {
        String link = ask().path();
        TestAccounts.silent(address);
        make(link);
        assertThat(browser.html()).contains("do not know whether your account was created");
        make(link, "firstName", "A", "lastName", "B", "password", "another password", "again", "another password");
        assertThat(browser.html())
                .contains("already has an account", "password that you typed then", "Forgotten your password?")
                .doesNotContain("Nothing was changed");
        assertThat(TestAccounts.of(address))
                .hasValueSatisfying(made -> assertThat(made.password()).isEqualTo(PASSWORD));
    }

    @Test
    void saysOfAPasswordThatItIsTooLong() throws Exception {
        String link = ask().path();
        String longest = "x".repeat(1_000);
        make(link, "firstName", "A", "lastName", "B", "password", longest + "x", "again", longest + "x");
        assertThat(browser.html())
                .contains("at most 1,000 characters")
                .doesNotContain("at least 10 characters. Choose");
        make(link, "firstName", "A", "lastName", "B", "password", longest, "again", longest);
        assertThat(TestAccounts.of(address)).isPresent();
    }

    @Test
    void looksEachHourForRequestsThatWereKeptForADay() {
        Instant now = Instant.now();
        assertThat(all)
                .filteredOn(routine -> routine.kind().equals("registrations"))
                .singleElement()
                .satisfies(routine -> {
                    assertThat(routine.kept()).isEqualTo(KeptFor.days(1));
                    assertThat(routine.next(now)).isEqualTo(now.plus(Duration.ofHours(1)));
                });
    }

    @Test
    void keepsAddressAndPageEncryptedAndDeletesThemAfterADay() throws Exception {
        String link = ask("/en/register?then=/app/me/organisation-invitations/1/abc_-9", address)
                .path();
        UUID id = UUID.fromString(link.split("/", -1)[3]);
        assertThat(jdbc.sql("SELECT CONCAT(address, wanted) FROM registration_registrations WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .startsWith("vault1:")
                .doesNotContain(address, "invitations");
        routines.runNow("registrations");
        assertThat(asked()).contains(id);
        clock.at(
                Instant.now().plus(Duration.ofHours(24)),
                () -> assertThatCode(() -> routines.runNow("registrations")).doesNotThrowAnyException());
        assertThat(asked()).doesNotContain(id);
    }

    @Test
    void leadsNowhereButToPagesOfThePortal() throws Exception {
        for (String evil : List.of("https://evil.example/", "//evil.example", "/app/staff", "/en/leave")) {
            browser.open("/en/register?then=" + evil);
            assertThat(browser.html()).doesNotContain("evil", "%2Fapp%2Fstaff", "then=%2Fen%2Fleave");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksEveryLanguage(Language language) throws Exception {
        String start = "/" + language.tag() + "/register";
        browser.open(start);
        PlainPage.check(browser.html(), language);
        RegistrationMail mail = ask(start, address);
        PlainPage.check(browser.html(), language);
        assertThat(mail.language()).isEqualTo(language);
        browser.open(mail.path());
        PlainPage.check(browser.html(), language);
        make(mail.path());
        PlainPage.check(browser.html(), language);
        browser.open(mail.path());
        PlainPage.check(browser.html(), language);
        assertThat(browser.answer().getContentAsString(StandardCharsets.UTF_8)).doesNotContain("registration.");
    }
}
