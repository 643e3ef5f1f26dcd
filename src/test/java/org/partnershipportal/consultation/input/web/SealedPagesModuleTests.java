package org.partnershipportal.consultation.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.web.SiteCalls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** UC-PUB-09: a sealed input, from its beginning to its receipt, and back by its code (R14.8). */
@PortalModuleTest
class SealedPagesModuleTests {

    private static final Pattern CODE = Pattern.compile("<p class=\"code\"[^>]*><bdi>([^<]+)</bdi>");

    @Autowired
    OrganisationStage stage;

    @Autowired
    SealedInputs sealedInputs;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Calls calls;

    @Autowired
    Persons persons;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private SiteCalls made;
    private CallCode code;
    private PlainBrowser browser;

    @BeforeEach
    void aCallAndAVisitor() {
        TestSessions.signOut();
        made = new SiteCalls(calls, persons, clock);
        code = made.open("Sealed call " + unique);
        browser = new PlainBrowser(context);
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    private String start() {
        return "/en" + CallLinks.start(calls.details(Actor.visitor(), code).id());
    }

    /** Begins, and returns the code that is shown. */
    private String begun() throws Exception {
        browser.open("/en/calls/" + code).send(start(), "known", "sealed");
        assertThat(browser.address()).endsWith("/next");
        browser.send("/next", "language", "es");
        assertThat(browser.address()).endsWith("/i/mine/code");
        return shownCode();
    }

    private String shownCode() {
        Matcher shown = CODE.matcher(browser.html());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    private void writtenDown() throws Exception {
        browser.send("/i/mine/code", "written", "yes");
        assertThat(browser.address()).endsWith("/i/mine");
    }

    @Test
    void showsTheCodeUntilItIsWrittenDownAndNeverAgain() throws Exception {
        String shown = begun();
        assertThat(shown).matches("([2-9A-Z]{5}-){5}[2-9A-Z]{5}");
        browser.send("/i/mine/code");
        assertThat(browser.html()).contains("There is a problem", shown, "href=\"#written\"");
        writtenDown();
        browser.open("/en/i/mine/code");
        assertThat(browser.address()).endsWith("/i/mine");
        assertThat(browser.html()).doesNotContain(shown);
    }

    @Test
    @DisplayName("R14.8 neither handle nor code stands in any address, link, form or heading of the whole journey")
    void putsNeitherHandleNorCodeIntoAnyAddress() throws Exception {
        String shown = begun();
        StringBuilder pages = new StringBuilder();
        writtenDown();
        String handle = handle();
        List<String> below =
                List.of("", "/questions/law", "/questions/evidence", "/publication", "/check", "/more-time");
        for (String page : below) {
            pages.append(browser.open("/en/i/mine" + page).html());
        }
        browser.open("/en/i/mine/questions/law").send("/questions/law", "answer", "Una palabra", "go", "next");
        pages.append(browser.html());
        pages.append(browser.open("/en/i/mine/check").html());
        browser.send("/check", "declared", "yes");
        assertThat(browser.address()).endsWith("/i/mine/receipt");
        pages.append(browser.html());
        browser.open("/en/i/mine/receipt/1/what-i-sent.zip");
        assertThat(String.valueOf(browser.answer().getHeaderNames().stream()
                        .map(browser.answer()::getHeader)
                        .toList()))
                .doesNotContain(handle);
        browser.open("/en/i/back");
        pages.append(browser.html());
        String plain = shown.replace("-", "");
        assertThat(pages.toString()).doesNotContain(handle, shown, plain);
        for (String address : browser.addresses()) {
            assertThat(address).doesNotContain(handle, shown, plain).doesNotContain("jsessionid");
        }
    }

    private String handle() {
        MockHttpSession session = Objects.requireNonNull(browser.session());
        for (String name : java.util.Collections.list(session.getAttributeNames())) {
            if (session.getAttribute(name) instanceof InputId input) {
                return input.toString();
            }
        }
        throw new AssertionError("The session holds no sealed input");
    }

    @Test
    @DisplayName("R14.8 the session of a sealed input holds no principal")
    void holdsNobodyInTheSession() throws Exception {
        begun();
        MockHttpSession session = Objects.requireNonNull(browser.session());
        assertThat(java.util.Collections.list(session.getAttributeNames()))
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("security_context"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysOnEveryPageThatItIsSealedAndHowToLeave(Language language) throws Exception {
        begun();
        String lang = "/" + language.tag();
        PlainPage.check(browser.open(lang + "/i/mine/code").html(), language);
        browser.open("/en/i/mine/code");
        writtenDown();
        for (String page :
                List.of("", "/questions/law", "/questions/evidence", "/publication", "/check", "/more-time")) {
            browser.open(lang + "/i/mine" + page);
            PlainPage.check(browser.html(), language);
            assertThat(browser.html())
                    .contains("href=\"" + lang + "/leave\"", "<a class=\"badge warn\" href=\"" + lang + "/i/back\"")
                    .doesNotContain("/oauth2/authorization");
            assertThat(browser.answer().getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(browser.answer().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        }
        PlainPage.check(browser.open(lang + start().substring(3) + "/next").html(), language);
        assertThat(browser.open(lang + "/safety").html()).doesNotContain("/oauth2/authorization");
    }

    @Test
    void comesBackWithTheCodeOnAnotherDevice() throws Exception {
        String shown = begun();
        writtenDown();
        browser.open("/en/i/mine/questions/law").send("/questions/law", "answer", "Escrito antes", "go", "save");
        PlainBrowser other = new PlainBrowser(context);
        other.open("/en/i/back")
                .send("/i/back", "code", "  " + shown.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(other.address()).endsWith("/i/mine");
        assertThat(other.open("/en/i/mine/questions/law").html()).contains("Escrito antes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "BCDFG-HJKMN-PQRST-VWXZ2-34567-89BCD", "' OR 1=1 --", "AEIOU-AEIOU"})
    @DisplayName("a wrong recovery code, of whatever form, gets the same answer")
    void answersEveryWrongCodeAlike(String typed) throws Exception {
        browser.open("/en/i/back").send("/i/back", "code", typed);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html()).contains("No input has this recovery code.");
        if (!typed.isEmpty()) {
            assertThat(browser.html()).doesNotContain("value=\"" + typed + "\"");
        }
        assertThat(browser.open("/en/i/mine").status()).isEqualTo(404);
    }

    @Test
    void isNotFoundWithoutItsSession() throws Exception {
        begun();
        PlainBrowser stranger = new PlainBrowser(context);
        for (String page : List.of("", "/code", "/questions/law", "/check", "/receipt", "/statement")) {
            assertThat(stranger.open("/en/i/mine" + page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("R14.8: whoever comes back reads each download of a statement and why, to the hour")
    void tellsTheHolderOfEveryDownload() throws Exception {
        begun();
        writtenDown();
        InputId input = InputId.parse(handle()).orElseThrow();
        assertThat(browser.open("/en/i/mine/statement").status())
                .as("without the custodian's key there is nothing to say")
                .isEqualTo(404);
        assertThat(browser.open("/en/i/mine").html()).doesNotContain("downloaded your statement");
        jdbc.sql("UPDATE sealed_handles SET statement = :statement, left_at = '2027-03-01 09:00:00' WHERE handle = :id")
                .param("statement", kept(input, 1))
                .param("id", input)
                .update();
        Actor custodian = Actor.staff(stage.person(), Set.of(StaffRole.IDENTITY_CUSTODIAN));
        sealedInputs.readStatement(custodian, input, "The first reason");
        jdbc.sql("UPDATE sealed_handles SET statement = :statement WHERE handle = :id")
                .param("statement", kept(input, 2))
                .param("id", input)
                .update();
        sealedInputs.readStatement(custodian, input, "The second reason");

        assertThat(browser.open("/en/i/mine").html())
                .contains("The identity custodian downloaded your statements 2 times")
                .contains("/i/mine/statement");
        assertThat(browser.open("/en/i/mine/statement").html())
                .contains("The first reason", "The second reason")
                .doesNotContain("<textarea");
        assertThat(jdbc.sql("SELECT downloaded_at FROM sealed_downloads WHERE handle = :id")
                        .param("id", input)
                        .query(Instant.class)
                        .list())
                .hasSize(2)
                .allSatisfy(at -> assertThat(at).isEqualTo(at.truncatedTo(ChronoUnit.HOURS)));
    }

    private byte[] kept(InputId input, int statement) {
        return vault.seal(Vault.PORTAL, Place.of("sealed_handles.statement", input), new byte[] {(byte) statement});
    }

    @Test
    void opensNoInputByItsHandle() throws Exception {
        begun();
        writtenDown();
        String handle = handle();
        assertThat(browser.open("/en/i/" + handle).html()).contains("You are not signed in");
        TestSessions.signIn(person());
        assertThat(new PlainBrowser(context).open("/en/i/" + handle).status()).isEqualTo(404);
    }

    private PersonId person() {
        return stage.verified(new OrganisationProfile(
                        "Ministry " + UUID.randomUUID(),
                        "en",
                        OrganisationType.MINISTRY,
                        new CountryCode("ECU"),
                        false,
                        "Runs prisons",
                        "office@example.org",
                        ""))
                .founder();
    }

    @Test
    @DisplayName("has addresses and titles, at each step, that say neither which call it answers nor that it is sealed")
    void tellsNothingToTheHistory() throws Exception {
        begun();
        writtenDown();
        List<String> titles = new ArrayList<>();
        for (String page : List.of("", "/questions/law", "/publication", "/statement", "/check", "/more-time")) {
            titles.add(title(browser.open("/en/i/mine" + page)));
        }
        browser.open("/en/i/mine/questions/law").send("/questions/law", "answer", "Una palabra", "go", "next");
        browser.open("/en/i/mine/check").send("/check", "declared", "yes");
        titles.add(title(browser));
        titles.add(title(browser.send("/i/back/close")));
        titles.add(title(browser.open("/en" + start().substring(3) + "/next")));
        assertThat(browser.addresses().subList(1, browser.addresses().size()))
                .hasSizeGreaterThan(12)
                .allMatch(address -> address.startsWith("/en/i/"))
                .noneMatch(address -> address.contains("sealed") || address.contains(code.value()));
        assertThat(titles)
                .noneMatch(title -> title.toLowerCase(Locale.ROOT).contains("sealed"))
                .noneMatch(title -> title.contains("Sealed call") || title.contains(unique))
                .noneMatch(title -> title.contains("code") || title.contains("statement"));
    }

    private static String title(PlainBrowser page) {
        return page.html().replaceFirst("(?s).*<title>([^<]*)</title>.*", "$1");
    }

    @Test
    void isFoundAtItsAddressesOfBefore() throws Exception {
        String shown = begun();
        writtenDown();
        assertThat(browser.open("/en/calls/" + code + "/answer/sealed/questions/law?saved=1")
                        .address())
                .isEqualTo("/en/i/mine/questions/law?saved=1");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.open("/en/calls/" + code + "/answer/sealed").address())
                .isEqualTo("/en/i/mine");
        assertThat(browser.open("/en/calls/" + code + "/answer/sealed/start").address())
                .isEqualTo(start() + "/next");
        assertThat(browser.open("/en/calls/" + code + "/answer").address()).isEqualTo(start());
        assertThat(browser.open("/en/calls/no-such-call/answer").status()).isEqualTo(404);
        assertThat(browser.open("/en/calls/no-such-call/answer/sealed/start").status())
                .isEqualTo(404);
        PlainBrowser other = new PlainBrowser(context);
        other.open("/en/sealed");
        assertThat(other.address()).isEqualTo("/en/i/back");
        assertThat(other.send("/i/back", "code", shown).address()).isEqualTo("/en/i/mine");
    }

    @Test
    void endsWhereSomebodyLeavesOrClosesIt() throws Exception {
        String shown = begun();
        writtenDown();
        browser.send("/i/back/close");
        assertThat(browser.html()).contains("Return to a sealed input");
        assertThat(browser.open("/en/i/mine").status()).isEqualTo(404);
        browser.open("/en/i/back").send("/i/back", "code", shown);
        assertThat(browser.address()).endsWith("/i/mine");
        browser.open("/en/leave");
        assertThat(browser.open("/en/i/mine").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R14.8 whoever is signed in is signed out first, and sees no sealed input meanwhile")
    void signsOutFirst() throws Exception {
        begun();
        writtenDown();
        TestSessions.signIn(person());
        assertThat(browser.open("/en/i/mine").status()).isEqualTo(404);
        browser.open(start() + "/next");
        assertThat(browser.html()).contains("You are signed in.").doesNotContain("name=\"token\"");
        browser.send("/sign-out");
        assertThat(browser.address()).endsWith("/next");
        TestSessions.signIn(person());
        assertThat(browser.open("/en/i/back").html())
                .contains("You are signed in.")
                .doesNotContain("name=\"code\"");
    }

    @Test
    @DisplayName("R14.8 signing in makes the session forget the sealed input")
    void isForgottenAtSignIn() throws Exception {
        begun();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(Objects.requireNonNull(browser.session()));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        context.publishEvent(new AuthenticationSuccessEvent(new TestingAuthenticationToken("someone", "")));
        RequestContextHolder.resetRequestAttributes();
        assertThat(browser.open("/en/i/mine").status()).isEqualTo(404);
    }

    @Test
    void getsAnotherSessionIdWithTheInput() throws Exception {
        browser.open("/en/calls/" + code).send(start(), "known", "sealed");
        String before = Objects.requireNonNull(browser.session()).getId();
        browser.send("/next", "language", "es");
        assertThat(browser.session().getId()).isNotEqualTo(before);
    }

    @Test
    void isNotOfferedWhereTheCallDoesNotAllowIt() throws Exception {
        CallCode open =
                made.open("Open call " + unique, SiteCalls.content("Open call", EnumSet.of(NameChoice.SHOWN), true));
        assertThat(browser.open("/en/calls/" + open + "/next").status()).isEqualTo(404);
    }

    @Test
    void beginsNothingWithAForgedForm() throws Exception {
        browser.post(start() + "/next", Map.of("language", List.of("es"), "token", List.of(UUID.randomUUID() + "")));
        assertThat(browser.status()).isEqualTo(403);
        browser.open(start() + "/next");
        Map<String, List<String>> form = new HashMap<>(PlainBrowser.hidden(browser.form("/next")));
        form.put("token", List.of("no token"));
        form.put("language", List.of("es"));
        assertThat(browser.post(start() + "/next", form).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R14.8 the form of another browser takes nobody's draft over, though it carries the same token")
    void isTakenOverByNoOtherBrowser() throws Exception {
        browser.open(start() + "/next");
        Map<String, List<String>> form = new HashMap<>(PlainBrowser.hidden(browser.form("/next")));
        form.put("language", List.of("es"));
        browser.post(start() + "/next", form);
        String first = shownCode();
        PlainBrowser other = new PlainBrowser(context);
        other.open(start() + "/next");
        Map<String, List<String>> copied = new HashMap<>(PlainBrowser.hidden(other.form("/next")));
        copied.put("token", Objects.requireNonNull(form.get("token")));
        copied.put("language", List.of("es"));
        other.post(start() + "/next", copied);
        assertThat(other.address()).isEqualTo("/en/i/mine/code");
        PlainBrowser third = new PlainBrowser(context);
        third.open("/en/i/back").send("/i/back", "code", first);
        assertThat(third.address()).isEqualTo("/en/i/mine");
    }

    @Test
    @DisplayName("R14.4 a sealed input is never joint, and its name is never chosen")
    void isNeverJointNorNamed() throws Exception {
        begun();
        writtenDown();
        assertThat(browser.html()).doesNotContain("/co-signers");
        assertThat(browser.open("/en/i/mine/co-signers").status()).isEqualTo(404);
        browser.open("/en/i/mine/publication");
        assertThat(browser.html())
                .contains(
                        "If you could face reprisals",
                        "Choose “Text not published”.",
                        "Leave out places, dates and ranks")
                .doesNotContain("name=\"name\"", "Report team only");
        browser.send("/publication", "name", "shown", "text", "published", "go", "save");
        assertThat(browser.html()).contains("Sealed", "The text, but not your name", "We do not know your name");
    }

    @Test
    @DisplayName("R14.4 after the deadline only the text of a sealed input is narrowed, and no other name is spoken of")
    void narrowsNothingButItsText() throws Exception {
        begun();
        writtenDown();
        browser.open("/en/i/mine/questions/law").send("/questions/law", "answer", "palabra", "go", "save");
        browser.open("/en/i/mine/publication").send("/publication", "text", "published", "go", "save");
        browser.open("/en/i/mine/check").send("/check", "declared", "yes");
        jdbc.sql("UPDATE call_calls SET deadline_local = '2026-01-05T12:00', too_late_at = :end WHERE code = :code")
                .param("end", Timestamp.from(Instant.parse("2026-01-05T11:01:00Z")))
                .param("code", code.value())
                .update();
        browser.open("/en/i/mine/publication");
        assertThat(browser.html())
                .contains("value=\"not-published\"", "Apply this choice", "Your choice takes effect at once")
                .doesNotContain("name=\"name\"", "Report team only");
        browser.send("/publication", "text", "not-published", "go", "save");
        assertThat(browser.html())
                .contains("You have already made the most restrictive choice.", "Sealed · Text not published")
                .doesNotContain("name=\"text\"", "Report team only");
    }

    @Test
    @DisplayName("R0.2 a State's person finds no trace of a sealed input")
    void leavesNoTraceForAState() throws Exception {
        begun();
        writtenDown();
        String word = "palabra" + unique;
        browser.open("/en/i/mine/questions/law").send("/questions/law", "answer", word, "go", "save");
        browser.open("/en/i/mine/check").send("/check", "declared", "yes");
        Matcher number = Pattern.compile("[2-9A-Z]{6}-[2-9A-Z]{6}-[2-9A-Z]{6}").matcher(browser.html());
        assertThat(number.find()).isTrue();
        String handle = handle();
        TestSessions.signIn(person());
        PlainBrowser state = new PlainBrowser(context);
        for (String address :
                List.of("/en/", "/en/calls", "/en/calls/" + code, start(), "/en/calls.csv", "/en/verify")) {
            assertThat(state.open(address).html()).doesNotContain(word, handle, number.group());
        }
    }
}
