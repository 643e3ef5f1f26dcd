package org.partnershipportal.consultation.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.DraftCall;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.PreviewStage;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("UC-CAL-12: the plain form of a call, looked at before it opens")
class PreviewPagesModuleTests {

    private static final List<String> PAGES =
            List.of("", "/questions/law", "/questions/which-data", "/questions/law/next", "/publication", "/check");

    @Autowired
    WebApplicationContext context;

    @Autowired
    InputStage stage;

    @Autowired
    Calls calls;

    @Autowired
    JdbcClient jdbc;

    private final String code = "draft-" + UUID.randomUUID().toString().substring(0, 13);
    private Actor writer;
    private CallId call;
    private PlainBrowser browser;

    @BeforeEach
    void writeACall() {
        writer = stage.secretariat();
        call = calls.draft(writer, new DraftCall("Older persons", Language.EN, code, null));
        calls.edit(
                writer, new EditCall(call, calls.details(writer, call).edition(), code, PreviewStage.content(), null));
        browser = new PlainBrowser(context);
        TestSessions.signIn(person(), StaffRole.SECRETARIAT);
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    private PersonId person() {
        return Objects.requireNonNull(writer.person());
    }

    private String at(String below) {
        return "/en/preview/" + code + below;
    }

    private PlainBrowser question(String key) throws Exception {
        return browser.open(at("/questions/" + key));
    }

    private String html() {
        return browser.html();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsEachPageInEachLanguageAndSaysThatItIsAPreview(Language language) throws Exception {
        String place = "/" + language.tag() + "/preview/" + code;
        List<String> below = new ArrayList<>(List.of("", "/publication", "/check"));
        for (Question asked : PreviewStage.content().questionnaire().questions()) {
            below.add("/questions/" + asked.key());
        }
        String title = Translations.standard().text(language, "call.form-preview.card");
        for (String page : below) {
            browser.open(place + page);
            assertThat(browser.status()).as(page).isEqualTo(200);
            PlainPage.check(html(), language);
            assertThat(html()).contains(title).doesNotContain("/i/");
        }
    }

    @Test
    void walksFromQuestionToQuestionToTheEnd() throws Exception {
        browser.open(at(""));
        assertThat(html()).contains("No questions answered yet", at("/questions/law"), "/app/staff/desk/calls/" + code);
        assertThat(browser.answer().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.answer().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        question("law").send("/questions/law", "answer", "The law is good.", "go", "next");
        assertThat(browser.address()).isEqualTo(at("/questions/data"));
        browser.send("/questions/data", "answer", "no", "go", "next");
        assertThat(browser.address()).as("each question is shown").isEqualTo(at("/questions/which-data"));
        assertThat(html()).contains("Shown only if");
        question("activities").send("/questions/activities", "cell-0-activity", "Training", "go", "next");
        assertThat(browser.address()).isEqualTo(at("/publication"));
        browser.send("/publication", "name", "shown", "text", "published", "go", "save");
        assertThat(html()).contains("The same as everyone", "Nothing was saved");
        browser.send("/publication", "name", "shown", "text", "published", "go", "next");
        assertThat(browser.address()).isEqualTo(at("/check"));
    }

    @Test
    @DisplayName("R14.3 tells what is wrong with an answer, with what was typed still there")
    void checksWhatIsTyped() throws Exception {
        question("how-many").send("/questions/how-many", "answer", "11", "go", "next");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(html())
                .contains("11 is too high. Enter 10 or less.", "value=\"11\"", "From 1 to 10.", "Unit: persons.");
        question("law").send("/questions/law", "answer", "word ".repeat(501), "go", "save");
        assertThat(html()).contains("Remove 1 word.", "501 of 500 words");
        question("law").send("/questions/law", "answer", "a".repeat(50_001), "go", "next");
        assertThat(html()).contains("There is a problem").doesNotContain("aaaaaaaaaa</title>");
        question("activities").send("/questions/activities", "cell-0-kind", "training", "go", "next");
        assertThat(html()).contains("Row 1 has an empty required cell");
        question("activities").send("/questions/activities", "cell-0-activity", "Training", "go", "row");
        assertThat(html()).contains("cell-1-activity", "value=\"Training\"");
        question("activities").send("/questions/activities", "cell-0-activity", "Training", "remove", "0");
        assertThat(html()).doesNotContain("value=\"Training\"").contains("cell-0-activity");
        browser.open(at("/publication")).send("/publication", "text", "published", "go", "next");
        assertThat(html()).contains("There is a problem");
        browser.open(at("/publication")).send("/publication", "name", "sealed", "text", "published", "go", "next");
        assertThat(html()).as("not in this form").contains("There is a problem");
    }

    @Test
    void forgetsWhatWasTypedAndStoresNothing() throws Exception {
        Map<String, Long> before = rows();
        question("law").send("/questions/law", "answer", "Unforgettable words", "go", "save");
        assertThat(html()).contains("Unforgettable words", "Nothing was saved");
        question("law");
        assertThat(html()).doesNotContain("Unforgettable");
        browser.open(at("/check"));
        assertThat(html()).doesNotContain("Unforgettable").contains("There is a problem");
        browser.send("/check");
        assertThat(html()).contains("Read the declaration and tick the box.");
        browser.send("/check", "declared", "yes");
        assertThat(html()).contains("Nothing was sent");
        assertThat(browser.address()).isEqualTo(at("/check"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void takesNoFile() throws Exception {
        Map<String, Long> before = rows();
        question("evidence");
        assertThat(html()).contains("type=\"file\"", "disabled=\"disabled\"", "You can upload up to 10 files");
        browser.multipart(
                at("/questions/evidence/files"), Map.of(), "a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.status()).isIn(403, 404, 405);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("R0.1 is not there for anyone who does not write the call, exactly as a call that does not exist")
    void isHiddenFromEveryoneElse() throws Exception {
        TestSessions.signOut();
        hidden();
        TestSessions.signIn(stage.person());
        hidden();
        Actor member = stage.contributor();
        TestSessions.signIn(Objects.requireNonNull(member.person()));
        hidden();
        for (StaffRole role : StaffRole.values()) {
            if (role != StaffRole.SECRETARIAT) {
                TestSessions.signIn(stage.person(), role);
                hidden();
            }
        }
    }

    @Test
    @DisplayName("R0.1 is not there for other staff either where the call itself is open to all")
    void isHiddenFromWhoReadsAnOpenCall() throws Exception {
        String open = "/en/preview/" + stage.openCall(writer).code();
        assertThat(browser.open(open).status()).isEqualTo(200);
        for (StaffRole role : StaffRole.values()) {
            if (role != StaffRole.SECRETARIAT) {
                TestSessions.signIn(stage.person(), role);
                for (String below : PAGES) {
                    assertThat(new PlainBrowser(context).open(open + below).status())
                            .as(role + below)
                            .isEqualTo(404);
                }
            }
        }
    }

    private void hidden() throws Exception {
        for (String below : PAGES) {
            PlainBrowser there = new PlainBrowser(context).open(at(below));
            PlainBrowser none = new PlainBrowser(context).open("/en/preview/no-such-call" + below);
            assertThat(there.status()).as(below).isEqualTo(404);
            assertThat(there.html()).doesNotContain("Older persons");
            assertThat(there.html().replace(code, "no-such-call")).isEqualTo(none.html());
        }
    }

    @Test
    void isNotThereForWhatIsNoCallAndNoQuestion() throws Exception {
        for (String address : List.of(
                "/en/preview/no-such-call",
                "/en/preview/No%20such",
                at("/questions/nothing"),
                at("/questions/Not%20a%20key"),
                at("/receipt"),
                at("/co-signers"),
                at("/more-time"),
                at("/withdraw"),
                "/xx/preview/" + code)) {
            assertThat(browser.open(address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void refusesAFormOfAnotherSite() throws Exception {
        browser.post(at("/questions/law"), Map.of("answer", List.of("Words")));
        assertThat(browser.status()).isEqualTo(403);
        assertThat(html()).doesNotContain("Words</textarea>");
    }

    /** Of what a contributor would leave, and what the trail has of the person. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of(
                "input_inputs", "input_answers", "receipt_receipts", "receipt_versions", "document_documents")) {
            rows.put(
                    table,
                    jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single());
        }
        rows.put(
                "trail",
                jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE person = :person AND kind LIKE 'input.%'")
                        .param("person", UuidBytes.of(person().value()))
                        .query(Long.class)
                        .single());
        return rows;
    }
}
