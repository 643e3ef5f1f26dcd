package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * UC-INP-01 to UC-INP-08, UC-PUB-13: two organisations answer a call together, each signed in for itself, on a telephone
 * and by keyboard alone, in English over a weak link; an agency answers with rows. Their receipts are checked signed out,
 * and by hand.
 */
class JointInputTest {

    private static final String SIGNER = "Réseau international pour les alternatives à la prison (sample)";
    private static final CountryCode ECUADOR = new CountryCode("ECU");
    /** About that of a mobile telephone of the second generation. */
    private static final int BYTES_PER_SECOND = 50 * 1024;

    private static final int LATENCY_MILLISECONDS = 300;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName("R14.4, R14.5, R14.6: two organisations answer jointly; the receipt is checked signed out and by hand")
    void twoOrganisationsAnswerTogether(Language language) throws IOException, InterruptedException {
        Looks looks = new Looks(browser, language, "joint");
        Journey journey = new Journey(language, looks);

        journey.begin();
        if (language == Language.EN) {
            journey.answersOlderPersons();
        } else {
            journey.answersPrisonManagement();
        }
        journey.asksToSign();
        journey.isSigned();
        journey.choosesPublication();
        String number = journey.submits();
        journey.isChecked(number);

        assertThat(looks.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName("R14.10: an agency of the United Nations reports activities and plans in rows")
    void anAgencyAnswersWithRows(Language language) throws IOException, InterruptedException {
        Looks looks = new Looks(browser, language, "rows");
        Page page = browser.window(language);
        browser.signIn(page, "unodc", "/app/");
        Answering answering = new Answering(browser, page, language, looks);
        Keyboard keyboard = answering.keyboard();
        String country = Countries.standard().name(ECUADOR, language);

        answering.begin("older-persons", NameChoice.SHOWN);
        answering.open("Which laws and policies");
        answering.write("The Nelson Mandela Rules, 2015.");
        answering.toTasks();
        answering.open("Activities and plans");
        keyboard.write("Activity or plan", "Training of prison staff");
        keyboard.pick("Country", "Ecuador", country);
        keyboard.pick("Kind", "Training", "Training");
        keyboard.write("From", "01/02/2026");
        keyboard.write("People reached", "4200");
        keyboard.use(answering.text("input.table.add"));
        keyboard.isIn("Activity or plan");
        page.keyboard().type("Handbook on older persons");
        keyboard.press("Tab");
        looks.at(page, "table");
        page.reload();
        browser.settle(page);
        assertThat(page.locator("main vaadin-text-field input").all().stream().map(Locator::inputValue))
                .as("found again after the page was loaded anew")
                .contains("Training of prison staff", "4200", "Handbook on older persons");

        answering.toTasks();
        keyboard.use(answering.text("input.check.title"));
        answering.arrives("/check");
        assertThat(page.locator("main").innerText())
                .contains("Training of prison staff", country, "Handbook on older persons");
        looks.at(page, "check");
        String number = answering.submit();
        ReceiptByHand receipt = takenAlong(page, answering);

        assertThat(receipt.text())
                .contains(
                        "\"activity\":\"Training of prison staff\"", "\"country\":\"ECU\"", "\"from\":\"2026-02-01\"");
        receipt.isGenuine(number);
        assertThat(looks.faults()).isEmpty();
    }

    private static ReceiptByHand takenAlong(Page page, Answering answering) throws IOException {
        Download download =
                page.waitForDownload(() -> answering.keyboard().use(answering.text("input.receipt.download")));
        return new ReceiptByHand(
                download.path(),
                page.request().get(Browser.PORTAL + "/receipt-key.pem").text());
    }

    /** From now on bytes come slowly and late. */
    private static void throttle(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject link = new JsonObject();
        link.addProperty("offline", false);
        link.addProperty("latency", LATENCY_MILLISECONDS);
        link.addProperty("downloadThroughput", BYTES_PER_SECOND);
        link.addProperty("uploadThroughput", BYTES_PER_SECOND);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", link);
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private final Language language;
        private final Looks looks;
        private final Page page;
        private final Answering lead;
        private final Page other;
        private final Answering signer;
        private final String words;
        private String id = "";

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            page = phone();
            lead = new Answering(browser, page, language, looks);
            other = phone();
            signer = new Answering(browser, other, language, looks);
            words = language == Language.AR
                    ? "تفتقر السجون إلى الموظفين، ولا تستطيع النساء الحصول على الرعاية الصحية."
                    : "The Penal Code of 2014 allows house arrest from the age of 65 on.";
        }

        private Page phone() {
            return browser.window(language, 390, 844, ColorScheme.LIGHT);
        }

        void begin() {
            browser.signIn(page, "cso-ec", "/app/");
            id = lead.begin(language == Language.EN ? "older-persons" : "prison-management", NameChoice.SHOWN);
            looks.at(page, "tasks");
        }

        /** Over a weak link: the text saves itself, and a choice brings a question that is not asked without it. */
        void answersOlderPersons() {
            throttle(page);
            lead.open("Which laws and policies");
            isSavedByItself();
            lead.next();
            lead.keyboard().tick("Prisons", true);
            lead.next();
            lead.keyboard().choose("Yes", "Yes");
            browser.settle(page);
            lead.next();
            assertThat(page.locator("h1").innerText())
                    .isEqualTo("Which figures are there, and where are they published?");
            lead.write("The census of 2022 counts 1,204 of them.");
            lead.toTasks();
        }

        /** A day, and files: one whose name lies is refused with the reason, the other is taken. */
        void answersPrisonManagement() {
            lead.open("Which problems in running prisons");
            isSavedByItself();
            lead.toTasks();
            lead.open("Since when is it in use?");
            lead.keyboard().write(lead.text("shared.field.your-answer"), "12/03/2024");
            lead.keyboard().press("Tab");
            lead.next();
            attaches();
            lead.toTasks();
        }

        /** The page is loaded anew, and all of it stands there, although nobody pressed a button. */
        private void isSavedByItself() {
            lead.write(words);
            looks.at(page, "question");
            page.reload();
            browser.settle(page);
            assertThat(lead.written()).isEqualTo(words);
        }

        private void attaches() {
            Locator field = page.locator("main .documents");
            Locator files = field.locator("input[type=file]");
            files.setInputFiles(new FilePayload(
                    "practice.html", "text/html", "<p>A practice</p>".getBytes(StandardCharsets.UTF_8)));
            lead.sees("cleaning.refusal.type-not-allowed");
            files.setInputFiles(
                    new FilePayload("drawing.png", "image/png", "No picture at all".getBytes(StandardCharsets.UTF_8)));
            lead.sees("cleaning.refusal.name-lies");
            files.setInputFiles(new FilePayload(
                    "practice.txt", "text/plain", "It works since 2024.".getBytes(StandardCharsets.UTF_8)));
            field.getByText(lead.text("document.status.ready")).waitFor();
            looks.at(page, "files");
            field.getByText(lead.text("shared.verb.close")).first().waitFor();
            while (field.getByText(lead.text("shared.verb.close")).count() > 0) {
                int before = field.getByText(lead.text("shared.verb.close")).count();
                field.getByText(lead.text("shared.verb.close")).first().click();
                page.waitForCondition(
                        () -> field.getByText(lead.text("shared.verb.close")).count() < before);
            }
        }

        /** The other is found by a part of its name; what it signs stands still. */
        void asksToSign() {
            lead.keyboard().use(lead.text("input.cosigners.title"));
            lead.arrives("/co-signers");
            lead.keyboard().pick(lead.text("shared.field.organisation"), "Réseau int", SIGNER);
            lead.keyboard().use(lead.text("input.cosigners.ask-freezing"));
            lead.sees("input.cosigner-status.invited");
            browser.settle(page);
            lead.sees("input.freeze.stands", 1);
            looks.at(page, "co-signers");
        }

        /** In its own account, from its own first page. */
        void isSigned() {
            browser.signIn(other, "cso-intl", "/app/");
            signer.keyboard().use(signer.text("input.sign.title"), id);
            signer.arrives("/inputs/" + id + "/sign");
            if (language == Language.EN) {
                throttle(other);
            }
            assertThat(other.locator("main").innerText()).contains(words);
            looks.at(other, "sign");
            signs();
        }

        private void signs() {
            signer.publishText();
            signer.keyboard().choose(signer.text(NameChoice.TEAM_ONLY.key()), signer.text(NameChoice.SHOWN.key()));
            signer.keyboard().use(signer.text("input.sign.verb"));
            signer.sees("input.cosigner-status.signed");
            browser.settle(other);
        }

        /**
         * What will be public is read before it is chosen. The text is published only if who signed before says so too, and
         * is asked again for that; in Arabic it signs again.
         */
        void choosesPublication() {
            page.reload();
            browser.settle(page);
            lead.sees("input.cosigner-status.signed");
            lead.keyboard().use(lead.text("shared.verb.continue"));
            lead.arrives("/publication");
            lead.sees("input.preview.nothing");
            lead.publishText();
            lead.sees("input.preview.text-and-name");
            lead.keyboard().use(lead.text("input.preview.exactly"));
            assertThat(page.locator("main").innerText()).contains(words);
            looks.at(page, "publication");
            lead.keyboard().use(lead.text("input.question.next"));
            lead.arrives("/check");
            lead.sees("input.cosigners.asked-again");
            lead.sees(
                    "shared.field.dotted",
                    lead.text(NameChoice.SHOWN.key()),
                    lead.text(TextChoice.NOT_PUBLISHED.key()));
            if (language == Language.AR) {
                other.reload();
                browser.settle(other);
                signs();
                page.reload();
                browser.settle(page);
                lead.sees(
                        "shared.field.dotted",
                        lead.text(NameChoice.SHOWN.key()),
                        lead.text(TextChoice.PUBLISHED.key()));
            }
        }

        String submits() {
            assertThat(page.locator("main").innerText()).contains(words, SIGNER);
            looks.at(page, "check");
            String number = lead.submit();
            looks.at(page, "receipt");
            assertThat(page.locator("main").innerText()).contains(SIGNER).doesNotContain(words);
            return number;
        }

        /** Signed out: what was sent matches; with one byte changed, or under a number that there is not, it does not. */
        void isChecked(String number) throws IOException, InterruptedException {
            ReceiptByHand receipt = takenAlong(page, lead);
            receipt.isGenuine(number);
            byte[] sent = receipt.input();
            byte[] changed = sent.clone();
            int at = receipt.text().indexOf("\"text\":\"") + 8;
            changed[at] ^= 1;

            Page visitor = browser.window(language);
            assertThat(check(visitor, number, sent)).contains(lead.text("receipt.verify.matches"));
            looks.at(visitor, "verify");
            String refused = check(visitor, number, changed);
            assertThat(refused).contains(lead.text("receipt.verify.no-match"));
            assertThat(check(visitor, "222222-222222-222222", sent))
                    .as("an unknown number gives the same answer")
                    .isEqualTo(refused);
        }

        private String check(Page visitor, String number, byte[] content) {
            visitor.navigate(Browser.PORTAL + "/" + language.tag() + "/verify");
            visitor.locator("#number").fill(number);
            visitor.locator("#file").setInputFiles(new FilePayload("input.json", "application/json", content));
            visitor.locator("main form button[type=submit]").click();
            visitor.locator("main [role=status], main .err").first().waitFor();
            return List.of(visitor.title(), visitor.locator("main").innerText()).toString();
        }
    }
}
