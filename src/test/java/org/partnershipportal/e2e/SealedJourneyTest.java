package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * UC-PUB-09: somebody at risk answers a call sealed, without script and without an account, and finds the receipt again by
 * the code alone. Afterwards everything that the portal, Keycloak and the mail sink keep is searched for what would betray
 * them.
 */
class SealedJourneyTest {

    private static final String CALL = "older-persons";
    private static final Path DATA = Path.of(System.getProperty("portal.data", ".portal"));

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName(
            "R14.4, R14.5, R14.8, R0.2: a sealed input is sent without script, found again by its code, and betrays nobody")
    void sendsASealedInputThatBetraysNobody(Language language) throws IOException {
        Planted planted = new Planted(UUID.randomUUID().toString().substring(0, 8));
        Journey journey = new Journey(language, planted);

        Page page = journey.window();
        String code = journey.begin(page);
        journey.write(page);
        journey.attach(page);
        journey.leaveStatement(page);
        String number = journey.submit(page);
        journey.takesAlong(page);
        page.context().close();

        journey.findsItAgain(code, number);
        journey.isNotFoundByAWrongCode();
        journey.leavesNoTraceForAState(number);
        planted.areNowhere(code);
    }

    /** Words that stand in one journey only, and where they may be found afterwards. */
    private static final class Planted {

        private final String fileName;
        private final String author;
        private final String browserName;
        private final String address;
        private final String statement;
        private final String text;

        Planted(String run) {
            fileName = "filename" + run;
            author = "author" + run;
            browserName = "browser" + run;
            address = "203.0.113." + (Integer.parseInt(run.substring(0, 2), 16) % 200 + 20);
            statement = "statement" + run;
            text = "sealedtext" + run;
        }

        /** A PDF whose metadata name somebody. */
        byte[] pdf() {
            try (PDDocument pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.getDocumentInformation().setAuthor(author);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The call's own word is kept, which shows that the search would find the others; the text lies encrypted. */
        void areNowhere(String code) throws IOException {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !found("older-persons").isEmpty());
            for (String word :
                    List.of(text, fileName, author, browserName, address, statement, code, code.replace("-", ""))) {
                assertThat(found(word)).as(word).isEmpty();
            }
        }

        private static List<Path> found(String word) throws IOException {
            byte[] plain = word.getBytes(StandardCharsets.UTF_8);
            byte[] wide = word.getBytes(StandardCharsets.UTF_16LE);
            List<Path> found = new ArrayList<>();
            Files.walkFileTree(DATA, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    // What was built and unpacked holds nothing that anybody typed, and pictures no text.
                    return name.startsWith("app-")
                                    || List.of("lib", "mariadb", "screenshots").contains(name)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && attributes.size() < 300_000_000) {
                        byte[] bytes = Files.readAllBytes(file);
                        if (holds(bytes, plain) || holds(bytes, wide)) {
                            found.add(file);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
            return found;
        }

        private static boolean holds(byte[] bytes, byte[] word) {
            for (int from = 0; from <= bytes.length - word.length; from++) {
                int same = 0;
                while (same < word.length && bytes[from + same] == word[same]) {
                    same++;
                }
                if (same == word.length) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private final Language language;
        private final Planted planted;

        Journey(Language language, Planted planted) {
            this.language = language;
            this.planted = planted;
        }

        Page window() {
            BrowserContext context = browser.context(options -> options.setJavaScriptEnabled(false)
                    .setLocale(language.locale().toLanguageTag())
                    .setUserAgent("Mozilla/5.0 " + planted.browserName)
                    .setExtraHTTPHeaders(Map.of("X-Forwarded-For", planted.address))
                    .setViewportSize(390, 844));
            return context.newPage();
        }

        /** From the call's page to the task list; gives the code that was shown once. */
        String begin(Page page) {
            page.navigate(Browser.PORTAL + "/" + language.tag() + "/calls/" + CALL);
            screen(page, "call");
            page.locator("form#known input[name=known][value=sealed]").check();
            page.locator("form#known button[type=submit]").click();
            screen(page, "sealed-start");
            page.locator("main form button.p[type=submit]").click();
            screen(page, "sealed-code");
            String code = page.locator("main p.code").first().innerText().strip();
            assertThat(code).matches("([2-9A-Z]{5}-){5}[2-9A-Z]{5}");
            page.locator("main form button.p[type=submit]").click();
            assertThat(page.title()).as("it must be written down first").startsWith(problem());
            page.locator("#written").check();
            page.locator("main form button.p[type=submit]").click();
            assertThat(page.url()).endsWith("/i/mine");
            screen(page, "tasks");
            return code;
        }

        void write(Page page) {
            page.navigate(question("law"));
            page.locator("#answer").fill(planted.text);
            page.locator("button[value=next]").click();
            page.navigate(question("law"));
            assertThat(page.locator("#answer").inputValue()).isEqualTo(planted.text);
            screen(page, "question");
        }

        void attach(Page page) {
            page.navigate(question("evidence"));
            page.locator("#file")
                    .setInputFiles(new FilePayload(planted.fileName + ".pdf", "application/pdf", planted.pdf()));
            page.locator("form[enctype] button[type=submit]").click();
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                page.navigate(question("evidence"));
                return page.locator(".end .badge:not(.warn, .bad)").count() == 1;
            });
            assertThat(page.locator("main").innerText()).doesNotContain(planted.fileName);
            screen(page, "files");
        }

        void leaveStatement(Page page) {
            page.navigate(at("/statement"));
            screen(page, "statement");
            page.locator("#statement").fill(planted.statement);
            page.locator("main form button.p[type=submit]").click();
            assertThat(page.locator("main").innerText()).doesNotContain(planted.statement);
        }

        String submit(Page page) {
            page.navigate(at("/check"));
            screen(page, "check");
            page.locator("#declared").check();
            page.locator("main form:has(#declared) button.p[type=submit]").click();
            assertThat(page.url()).contains("/i/mine/receipt");
            screen(page, "receipt");
            return number(page);
        }

        /** What was sent is in the archive, under a name that says nothing. */
        void takesAlong(Page page) throws IOException {
            Download download = page.waitForDownload(
                    () -> page.locator("a[href$='what-i-sent.zip']").first().click());
            List<String> names = new ArrayList<>();
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    names.add(entry.getName());
                    String content = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                    assertThat(content).doesNotContain(planted.author, planted.fileName);
                }
            }
            assertThat(names).contains("input.json", "receipt.txt", "receipt.sig", "files/document-1.pdf");
        }

        void findsItAgain(String code, String number) {
            Page page = window();
            page.navigate(Browser.PORTAL + "/" + language.tag() + "/i/back");
            screen(page, "come-back");
            page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            page.locator("main form:has(#code) button.p[type=submit]").click();
            page.navigate(at("/receipt"));
            assertThat(number(page)).isEqualTo(number);
            assertThat(page.url()).doesNotContain(code);
            page.context().close();
        }

        void isNotFoundByAWrongCode() {
            Page page = window();
            page.navigate(Browser.PORTAL + "/" + language.tag() + "/i/back");
            page.locator("#code").fill("22222-22222-22222-22222-22222-22222");
            page.locator("main form:has(#code) button.p[type=submit]").click();
            assertThat(page.title()).startsWith(problem());
            int answer = page.navigate(at("/receipt")).status();
            assertThat(answer).isEqualTo(404);
            page.context().close();
        }

        /** A State's delegate looks wherever it can, and finds neither word nor number (R0.2). */
        void leavesNoTraceForAState(String number) {
            Page page = browser.window(language);
            browser.signIn(page, "gov-ec", "/app/");
            String acting = page.url().replaceFirst(".*/app/([^/?#]+).*", "$1");
            for (String path : List.of("", "/calls", "/calls/" + CALL, "/inputs", "/notifications", "/co-signatures")) {
                page.navigate(Browser.PORTAL + "/app/" + acting + path);
                browser.settle(page);
                assertThat(page.content()).doesNotContain(planted.text, number, planted.fileName);
            }
            for (String path : List.of("/calls", "/calls.csv", "/calls/" + CALL, "/", "/organisations.csv")) {
                String answer = page.request()
                        .get(Browser.PORTAL + "/" + language.tag() + path)
                        .text();
                assertThat(answer).doesNotContain(planted.text, number, planted.fileName);
            }
        }

        private String number(Page page) {
            String text = page.locator("main").innerText();
            var matcher = java.util.regex.Pattern.compile("[2-9A-Z]{6}-[2-9A-Z]{6}-[2-9A-Z]{6}")
                    .matcher(text);
            assertThat(matcher.find()).as(text).isTrue();
            return matcher.group();
        }

        private String question(String key) {
            return at("/questions/" + key);
        }

        private String at(String path) {
            return Browser.PORTAL + "/" + language.tag() + "/i/mine" + path;
        }

        private String problem() {
            return Translations.standard()
                    .text(language, "uikit.problems.title-prefix")
                    .strip();
        }

        /** Keeps a picture; axe cannot run where no script may, and looks at these pages in {@link AnsweringPagesTest}. */
        private void screen(Page page, String name) {
            browser.picture(page, "sealed", name);
        }
    }
}
