package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * UC-ASM-01 to UC-ASM-05, UC-COD-01 to UC-COD-03, UC-REL-04, UC-REP-01 to UC-REP-04, UC-PUB-14, UC-PUB-16: what becomes of inputs, one
 * of which was started from a product of a working group and is linked with it once it is published with its name. After
 * the deadline the desk judges, blacks out, publishes and codes them, writes a report that cites them, has it cleared by
 * another person and tells everyone who answered; everyone reads it. All of it in the signed-in portal by keyboard alone.
 */
class OutcomeJourneyTest {

    private static final int PHONE = 390;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName(
            "R14.4, R14.7, R14.8, R14.9, R0.2: everyone who answered learns which paragraph used it, or why none did")
    void everyoneWhoAnsweredLearnsWhatBecameOfIt(Language language) throws IOException {
        Looks looks = new Looks(browser, language, "outcome");
        Journey journey = new Journey(language, looks);

        journey.answers();
        journey.isLinkedWithNothing();
        journey.isJudgedAndPublished();
        journey.isLinkedWithItsProduct();
        journey.isCoded();
        journey.isReported();
        journey.isCleared();
        journey.isTold();
        journey.contributorsSeeIt();
        journey.theSealedHolderSeesIt();
        journey.everyoneReadsIt();

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private static final String LEAD = "Red de Mujeres en Prisión (sample)";
        private static final String AGENCY = "United Nations Office on Drugs and Crime (sample)";
        private static final String INSTITUTION = "Human Rights Commission, Zambia (sample)";

        private final Language language;
        private final Looks looks;
        private final String secret = "witness" + UUID.randomUUID().toString().substring(0, 6);
        private final String call = "outcome-" + UUID.randomUUID().toString().substring(0, 6);
        private final String first;
        private final String second;
        private final String agencySaid;
        private final String reportTitle;
        private final String lead;
        private final String other;
        private final AnsweredCall answered;
        private final DeskWork desk;
        private final DeskWork clearance;

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            boolean arabic = language == Language.AR;
            first = arabic ? "يطلب القضاة عنواناً ثابتاً." : "The judges ask for a fixed address.";
            second = arabic
                    ? "وقالت " + secret + " إنها انتظرت سنة."
                    : "It was " + secret + " who waited a year for the first hearing.";
            agencySaid =
                    arabic ? "تُستخدم أداة الفرز في الجلسة الأولى." : "A screening tool is used at the first hearing.";
            reportTitle = arabic ? "بدائل الاحتجاز" : "Alternatives to detention";
            lead = arabic ? "العوائق" : "Obstacles";
            other = arabic ? "العنوان" : "Address";
            answered = new AnsweredCall(browser, language, looks, call);
            desk = new DeskWork(browser, language, looks, call, browser.window(language));
            clearance = new DeskWork(browser, language, looks, call, browser.window(language));
        }

        /** A joint input that may be published, two that may not, and a sealed one; then the deadline passes. */
        void answers() {
            clearance.comes("secretariat-2");
            desk.comes("secretariat");
            try (PortalClock clock = PortalClock.alone()) {
                desk.opensCall(PortalClock.now());
                answered.jointly(first + "\n" + second);
                answered.agency(agencySaid);
                answered.institution("Ask me later.");
                answered.sealed(language == Language.AR ? "الزنازين باردة." : "The cells are cold.");
                clock.pass(desk.deadline());
            }
        }

        void isJudgedAndPublished() {
            desk.findsInputs(List.of(LEAD, AGENCY, INSTITUTION, text("assessment.sealed.number", 1)));
            desk.findsInadmissible(INSTITUTION);
            desk.findsAdmissible(AGENCY);
            desk.findsAdmissible(text("assessment.sealed.number", 1));
            desk.findsAdmissible(LEAD);
            desk.blacksOut(secret, first);
            desk.publishes();
        }

        /** Who published the product learns nothing of the link before the input is published, nor does the public. */
        void isLinkedWithNothing() {
            Page publisher = answered.signer();
            opens(publisher, "/links");
            assertThat(main(publisher)).doesNotContain(AnsweredCall.PRODUCT);
        }

        /** Who published the product accepts the link; then everyone follows it, from the input to the product and back. */
        void isLinkedWithItsProduct() {
            Page visitor = browser.window(language);
            assertThat(chain(visitor)).doesNotContain(AnsweredCall.PRODUCT);
            Page publisher = answered.signer();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                opens(publisher, "/home");
                return main(publisher).contains(text("relation.task.answer"));
            });
            Keyboard keyboard = new Keyboard(publisher);
            keyboard.use(text("relation.task.answer"), "/links");
            publisher.waitForURL("**/links");
            browser.settle(publisher);
            assertThat(main(publisher)).contains(LEAD, AnsweredCall.PRODUCT);
            looks.at(publisher, "link-proposed");
            phone(publisher, "link-proposed");
            keyboard.useButton(text("shared.verb.accept"));
            publisher.getByText(text("relation.confirmed")).first().waitFor();
            browser.settle(publisher);
            assertThat(main(publisher)).doesNotContain(AnsweredCall.PRODUCT);

            assertThat(chain(visitor)).contains(AnsweredCall.PRODUCT);
            looks.at(visitor, "chain-of-input");
            new Keyboard(visitor).use(AnsweredCall.PRODUCT, "/products/");
            visitor.waitForURL("**/products/*");
            new Keyboard(visitor).use(text("relation.chain.follow"), "/chain/product/");
            visitor.waitForURL("**/chain/product/*");
            assertThat(main(visitor)).contains(LEAD, AnsweredCall.PRODUCT);
            visitor.context().close();
        }

        /** What everyone reads of the published input's chain. */
        private String chain(Page visitor) {
            visitor.navigate(at("/calls/" + call + "/inputs"));
            Keyboard keyboard = new Keyboard(visitor);
            keyboard.use(LEAD, "/inputs/");
            visitor.waitForURL("**/inputs/*");
            keyboard.use(text("relation.chain.follow"), "/chain/publication/");
            visitor.waitForURL("**/chain/publication/*");
            return main(visitor);
        }

        /** One passage selected in the text, one of typed words that lies in it. */
        void isCoded() {
            desk.growsCodes(lead, other);
            desk.codes(LEAD, first, lead, other);
            desk.notesNothing(text("assessment.sealed.number", 1));
            desk.readsPassages(lead, first);
        }

        void isReported() {
            desk.beginsReport(reportTitle);
            desk.writesParagraph(
                    1, lead, language == Language.AR ? "يعرقل شرط العنوان البدائل." : "The address shuts many out.");
            desk.writesParagraph(2, "", language == Language.AR ? "تنجح أدوات الفرز." : "Screening tools work.");
            desk.citesPassage(1, lead, first);
            desk.citesInput(2, AGENCY);
            desk.sendsToClearance();
            desk.mayNotClear();
        }

        void isCleared() {
            clearance.clears();
        }

        void isTold() {
            desk.saysWhyNot(text("assessment.sealed.number", 1));
            desk.tells();
        }

        /** Who signed together reads of the passage, the agency of the paragraph; whose input was inadmissible may appeal. */
        void contributorsSeeIt() {
            for (Page page : List.of(answered.lead(), answered.signer())) {
                isToldOfUse(page, answered.joint());
                assertThat(main(page))
                        .contains(text("outcome.page.used", 1, 1), text("publishedreport.link.paragraph", 1), first);
                assertThat(page.locator("mark").allInnerTexts()).contains(first);
                looks.at(page, "receipt-used");
            }
            phone(answered.lead(), "receipt-used");
            Page agency = answered.agency();
            isToldOfUse(agency, answered.ofAgency());
            assertThat(main(agency))
                    .contains(text("publishedreport.link.paragraph", 2))
                    .doesNotContain(first);
            Page institution = answered.institution();
            receipt(institution, answered.ofInstitution());
            assertThat(main(institution)).contains(text("outcome.reason.inadmissible"));
            looks.at(institution, "receipt-inadmissible");
            Keyboard keyboard = new Keyboard(institution);
            keyboard.use(text("shared.verb.appeal"), "/appeal");
            institution.waitForURL("**/appeal");
            browser.settle(institution);
            looks.onPaper(institution, "appeal");
            phone(institution, "appeal");
            keyboard.write(text("moderation.appeal.text"), "It answers the question.");
            keyboard.use(text("moderation.appeal.send"));
            institution.waitForURL("**/receipt");
            browser.settle(institution);
            assertThat(main(institution)).contains(text("moderation.status.appealed"));
        }

        /** From the notice in the inbox, which comes after the sending, to what was sent. */
        private void isToldOfUse(Page page, String input) {
            String used = text("notification.message.input-used");
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                opens(page, "/notifications");
                return page.locator("main a[href*='" + input + "']")
                                .filter(new Locator.FilterOptions().setHasText(used))
                                .count()
                        > 0;
            });
            new Keyboard(page).use(used, input);
            page.waitForURL("**/inputs/" + input + "/receipt");
            browser.settle(page);
        }

        private void receipt(Page page, String input) {
            opens(page, "/inputs/" + input + "/receipt");
        }

        private void opens(Page page, String path) {
            String acting = page.url().replaceFirst(".*/app/([^/?#]+).*", "$1");
            page.navigate(Browser.PORTAL + "/app/" + acting + path);
            browser.settle(page);
        }

        /** Without script and without an account, by the code alone. */
        void theSealedHolderSeesIt() {
            BrowserContext context = browser.context(options -> options.setJavaScriptEnabled(false)
                    .setLocale(language.locale().toLanguageTag())
                    .setViewportSize(PHONE, 844));
            Page page = context.newPage();
            page.navigate(at("/i/back"));
            page.locator("#code").fill(answered.code());
            page.locator("main form:has(#code) button.p[type=submit]").click();
            page.navigate(at("/i/mine/receipt"));
            assertThat(main(page)).contains(text("outcome.reason.background"), DeskWork.WHY);
            browser.picture(page, "outcome", "sealed-receipt");
            context.close();
        }

        /** A reader follows a paragraph's anchor and its citation, and takes the report along; what is blacked out is nowhere. */
        void everyoneReadsIt() throws IOException {
            Page page = browser.window(language);
            page.navigate(at("/reports/" + call));
            assertThat(page.locator("h1").innerText()).isEqualTo(reportTitle);
            assertThat(main(page)).contains(LEAD).doesNotContain(AGENCY, secret);
            looks.at(page, "public-report");
            Keyboard keyboard = new Keyboard(page);
            keyboard.use(text("publishedreport.link.paragraph", 1), "/paragraphs/");
            page.waitForURL(Pattern.compile(".*/reports/.*#p-.*"));
            assertThat(page.locator(":target").innerText()).contains(LEAD);
            keyboard.use(LEAD, "/inputs/");
            page.waitForURL("**/inputs/*");
            assertThat(main(page)).contains(first).doesNotContain(secret);
            looks.at(page, "public-input");
            page.navigate(at("/calls/" + call + "/inputs"));
            assertThat(main(page)).contains(LEAD).doesNotContain(AGENCY, secret);
            looks.at(page, "public-inputs");
            phones(List.of("/reports/" + call, "/calls/" + call + "/inputs"));

            String version = at("/reports/" + call + "/versions/1");
            page.navigate(version);
            looks.at(page, "public-version");
            assertThat(pdf(page.request().get(version + "/report.pdf")))
                    .contains(reportTitle)
                    .doesNotContain(secret);
            assertThat(word(page.request().get(version + "/report.docx")))
                    .contains(reportTitle)
                    .doesNotContain(secret);
        }

        private void phones(List<String> paths) {
            Page page = browser.window(language, PHONE, 844, ColorScheme.DARK);
            for (String path : paths) {
                page.navigate(at(path));
                looks.fits(
                        page, "public" + path.replaceAll("/[^/]*-[0-9a-f]+", "").replace('/', '-') + "-phone");
            }
        }

        private String pdf(APIResponse answer) throws IOException {
            assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
            try (PDDocument pdf = Loader.loadPDF(answer.body())) {
                return pdf.getDocumentInformation().getTitle() + new PDFTextStripper().getText(pdf);
            }
        }

        private static String word(APIResponse answer) throws IOException {
            assertThat(answer.headers().get("content-type")).contains("wordprocessingml");
            StringBuilder words = new StringBuilder();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return words.toString();
        }

        /** The same as wide as a telephone. */
        private void phone(Page page, String name) {
            page.setViewportSize(PHONE, 844);
            browser.settle(page);
            looks.fits(page, name + "-phone");
            page.setViewportSize(1280, 900);
        }

        private String at(String path) {
            return Browser.PORTAL + "/" + language.tag() + path;
        }

        private static String main(Page page) {
            return page.locator("main").innerText();
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
