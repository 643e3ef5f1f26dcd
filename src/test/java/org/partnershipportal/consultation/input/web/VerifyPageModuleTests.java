package org.partnershipportal.consultation.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.web.SiteCalls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-13: a receipt is checked signed out, by number and content, and nothing else is told (R14.5, R0.2). */
@PortalModuleTest
class VerifyPageModuleTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Calls calls;

    @Autowired
    Receipts receipts;

    @Autowired
    SentArchive archives;

    @Autowired
    Persons persons;

    @Autowired
    Clock clock;

    @Autowired
    Limits limits;

    private PlainBrowser visitor;
    private ReceiptDetails receipt;
    private byte[] sent;
    private byte[] archive;

    @BeforeEach
    void somethingSent() throws Exception {
        CallCode code = new SiteCalls(calls, persons, clock).open("Verified call " + UUID.randomUUID());
        PersonId person = persons.signedIn(
                Actor.system(),
                new SignIn(
                        new PersonId(UUID.randomUUID()),
                        "A person",
                        UUID.randomUUID() + "@example.org",
                        null,
                        java.util.Set.of()));
        TestSessions.signIn(person);
        PlainBrowser browser = new PlainBrowser(context);
        browser.open("/en/calls/" + code + "/answer")
                .send("/begin", "known", "team-only", "acting", "me", "language", "en");
        String page = browser.address();
        browser.open(page + "/questions/law").send("/questions/law", "answer", "Words alone", "go", "save");
        browser.open(page + "/check").send("/check", "declared", "yes");
        InputId input = InputId.parse(page.replaceFirst(".*/", "")).orElseThrow();
        receipt = receipts.of(Actor.person(person), input.value()).getFirst();
        sent = receipts.sent(Actor.person(person), input.value(), 1);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        archives.write(Actor.person(person), input.value(), 1, packed);
        archive = packed.toByteArray();
        TestSessions.signOut();
        visitor = new PlainBrowser(context);
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    private PlainBrowser check(String number, String pasted, byte[] file) throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("number", number);
        texts.put("content", pasted);
        return visitor.multipart("/en/verify", texts, file.length == 0 ? "" : "input.json", file);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isPlainInEveryLanguageAndMakesNoSession(Language language) throws Exception {
        visitor.open("/" + language.tag() + "/verify");
        PlainPage.check(visitor.html(), language);
        assertThat(visitor.html())
                .as("where number and file are found")
                .contains("what-i-sent.zip", "aria-describedby=\"number-hint\"", "aria-describedby=\"file-hint\"");
        assertThat(visitor.hasSession()).isFalse();
        PlainPage.check(visitor.open("/" + language.tag() + "/help").html(), language);
        assertThat(visitor.html()).contains("openssl pkeyutl -verify", "/receipt-key.pem");
    }

    @Test
    void matchesNumberAndFileAndThePastedText() throws Exception {
        assertThat(check(receipt.number().toString(), "", sent).html()).contains("<b>Matches</b>");
        String pasted = new String(sent, StandardCharsets.UTF_8) + "\r\n";
        assertThat(check(receipt.number().toString().toLowerCase(java.util.Locale.ROOT), pasted, new byte[0])
                        .html())
                .contains("<b>Matches</b>");
        assertThat(visitor.hasSession()).isFalse();
    }

    @Test
    @DisplayName("R14.5 what one downloads matches as it is, without being unpacked")
    void matchesTheArchiveAsItWasDownloaded() throws Exception {
        assertThat(check(receipt.number().toString(), "", archive).html()).contains("<b>Matches</b>");
        byte[] cut = java.util.Arrays.copyOf(archive, 40);
        assertThat(check(receipt.number().toString(), "", cut).html()).contains("<b>Does not match</b>");
        assertThat(check("BCDFGH-BCDFGH-BCDFGH", "", archive).html()).contains("<b>Does not match</b>");
    }

    @Test
    void countsWhatDoesNotMatchAndNeverWhatDoes() throws Exception {
        String number = receipt.number().toString();
        for (int i = 0; i < Limit.ONE_RECEIPT.times() - 1; i++) {
            limits.take(Limit.ONE_RECEIPT, number);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(check(number, "", sent).html()).contains("<b>Matches</b>");
        }
        assertThat(check(number, "another content", new byte[0]).html()).doesNotContain("<b>Matches</b>");
        check(number, "a second guess", new byte[0]);
        assertThat(visitor.status()).isEqualTo(429);
    }

    @Test
    @DisplayName("R0.2 an unknown number and another content answer alike")
    void saysNothingButThatItDoesNotMatch() throws Exception {
        byte[] other = sent.clone();
        other[other.length / 2]++;
        String changed = check(receipt.number().toString(), "", other).html();
        String unknown = check("BCDFGH-BCDFGH-BCDFGH", "", sent).html();
        assertThat(changed).contains("<b>Does not match</b>");
        assertThat(changed.replace(receipt.number().toString(), "x"))
                .isEqualTo(unknown.replace("BCDFGH-BCDFGH-BCDFGH", "x"));
    }

    @Test
    void namesTheFieldThatIsMissing() throws Exception {
        assertThat(check("12", "", sent).html())
                .contains("There is a problem", "href=\"#number\"")
                .doesNotContain("atch</b>");
        assertThat(check(receipt.number().toString(), "", new byte[0]).html())
                .contains("There is a problem", "href=\"#file\"");
    }

    @Test
    void refusesAPasteThatIsTooLongWithASentence() throws Exception {
        assertThat(check(receipt.number().toString(), "x".repeat(1024 * 1024 + 1), new byte[0])
                        .html())
                .contains("There is a problem", "too much text to save at once");
    }

    @Test
    void givesThePublicKeyAndLeadsToTheReadersLanguage() throws Exception {
        assertThat(visitor.open("/receipt-key.pem").html())
                .startsWith("-----BEGIN PUBLIC KEY-----")
                .contains("-----END PUBLIC KEY-----");
        visitor.open("/verify");
        assertThat(visitor.address()).isEqualTo("/en/verify");
    }
}
