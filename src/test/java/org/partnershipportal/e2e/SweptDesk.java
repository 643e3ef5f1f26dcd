package org.partnershipportal.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/** What the report team does to a call of its own, as quickly as it can be done. */
final class SweptDesk {

    private static final int MINUTES = 12;
    private static final String CODE = "Conditions";

    private final Browser browser;
    private final String call;
    private final Page page;
    private Instant end = Instant.MAX;

    SweptDesk(Browser browser, String call, String account) {
        this.browser = browser;
        this.call = call;
        page = browser.window(Language.EN);
        browser.signIn(page, account, "/app/");
    }

    /** Takes a call in from a file, names another person for its report, and opens it for some minutes. */
    void opensCall() {
        Keyboard keyboard = new Keyboard(page);
        opens("/desk/calls/new");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("call.json", "application/json", file()));
        page.getByText(text("call.import.chosen", "call.json")).waitFor();
        browser.settle(page);
        keyboard.write(text("call.import.code"), call);
        keyboard.use(text("call.import.take"));
        arrives("/desk/calls/" + call);
        opens("/desk/calls/" + call + "/dates");
        LocalDateTime until = LocalDateTime.ofInstant(PortalClock.now(), Deadline.GENEVA)
                .plusMinutes(MINUTES)
                .truncatedTo(ChronoUnit.MINUTES);
        end = Deadline.of(until, Deadline.GENEVA).end();
        keyboard.write(
                text("call.dates.day", text("shared.field.deadline")),
                until.format(DateTimeFormatter.ofPattern("dd/MM/uuuu")));
        keyboard.overwrite(text("call.dates.time"), until.format(DateTimeFormatter.ofPattern("HH:mm")));
        keyboard.press("Tab");
        keyboard.use(text("shared.verb.save"));
        arrives("/desk/calls/" + call);
        keyboard.pick(text("call.team.member"), "secretariat-2", "secretariat-2");
        keyboard.use(text("call.team.add"));
        sees("call.team.added");
        press("call.open.act");
        confirms();
        sees("call.open.done");
    }

    private static byte[] file() {
        try (InputStream json = SweptDesk.class.getResourceAsStream("/sample/prison-management.json")) {
            return Objects.requireNonNull(json).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void passesDeadline(PortalClock clock) {
        clock.pass(end);
    }

    /** Finds out under which ids the desk reads them, for of a sealed one not even its holder knows. */
    void findsInputs(List<SweptInput> inputs) {
        opens("/desk/calls/" + call + "/inputs");
        Locator links = page.locator("main a[href*='/desk/inputs/']");
        links.nth(inputs.size() - 1).waitFor();
        List<String> ids = links.all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*/", ""))
                .toList();
        for (String id : ids) {
            opens("/desk/inputs/" + id);
            String shown = page.locator("main").innerText();
            inputs.stream().filter(input -> shown.contains(input.text)).forEach(input -> input.ids.put("input", id));
        }
    }

    void admits(SweptInput input) {
        opens(at(input));
        press("assessment.judge.admit");
        sees("assessment.judge.admitted");
    }

    void rejects(SweptInput input) {
        opens(at(input));
        page.locator("main vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(text(Criterion.NOT_ABOUT_CALL.key())))
                .first()
                .click();
        page.getByLabel(text("shared.field.reason")).first().fill(input.reason);
        press("assessment.judge.reject");
        sees("assessment.judge.rejected");
    }

    void blacksOut(SweptInput input) {
        opens(at(input) + "/redaction");
        page.getByLabel(text("assessment.redact.words")).first().fill(input.blackened);
        press("assessment.redact.everywhere");
        browser.settle(page);
        press("shared.verb.save");
        arrives(at(input));
    }

    void publishes(SweptInput input) {
        opens(at(input));
        press("shared.verb.publish");
        confirms();
        Locator published = page.locator("main a[href*='en/inputs/']");
        published.waitFor();
        input.ids.put("number", published.getAttribute("href").replaceAll(".*/", ""));
    }

    /** Asks those whose input it is to explain it, within a week. */
    void asks(SweptInput input, String question) {
        opens(at(input));
        press("explanation.desk.ask");
        page.getByLabel(text("explanation.desk.question")).first().fill(question);
        Locator day = page.getByLabel(text("explanation.desk.last-day")).first();
        day.fill(LocalDateTime.ofInstant(PortalClock.now(), Deadline.GENEVA)
                .plusDays(7)
                .format(DateTimeFormatter.ofPattern("dd/MM/uuuu")));
        day.press("Enter");
        press("shared.verb.send-request");
        sees("shared.verb.request-sent");
    }

    /** Publishes what was explained, with the words redacted that are in the input. */
    void publishesExplanation(SweptInput input) {
        opens(at(input));
        press("explanation.desk.publish");
        page.getByLabel(text("explanation.desk.words")).first().fill(input.blackened);
        press("explanation.desk.publish");
        confirms();
        sees("explanation.desk.published");
    }

    /** Looks at the one file of an input whose name is not public, and allows it. */
    void looksAtTheFile(SweptInput input) {
        opens(at(input));
        press("assessment.files.open");
        press("assessment.files.look");
        browser.settle(page);
    }

    /** Marks an input's words with a code of their own, which is the first of the call. */
    void marks(SweptInput input) {
        Keyboard keyboard = new Keyboard(page);
        opens("/desk/calls/" + call + "/coding");
        keyboard.write(text("shared.field.name"), CODE);
        keyboard.use(text("coding.code.add"));
        page.locator("main").getByText(text("coding.tree.count", 0, 0)).first().waitFor();
        browser.settle(page);
        opens(at(input) + "/coding");
        keyboard.use(text("coding.pick.instead"));
        keyboard.write(text("coding.input.words"), input.text);
        keyboard.write(text("coding.pick.label"), CODE);
        keyboard.press("Enter"); // takes the first that fits
        page.locator("marked-text mark").waitFor();
        browser.settle(page);
    }

    /** A report of one paragraph that cites all of them, and the passage that was marked in one. */
    void reports(String title, List<SweptInput> cited, SweptInput quoted) {
        opens("/desk/calls/" + call + "/report");
        page.getByLabel(text("shared.field.title")).first().fill(title);
        press("report.desk.begin");
        page.locator("article.doc").waitFor();
        browser.settle(page);
        press("report.paragraph.add");
        Locator field = page.locator("article.doc answer-field textarea");
        field.fill("Many say so.");
        field.press("Escape");
        Locator edit = page.locator("[aria-label='" + text("report.paragraph.edit-of", 1) + "']");
        edit.click();
        field.waitFor();
        browser.settle(page);
        int sealed = 0;
        for (int i = 0; i < cited.size(); i++) {
            SweptInput input = cited.get(i);
            String whose = input.isSealed()
                    ? text("assessment.sealed.number", 0)
                            .replaceAll("[0-9]", "")
                            .strip()
                    : input.name;
            cites(whose, input.isSealed() ? sealed++ : 0, i + 1);
        }
        search().fill("");
        browser.settle(page);
        Keyboard keyboard = new Keyboard(page);
        keyboard.select(text("report.cite.code"), CODE);
        browser.settle(page);
        keyboard.use(text("report.cite.do-of", quoted.text));
        removing().nth(cited.size()).waitFor();
        browser.settle(page);
    }

    private Locator removing() {
        return page.locator("main vaadin-button[aria-label^='"
                + text("report.cite.remove-of", "").strip() + "']");
    }

    private Locator search() {
        return page.getByLabel(text("report.cite.search")).first();
    }

    private void cites(String whose, int which, int citations) {
        search().fill(whose.substring(0, 12));
        page.locator(".pas > li")
                .filter(new Locator.FilterOptions().setHasText(text("report.cite.whole")))
                .filter(new Locator.FilterOptions().setHasText(whose))
                .nth(which)
                .locator("vaadin-button")
                .click();
        removing().nth(citations - 1).waitFor();
        browser.settle(page);
    }

    void sendsToClearance() {
        opens("/desk/calls/" + call + "/report");
        press("report.desk.send");
        confirms();
        page.locator("main")
                .getByText(text("report.status.in-clearance"))
                .first()
                .waitFor();
    }

    void clears() {
        opens("/desk/calls/" + call + "/report");
        press("report.desk.clear");
        confirms();
        page.locator("main").getByText(text("report.status.published")).first().waitFor();
    }

    void tells() {
        opens("/desk/calls/" + call + "/outcomes");
        page.locator("main vaadin-button[theme~=primary]").first().click();
        confirms();
        browser.settle(page);
    }

    /** Archives the call, whose report is published. */
    void archives() {
        opens("/desk/calls/" + call);
        press("uikit.page.more");
        page.locator("ul.menu button:visible")
                .filter(new Locator.FilterOptions().setHasText(text("call.archive.act")))
                .click();
        confirms();
        sees("call.archive.done");
    }

    private static String at(SweptInput input) {
        return "/desk/inputs/" + input.ids.get("input");
    }

    private void opens(String path) {
        browser.follow(page, "/app/staff" + path);
    }

    private void press(String key) {
        page.locator("main vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(exactly(text(key))))
                .first()
                .click();
    }

    /** Chromium does not know how Java quotes. */
    private static Pattern exactly(String label) {
        return Pattern.compile("^\\s*" + label.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\s*$");
    }

    private void confirms() {
        page.locator("vaadin-confirm-dialog > vaadin-button[slot=confirm-button]")
                .click();
        browser.settle(page);
    }

    private void arrives(String end) {
        page.waitForURL(address -> address.endsWith(end));
        browser.settle(page);
        page.locator("h1:focus").waitFor();
    }

    private void sees(String key) {
        page.getByText(text(key)).first().waitFor();
        browser.calm(page);
    }

    private static String text(String key, Object... args) {
        return Translations.standard().text(Language.EN, key, args);
    }
}
