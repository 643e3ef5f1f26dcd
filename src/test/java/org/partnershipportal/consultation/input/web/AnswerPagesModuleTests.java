package org.partnershipportal.consultation.input.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.call.web.SiteCalls;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-08, UC-PUB-10: an organisation answers a call on the plain pages. */
@PortalModuleTest
class AnswerPagesModuleTests {

    @Autowired
    OrganisationStage records;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Calls calls;

    @Autowired
    Inputs inputs;

    @Autowired
    Persons persons;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Documents documents;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private SiteCalls made;
    private OrganisationStage.Founded network;
    private CallCode code;
    private PlainBrowser browser;

    @BeforeEach
    void signInTo() {
        made = new SiteCalls(calls, persons, clock);
        network = records.verified(profile("Network " + unique));
        code = made.open("Older persons " + unique);
        browser = new PlainBrowser(context);
        TestSessions.signIn(network.founder());
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    private static OrganisationProfile profile(String name) {
        return new OrganisationProfile(
                name,
                "en",
                OrganisationType.NATIONAL_NGO,
                new CountryCode("ECU"),
                false,
                "Watches places of detention",
                "office@example.org",
                "https://example.org/");
    }

    private String call() {
        return "/en/calls/" + code;
    }

    private String start() {
        return "/en" + CallLinks.start(calls.details(Actor.visitor(), code).id());
    }

    /** Begins, and stands at the task list. */
    private InputId begun() throws Exception {
        browser.open(start() + "?known=team-only")
                .send("/begin", "acting", network.id().toString(), "language", "en");
        assertThat(browser.status()).isEqualTo(200);
        String reference = browser.address().replaceFirst(".*/", "");
        return InputId.parse(reference).orElseThrow();
    }

    private PlainBrowser question(InputId input, String key) throws Exception {
        return browser.open("/en/i/" + input + "/questions/" + key);
    }

    private PlainBrowser save(InputId input, String key, String... fields) throws Exception {
        return question(input, key).send("/questions/" + key, fields);
    }

    private void submit(InputId input) throws Exception {
        browser.open("/en/i/" + input + "/check").send("/check", "declared", "yes");
    }

    @Test
    void beginsWithFewClicksAndSaysForWhom() throws Exception {
        InputId input = begun();
        assertThat(browser.address()).isEqualTo("/en/i/" + input);
        assertThat(browser.html())
                .contains("For Network " + unique, "Written in: English", "What of law?", "Not started")
                .contains("<title>Your input – Partnership Portal</title>");
        assertThat(browser.open(start()).html()).contains("Continue the input started on", input.toString());
    }

    @Test
    @DisplayName("what was chosen before signing in is not asked again, and the way leads into the application")
    void asksNothingTwiceAndLeadsIntoTheApplication() throws Exception {
        browser.open(start());
        assertThat(browser.html()).contains("type=\"radio\" name=\"known\"");
        browser.open(start() + "?known=team-only");
        assertThat(browser.html())
                .contains("type=\"hidden\" name=\"known\" value=\"team-only\"")
                .doesNotContain("type=\"radio\" name=\"known\"", ">Sign in</a>");
        Map<String, List<String>> fields = PlainBrowser.hidden(browser.form("/begin"));
        fields.put("acting", List.of(network.id().toString()));
        fields.put("language", List.of("en"));
        fields.put("go", List.of("application"));
        browser.post(start() + "/begin", fields);
        assertThat(browser.addresses())
                .anyMatch(address -> address.matches("/app/" + network.id() + "/inputs/[0-9a-f-]{36}"));
        for (String unknown : List.of("sealed", "nonsense")) {
            assertThat(browser.open(start() + "?known=" + unknown).html())
                    .as(unknown)
                    .contains("type=\"radio\" name=\"known\"");
        }
    }

    @Test
    @DisplayName("a form sent twice begins one draft")
    void beginsOneDraftOfAFormSentTwice() throws Exception {
        browser.open(start());
        String form = browser.form("/begin");
        Map<String, List<String>> fields = PlainBrowser.hidden(form);
        fields.put("known", List.of("shown"));
        fields.put("acting", List.of(network.id().toString()));
        fields.put("language", List.of("other"));
        fields.put("other", List.of("sw"));
        String first = browser.post(start() + "/begin", fields).address();
        assertThat(browser.html()).contains("Swahili");
        assertThat(browser.post(start() + "/begin", fields).address()).isEqualTo(first);
    }

    @Test
    void saysWhatIsMissingBeforeAnythingIsBegun() throws Exception {
        browser.open(start()).send("/begin", "language", "other", "other", "not a tag");
        assertThat(browser.html()).contains("There is a problem", "<title>Problem: ", "href=\"#acting\"");
        assertThat(browser.open(start()).html()).doesNotContain("Already started");
    }

    @Test
    void beginsForNoOrganisationOfOthers() throws Exception {
        OrganisationStage.Founded other = records.verified(profile("Other " + unique));
        browser.open(start())
                .send("/begin", "known", "shown", "acting", other.id().toString(), "language", "en");
        assertThat(browser.status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R14.8 nobody who is signed in begins a sealed input")
    void beginsNothingSealedWhileSignedIn() throws Exception {
        browser.open(start())
                .send("/begin", "known", "sealed", "acting", network.id().toString(), "language", "en");
        assertThat(browser.html())
                .contains("There is a problem", "You cannot start a sealed input while you are signed in");
        browser.open(start() + "/next");
        assertThat(browser.html()).contains("You are signed in").doesNotContain("/next\" method");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsEachPageSmallAndPlainInEveryLanguage(Language language) throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "One two three", "go", "save");
        for (String below : List.of(
                "",
                "/questions/law",
                "/questions/where",
                "/questions/places",
                "/questions/evidence",
                "/questions/activities",
                "/co-signers",
                "/publication",
                "/check",
                "/more-time")) {
            browser.open("/" + language.tag() + "/i/" + input + below);
            assertThat(browser.status()).as(below).isEqualTo(200);
            PlainPage.check(browser.html(), language);
            assertThat(browser.html())
                    .doesNotContainPattern("\\b(call|input|document)\\.[a-z-]+\\.[a-z]")
                    .doesNotContain("<link rel=\"stylesheet", "src=\"");
            assertThat(browser.answer().getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(browser.answer().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        }
        submit(input);
        browser.open("/" + language.tag() + "/i/" + input + "/receipt");
        PlainPage.check(browser.html(), language);
        browser.open("/" + language.tag() + "/i/" + input + "/withdraw");
        PlainPage.check(browser.html(), language);
    }

    @Test
    void savesEveryKindOfAnswerAndShowsItAgain() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "Une réponse courte", "go", "next");
        assertThat(browser.address()).endsWith("/questions/office");
        save(input, "data", "answer", "yes", "go", "next");
        assertThat(browser.address()).endsWith("/questions/which-data");
        save(input, "places", "answer", "prison", "answer", "home", "go", "save");
        assertThat(browser.html()).contains("value=\"prison\" checked", "value=\"home\" checked", "Saved ");
        save(input, "number", "answer", "12.5", "go", "save");
        save(input, "since", "answer", "2027-03-12", "go", "save");
        save(input, "where", "answer", "ECU", "go", "save");
        assertThat(browser.html()).contains("value=\"ECU\" selected");
        save(input, "activities", "cell-0-activity", "Training of guards", "cell-0-place", "Ecuador", "go", "row");
        assertThat(browser.html()).contains("Row 2", "Training of guards", "value=\"Ecuador\"");
        browser.open("/en/i/" + input + "/check");
        assertThat(browser.html())
                .contains(
                        "Une réponse courte",
                        "3 of 5 words",
                        "Choice prison",
                        "12.5",
                        "12 March 2027",
                        "Training of guards")
                .doesNotContain("There is a problem");
    }

    @Test
    @DisplayName("R14.3 what is beyond its bounds is saved, said with the cure, and not submitted")
    void savesWhatIsBeyondItsBoundsAndSaysSo() throws Exception {
        InputId input = begun();
        question(input, "number");
        assertThat(browser.html()).contains("From 0 to 1000.", "Unit: persons.", "aria-describedby=\"help bounds\"");
        save(input, "law", "answer", "A law", "go", "save");
        save(input, "number", "answer", "1001", "go", "next");
        assertThat(browser.address()).endsWith("/questions/number?saved=1");
        assertThat(browser.html()).contains("1001 is too high. Enter 1000 or less.", "value=\"1001\"");
        browser.open("/en/i/" + input + "/check").send("/check", "declared", "yes");
        assertThat(browser.html()).contains("1001 is too high. Enter 1000 or less.");
        assertThat(inputs.details(Actor.system(), input).submittedAt()).isNull();
        browser.open("/en/calls/" + code + "/questions");
        assertThat(browser.html()).contains("From 0 to 1000.");
    }

    @Test
    void removesARowAndKeepsTheOthers() throws Exception {
        InputId input = begun();
        save(input, "activities", "cell-0-activity", "First", "cell-1-activity", "Second", "go", "save");
        save(input, "activities", "cell-0-activity", "First", "cell-1-activity", "Second", "remove", "0");
        assertThat(browser.html()).contains("value=\"Second\"").doesNotContain("value=\"First\"");
    }

    @Test
    @DisplayName("R14.3 what is over the limit is saved, said, and not submitted")
    void savesWhatIsOverTheLimitAndSaysSo() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "one two three four five six seven", "go", "next");
        assertThat(browser.address()).endsWith("/questions/law?saved=1");
        assertThat(browser.html())
                .contains(
                        "<title>Problem: ",
                        "This answer has 7 words; the limit is 5. Remove 2 words.",
                        "href=\"#answer\"")
                .contains("one two three four five six seven");
        browser.open("/en/i/" + input + "/check").send("/check", "declared", "yes");
        assertThat(browser.address()).endsWith("/check");
        assertThat(browser.html()).contains("Remove 2 words.", "href=\"#law\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\uD800", "\u202E"})
    void keepsWhatCannotBeStoredInThePage(String sign) throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "prelude" + sign + "coda", "go", "next");
        assertThat(browser.html()).contains("There is a problem", "prelude", "coda");
        assertThat(question(input, "law").html()).doesNotContain("prelude");
    }

    @Test
    void refusesTooLongATextWithItsOwnSentenceAndKeepsIt() throws Exception {
        InputId input = begun();
        String book = "word ".repeat(40_000);
        save(input, "law", "answer", book, "go", "save");
        assertThat(browser.html()).contains("over the limit of 50,000", book.strip());
    }

    @Test
    @DisplayName("what a colleague saved meanwhile is shown, and nothing typed is lost")
    void showsWhatAnotherSavedMeanwhile() throws Exception {
        InputId input = begun();
        question(input, "law");
        Map<String, List<String>> stale = new HashMap<>(PlainBrowser.hidden(browser.form("/questions/law")));
        save(input, "law", "answer", "Theirs", "go", "save");
        stale.put("answer", List.of("Mine"));
        stale.put("go", List.of("save"));
        browser.post("/en/i/" + input + "/questions/law", stale);
        assertThat(browser.html()).contains("Someone changed this", "Theirs", ">Mine</textarea>");
        browser.send("/questions/law", "answer", "Mine", "go", "save");
        assertThat(question(input, "law").html()).contains(">Mine</textarea>").doesNotContain("Theirs");
    }

    @Test
    void findsNoQuestionOfAnotherCallNorOneThatIsNotAsked() throws Exception {
        InputId input = begun();
        for (String key : List.of("nothing", "which-data", "NO-KEY", "../law")) {
            browser.open("/en/i/" + input + "/questions/" + key.replace("/", "%2F"));
            assertThat(browser.status()).as(key).isIn(400, 404);
        }
    }

    @Test
    @DisplayName("R0.1 an input of others answers like none")
    void findsNoInputOfOthers() throws Exception {
        InputId input = begun();
        TestSessions.signIn(records.verified(profile("Stranger " + unique)).founder());
        PlainBrowser stranger = new PlainBrowser(context);
        for (String below :
                List.of("", "/questions/law", "/check", "/receipt", "/publication", "/sign", "/statement")) {
            stranger.open("/en/i/" + input + below);
            String unseen = stranger.html();
            assertThat(stranger.status()).isEqualTo(404);
            stranger.open("/en/i/" + UUID.randomUUID() + below);
            assertThat(stranger.status()).isEqualTo(404);
            assertThat(stranger.html()).isEqualTo(unseen);
        }
        assertThat(stranger.open(start()).html()).doesNotContain(input.toString());
    }

    @Test
    @DisplayName("R0.1 signed out, an input that there is asks to sign in like one that there is not")
    void asksToSignInWhetherThereIsAnInputOrNot() throws Exception {
        InputId input = begun();
        TestSessions.signOut();
        PlainBrowser visitor = new PlainBrowser(context);
        UUID none = UUID.randomUUID();
        String there = visitor.open("/en/i/" + input + "/check").html();
        String notThere = visitor.open("/en/i/" + none + "/check").html();
        assertThat(there).contains("You are not signed in", "/oauth2/authorization/keycloak?lang=en&amp;then=");
        assertThat(there.replace(input.toString(), "x")).isEqualTo(notThere.replace(none.toString(), "x"));
    }

    @Test
    void refusesAFormOfAnotherSession() throws Exception {
        InputId input = begun();
        question(input, "law");
        Map<String, List<String>> forged = new HashMap<>(PlainBrowser.hidden(browser.form("/questions/law")));
        forged.put("_csrf", List.of("forged"));
        forged.put("answer", List.of("Not from here"));
        browser.post("/en/i/" + input + "/questions/law", forged);
        assertThat(browser.status()).isEqualTo(403);
        assertThat(question(input, "law").html()).doesNotContain("Not from here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/i/", "/en/calls/some-call/answer/"})
    @DisplayName(
            "an answer sent after the session ended is shown again, to be sent once more, from a form of before too")
    void losesNoAnswerWithTheSession(String address) throws Exception {
        InputId input = begun();
        question(input, "law");
        Map<String, List<String>> old = new HashMap<>(PlainBrowser.hidden(browser.form("/questions/law")));
        String text = "A long answer that somebody wrote for an hour, and more, <b>and more</b>";
        old.put("answer", List.of(text));
        browser.sessionEnds();
        browser.post(address + input + "/questions/law", old);
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.html())
                .contains(
                        "Not saved yet",
                        "action=\"/en/i/" + input + "/questions/law\"",
                        "&lt;b&gt;and more&lt;/b&gt;</textarea>");
        browser.send("/questions/law", "answer", text, "go", "save");
        assertThat(question(input, "law").html()).contains("&lt;b&gt;and more&lt;/b&gt;");
    }

    @Test
    @DisplayName("an answer sent again before its writer has signed in is shown once more")
    void losesNoAnswerThatIsSentBeforeSigningIn() throws Exception {
        InputId input = begun();
        question(input, "law");
        Map<String, List<String>> old = new HashMap<>(PlainBrowser.hidden(browser.form("/questions/law")));
        String text = "A long answer that somebody wrote for an hour, and more, <b>and more</b>";
        old.put("answer", List.of(text));
        browser.sessionEnds();
        TestSessions.signOut();
        browser.post("/en/i/" + input + "/questions/law", old);
        for (int tries = 0; tries < 2; tries++) {
            browser.send("/questions/law", "answer", text, "go", "save");
            assertThat(browser.status()).isEqualTo(403);
            assertThat(browser.html()).contains("Not saved yet", "&lt;b&gt;and more&lt;/b&gt;</textarea>");
        }
        TestSessions.signIn(network.founder());
        browser.send("/questions/law", "answer", text, "go", "save");
        assertThat(question(input, "law").html()).contains("&lt;b&gt;and more&lt;/b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%7C", "%C3%A9", "no-id", "%00", "mine"})
    @DisplayName("R0.1 an old address of an input that cannot be is not found, and no fault")
    void findsNoInputAtAnOddOldAddress(String reference) throws Exception {
        for (String below : List.of("", "/check", "/questions/%7C")) {
            browser.open("/en/calls/" + code + "/answer/" + reference + below);
            assertThat(browser.status()).as(reference + below).isIn(400, 404);
        }
    }

    @Test
    void leadsAnOldAddressOnWithWhatItAsked() throws Exception {
        InputId input = begun();
        browser.open("/en/calls/" + code + "/answer/" + input + "/questions/law?saved=1&rows=2");
        assertThat(browser.address()).isEqualTo("/en/i/" + input + "/questions/law?saved=1&rows=2");
        browser.open("/en/calls/" + code + "/answer/" + input + "/questions/%7C?rows=%7C");
        assertThat(browser.status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/begin", "/sign-out"})
    void answersNoGetWhereOnlyFormsAreSent(String below) throws Exception {
        browser.open(start() + below);
        assertThat(browser.status()).isIn(404, 405);
        InputId input = begun();
        for (String act :
                List.of("/co-signers/invite", "/co-signers/freeze", "/sign/decline", "/questions/evidence/files")) {
            browser.open("/en/i/" + input + act);
            assertThat(browser.status()).as(act).isIn(404, 405);
        }
    }

    @Test
    void takesAFileAndGivesItBack() throws Exception {
        InputId input = begun();
        byte[] text = "A report about a prison.\n".getBytes(StandardCharsets.UTF_8);
        question(input, "evidence").upload("/questions/evidence/files", "report.txt", text);
        assertThat(browser.address()).endsWith("/questions/evidence?saved=1");
        assertThat(browser.html()).contains("report.txt", "Being checked");
        browser.send("/remove");
        assertThat(browser.html()).contains("No files yet.").doesNotContain("report.txt");
    }

    @Test
    @DisplayName("a page without script looks by itself whether a file is checked, for a minute and only then")
    void looksAgainWhileAFileIsBeingChecked() throws Exception {
        InputId input = begun();
        question(input, "evidence").upload("/questions/evidence/files", "report.txt", text("A report.\n"));
        Actor lead = records.owner(network);
        await().until(() -> documents.of(lead, input.ref()).getFirst().status() == DocumentStatus.READY);
        String page = "/en/i/" + input + "/questions/evidence";
        assertThat(browser.open(page + "?looked=3").answer().getHeader("Refresh"))
                .as("what is checked")
                .isNull();
        jdbc.sql("UPDATE document_documents SET status = 'CHECKING' WHERE owner_id = :id")
                .param("id", input.toString())
                .update();
        assertThat(browser.open(page + "?saved=1").answer().getHeader("Refresh"))
                .isEqualTo("5; url=" + page + "?looked=1");
        assertThat(browser.html())
                .contains("This page checks again automatically", "Upload more files")
                .doesNotContain("There is a problem", "type=\"file\"");
        PlainPage.check(browser.html(), Language.EN);
        assertThat(browser.open(page + "?looked=11").answer().getHeader("Refresh"))
                .endsWith("?looked=12");
        for (String still : List.of("?looked=12", "")) {
            assertThat(browser.open(page + still).answer().getHeader("Refresh"))
                    .as(still)
                    .isNull();
            assertThat(browser.html()).as(still).contains("type=\"file\"");
        }
    }

    @Test
    @DisplayName("R14.2 a file that was refused after it was sent is replaced on the receipt's page")
    void replacesAFileThatWasRefusedLater() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "The law is good.", "go", "save");
        question(input, "evidence").upload("/questions/evidence/files", "report.txt", text("A report.\n"));
        Actor lead = records.owner(network);
        await().until(() -> documents.of(lead, input.ref()).getFirst().status() == DocumentStatus.READY);
        submit(input);
        assertThat(browser.html()).contains("Input received").doesNotContain("Files that did not pass our checks");
        jdbc.sql("UPDATE document_documents SET status = 'REFUSED', refusal = 'VIRUS' WHERE owner_id = :id")
                .param("id", input.toString())
                .update();
        browser.open("/en/i/" + input);
        PlainPage.check(browser.html(), Language.EN);
        assertThat(browser.html()).contains("report.txt", "You can replace this file until", "/receipt#refused");
        browser.open("/en/i/" + input + "/receipt");
        PlainPage.check(browser.html(), Language.EN);
        assertThat(browser.html())
                .contains("Files that did not pass our checks", "report.txt", "You can replace this file until");
        browser.upload("/replace", "report.txt", text("A report.\n"));
        assertThat(browser.html()).contains("This is the file that was rejected.", "There is a problem");
        browser.upload("/replace", "better.txt", text("A better report.\n"));
        assertThat(browser.address()).endsWith("/receipt");
        assertThat(browser.html()).contains("Earlier receipts").doesNotContain("Files that did not pass our checks");
    }

    @Test
    void replacesNoFileWithoutTheFormsTokenNorOfOthers() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "The law is good.", "go", "save");
        String replace = "/en/i/" + input + "/receipt/files/" + UUID.randomUUID() + "/replace";
        browser.multipart(replace, Map.of("_csrf", "forged"), "a.txt", new byte[] {'a'});
        assertThat(browser.status()).as("nothing is submitted").isEqualTo(404);
        submit(input);
        browser.multipart(replace, Map.of("_csrf", "forged"), "a.txt", new byte[] {'a'});
        assertThat(browser.status()).isEqualTo(403);
        question(input, "evidence");
        String token = Objects.requireNonNull(PlainBrowser.hidden(browser.form("/questions/evidence/files"))
                        .get("_csrf"))
                .getFirst();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_csrf", token);
        form.put("key", UUID.randomUUID().toString());
        browser.multipart(replace, form, "a.txt", new byte[] {'a'});
        assertThat(browser.status()).isEqualTo(404);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhyAFileIsRefusedAndKeepsNothingOfIt() throws Exception {
        InputId input = begun();
        question(input, "evidence");
        browser.upload(
                "/questions/evidence/files",
                "big.txt",
                "x".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8));
        assertThat(browser.html()).contains("There is a problem", "big.txt", "larger than 1 MB");
        browser.upload(
                "/questions/evidence/files",
                "page.html",
                "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.html()).contains("There is a problem", "page.html");
        assertThat(question(input, "evidence").html()).contains("No files yet.");
    }

    @Test
    void takesNoFileWithoutTheFormsToken() throws Exception {
        InputId input = begun();
        String files = "/en/i/" + input + "/questions/evidence/files";
        browser.multipart(files, Map.of("_csrf", "forged"), "a.txt", new byte[] {'a'});
        assertThat(browser.status()).isEqualTo(403);
        browser.multipart(files, new LinkedHashMap<>(), "a.txt", new byte[] {'a'});
        assertThat(browser.status()).isEqualTo(403);
        assertThat(question(input, "evidence").html()).contains("No files yet.");
    }

    @Test
    void takesNoFileForAQuestionThatAsksForNone() throws Exception {
        InputId input = begun();
        question(input, "evidence");
        Map<String, List<String>> token = PlainBrowser.hidden(browser.form("/questions/evidence/files"));
        browser.multipart(
                "/en/i/" + input + "/questions/law/files",
                Map.of("_csrf", Objects.requireNonNull(token.get("_csrf")).getFirst()),
                "a.txt",
                new byte[] {'a'});
        assertThat(browser.status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R0.3 nothing is published by default, and the preview says so")
    void presetsNotPublishedAndShowsExactlyWhatWouldBe() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "Words for all", "go", "save");
        browser.open("/en/i/" + input + "/publication");
        assertThat(browser.html())
                .contains("value=\"not-published\" checked", "value=\"team-only\" checked", "Nothing: it is not listed")
                .doesNotContain("value=\"sealed\"", "Words for all");
        browser.send("/publication", "name", "shown", "text", "published", "go", "save");
        assertThat(browser.html()).contains(">Saved<", "Words for all", "<b>By Network " + unique + "</b>");
        browser.send("/publication", "name", "team-only", "text", "published", "go", "save");
        assertThat(browser.html())
                .contains("Words for all", "No name is shown.")
                .doesNotContain("By Network");
    }

    @Test
    @DisplayName("R14.4 what is narrowed twice, because the first answer was lost, is no refusal")
    void narrowsTwiceToTheSame() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "Words for all", "go", "save");
        String page = "/en/i/" + input + "/publication";
        browser.open(page).send("/publication", "name", "shown", "text", "published", "go", "save");
        submit(input);
        passDeadline();
        PlainBrowser again = new PlainBrowser(context);
        again.open(page);
        browser.open(page).send("/publication", "name", "team-only", "text", "not-published", "go", "save");
        assertThat(browser.html()).contains(">Saved<");
        again.send("/publication", "name", "team-only", "text", "not-published", "go", "save");
        assertThat(again.html()).contains(">Saved<").doesNotContain("There is a problem");
    }

    @Test
    @DisplayName("R14.4 who widens after the deadline, from a page that was open before, is refused and told so")
    void refusesToWidenAfterTheDeadline() throws Exception {
        InputId input = begun();
        String page = call() + "/answer/" + input + "/publication";
        save(input, "law", "answer", "Words for few", "go", "save");
        submit(input);
        browser.open(page);
        passDeadline();
        browser.send("/publication", "name", "shown", "text", "published", "go", "save");
        assertThat(browser.html())
                .contains("There is a problem", "less restrictive than the current one")
                .doesNotContain(">Saved<");
        InputDetails kept = inputs.details(records.owner(network), input);
        assertThat(kept.effectiveName()).isEqualTo(NameChoice.TEAM_ONLY);
        assertThat(kept.effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
    }

    @Test
    @DisplayName("R14.4 an input never becomes sealed")
    void neverBecomesSealed() throws Exception {
        InputId input = begun();
        browser.open("/en/i/" + input + "/publication").send("/publication", "name", "sealed", "text", "published");
        assertThat(browser.html()).contains("There is a problem", "You cannot seal an input after it has been started");
    }

    @Test
    @DisplayName("R14.5 the receipt has number, time, hash and signature, and what was sent can be taken along")
    void givesAReceiptAndWhatWasSent() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "Words to send", "go", "save");
        submit(input);
        assertThat(browser.address()).endsWith("/receipt");
        String html = browser.html();
        assertThat(html)
                .contains("Input received")
                .containsPattern("[2-9A-Z]{6}-[2-9A-Z]{6}-[2-9A-Z]{6}")
                .containsPattern("Geneva time");
        assertThat(html).doesNotContain("Words to send");
        browser.open("/en/i/" + input + "/receipt/1/what-i-sent.zip");
        Map<String, byte[]> files = unzipped(browser.answer().getContentAsByteArray());
        assertThat(files.keySet()).containsExactlyInAnyOrder("input.json", "receipt.txt", "receipt.sig");
        assertThat(new String(files.get("input.json"), StandardCharsets.UTF_8)).contains("Words to send");
        assertThat(files.get("receipt.sig")).hasSize(64);
        assertThat(browser.answer().getHeader("Content-Disposition"))
                .contains("attachment")
                .doesNotContain(input.toString());
        assertThat(browser.open("/en/i/" + input + "/receipt/2/what-i-sent.zip").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("each page of an input is read at one moment, with few statements")
    void readsEachPageAtOneMoment() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "Words to send", "go", "save");
        readsAtOneMoment(input, Map.of("", 21, "/questions/law", 20, "/publication", 18, "/check", 20));
        submit(input);
        readsAtOneMoment(input, Map.of("/receipt", 37));
    }

    private void readsAtOneMoment(InputId input, Map<String, Integer> most) {
        most.forEach((page, statements) -> {
            open(input, page);
            assertThat(Statements.readingsBy(() -> open(input, page))).as(page).isOne();
            assertThat(Statements.sentBy(() -> open(input, page))).as(page).isLessThanOrEqualTo(statements);
        });
    }

    private void open(InputId input, String page) {
        try {
            assertThat(browser.open("/en/i/" + input + page).status()).isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(page, e);
        }
    }

    @Test
    @DisplayName("a submission sent twice has one receipt")
    void submitsOnceWhatIsSentTwice() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "Sent twice", "go", "save");
        browser.open("/en/i/" + input + "/check");
        Map<String, List<String>> form = new HashMap<>(PlainBrowser.hidden(browser.form("/check")));
        form.put("declared", List.of("yes"));
        browser.post("/en/i/" + input + "/check", form);
        browser.post("/en/i/" + input + "/check", form);
        assertThat(browser.html()).contains("Input received").doesNotContain("Earlier receipts");
    }

    @Test
    void submitsNothingUncheckedOrUndeclared() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "Checked", "go", "save");
        browser.open("/en/i/" + input + "/check").send("/check");
        assertThat(browser.html()).contains("Read the declaration and tick the box.", "href=\"#declared\"");
        browser.open("/en/i/" + input + "/check");
        Map<String, List<String>> form = new HashMap<>(PlainBrowser.hidden(browser.form("/check")));
        form.put("declared", List.of("yes"));
        save(input, "law", "answer", "Changed since", "go", "save");
        browser.post("/en/i/" + input + "/check", form);
        assertThat(browser.html()).contains("This has changed since you checked it", "Changed since");
        assertThat(browser.open("/en/i/" + input + "/receipt").status()).isEqualTo(404);
    }

    @Test
    void withdrawsOnlyWhatOneIsSureOf() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "To withdraw", "go", "save");
        submit(input);
        browser.open("/en/i/" + input + "/withdraw").send("/withdraw");
        assertThat(browser.html()).contains("There is a problem");
        browser.send("/withdraw", "sure", "yes");
        assertThat(browser.html()).contains("This input was withdrawn");
    }

    @Test
    @DisplayName("R14.2 after the minute of the deadline the draft is kept, and more time can be asked for")
    void keepsTheDraftAfterTheDeadlineAndTakesARequest() throws Exception {
        InputId input = begun();
        save(input, "law", "answer", "Too late", "go", "save");
        browser.open("/en/i/" + input + "/check");
        Map<String, List<String>> form = new HashMap<>(PlainBrowser.hidden(browser.form("/check")));
        form.put("declared", List.of("yes"));
        passDeadline();
        browser.post("/en/i/" + input + "/check", form);
        assertThat(browser.html())
                .contains("We received this on ", "Geneva time", "Your draft has been kept", "Too late");
        browser.open("/en/i/" + input + "/more-time").send("/more-time", "reason", "");
        assertThat(browser.html()).contains("There is a problem", "href=\"#reason\"");
        browser.send("/more-time", "reason", "The power was off.");
        assertThat(browser.html())
                .contains("You asked for more time on", "The power was off.")
                .doesNotContain("<textarea");
        assertThat(new Site(context).html("/en/calls/" + code))
                .contains("This call is closed.")
                .doesNotContain("id=\"known\"");
        browser.open(start());
        assertThat(browser.html())
                .contains("You can no longer start an input; inputs already started are kept.", input.toString())
                .doesNotContain("/begin");
    }

    /** As if the deadline had been a minute ago. */
    private void passDeadline() {
        LocalDateTime local = LocalDateTime.ofInstant(clock.instant(), Deadline.GENEVA)
                .minusMinutes(5)
                .truncatedTo(ChronoUnit.MINUTES);
        Instant end = Deadline.of(local, Deadline.GENEVA).end();
        jdbc.sql("UPDATE call_calls SET deadline_local = :local, too_late_at = :end WHERE code = :code")
                .param("local", local.toString())
                .param("end", OffsetDateTime.ofInstant(end, ZoneOffset.UTC))
                .param("code", code.value())
                .update();
        assertThat(Duration.between(end, clock.instant())).isPositive();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws Exception {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
