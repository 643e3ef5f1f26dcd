package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/** What the report team of one call does at the desk, by keyboard alone, in the words of one language. */
final class DeskWork {

    /** What contributors are told whose input no paragraph cites. */
    static final String WHY = "Others told us the same.";

    private static final int MINUTES = 4;
    private static final int PHONE = 390;
    private final Browser browser;
    private final Language language;
    private final Looks looks;
    private final String call;
    private final Page page;
    private final Keyboard keyboard;
    private Instant end = Instant.MAX;

    /** @param page a window of its own, not signed in yet */
    DeskWork(Browser browser, Language language, Looks looks, String call, Page page) {
        this.browser = browser;
        this.language = language;
        this.looks = looks;
        this.call = call;
        this.page = page;
        keyboard = new Keyboard(page);
    }

    /** Signs in. */
    void comes(String account) {
        browser.signIn(page, account, "/app/");
    }

    /** Takes a call in from a file, gives it a near deadline and another person for its report, and opens it. */
    void opensCall(Instant now) {
        opens("/desk/calls/new");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("call.json", "application/json", file()));
        page.getByText(text("call.import.chosen", "call.json")).waitFor();
        browser.settle(page);
        keyboard.write(text("call.import.code"), call);
        keyboard.use(text("call.import.take"));
        arrives("/desk/calls/" + call);
        keyboard.use(text("shared.verb.change"), text("call.dates.heading"));
        arrives("/dates");
        LocalDateTime until = LocalDateTime.ofInstant(now, Deadline.GENEVA)
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
        keyboard.use(text("call.open.act"));
        confirms("call.open.act");
        sees("call.open.done");
        browser.settle(page);
        keyboard.use(text("assessment.list.title"), "/inputs");
        arrives("/desk/calls/" + call + "/inputs");
        sees("assessment.list.none");
        looks("inputs-none");
    }

    private static byte[] file() {
        try (InputStream json = DeskWork.class.getResourceAsStream("/sample/prison-management.json")) {
            return json.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first moment that is too late. */
    Instant deadline() {
        return end;
    }

    /** From the call's page to the table of what came. */
    void findsInputs(List<String> from) {
        opens("/desk/calls/" + call);
        looks("desk");
        keyboard.use(text("assessment.list.open"));
        arrives("/desk/calls/" + call + "/inputs");
        for (String one : from) {
            assertThat(main()).contains(one);
        }
        looks("inputs");
    }

    void findsInadmissible(String whose) {
        opensRow(whose);
        keyboard.choose(text(Criterion.NOT_ABOUT_CALL.key()), text(Criterion.UNREADABLE.key()));
        keyboard.use(text("assessment.judge.reject"));
        page.getByText(text("uikit.problems.heading")).first().waitFor();
        looks("judge-problem");
        keyboard.use(text("shared.field.reason")); // the link of the summary, which leads into the field
        keyboard.isIn(text("shared.field.reason"));
        page.keyboard().type("It says nothing of prisons.");
        keyboard.use(text("assessment.judge.reject"));
        sees("assessment.judge.rejected");
        browser.settle(page);
        assertThat(main()).contains(text("assessment.refusal.not-to-be-published"));
        looks("inadmissible");
        toInputs();
    }

    void findsAdmissible(String whose) {
        opensRow(whose);
        looks("input");
        keyboard.use(text("assessment.judge.admit"));
        sees("assessment.judge.admitted");
        browser.settle(page);
        toInputs();
    }

    private void toInputs() {
        opens("/desk/calls/" + call + "/inputs");
    }

    /** Words wherever they stand, and what is selected in the text, which is shown again. */
    void blacksOut(String words, String line) {
        opensRow("Red de Mujeres");
        keyboard.use(text("assessment.redact.open", 0));
        arrives("/redaction");
        keyboard.write(text("assessment.redact.words"), words);
        keyboard.use(text("assessment.redact.everywhere"));
        browser.settle(page);
        assertThat(page.locator("marked-text mark").allInnerTexts()).containsExactly(words);
        selectsFirstLine();
        keyboard.use(text("assessment.redact.selection"));
        browser.settle(page);
        assertThat(page.locator("marked-text mark").allInnerTexts()).containsExactly(line, words);
        looks("redaction");
        keyboard.use(text("assessment.redact.remove-of", line));
        browser.settle(page);
        keyboard.use(text("shared.verb.save"));
        arrives(page.url().replaceAll(".*(/desk/.*)/redaction", "$1"));
        assertThat(main()).contains(text("assessment.redact.open", 1));
    }

    /** With Shift and End in the text that is walked through. */
    private void selectsFirstLine() {
        keyboard.tabTo("Which problems in running prisons");
        keyboard.press("ControlOrMeta+Home");
        keyboard.press("Shift+End");
    }

    void publishes() {
        looks("input-publishable");
        keyboard.use(text("shared.verb.publish"));
        confirms("shared.verb.publish");
        sees("assessment.publish.done");
        browser.settle(page);
        looks("input-published");
    }

    /** The second code stands below the first. */
    void growsCodes(String name, String below) {
        opens("/desk/calls/" + call);
        keyboard.use(text("coding.tree.title"));
        arrives("/coding");
        looks("codes-none");
        keyboard.write(text("shared.field.name"), name);
        keyboard.use(text("coding.code.add"));
        page.locator("main").getByText(text("coding.tree.count", 0, 0)).first().waitFor();
        browser.settle(page);
        keyboard.write(text("shared.field.name"), below);
        keyboard.write(text("coding.code.note"), "Bangkok 57");
        keyboard.select(text("coding.code.below"), name);
        keyboard.use(text("coding.code.add"));
        page.locator("main").getByText(text("coding.tree.count", 0, 0)).nth(1).waitFor();
        browser.settle(page);
        looks("codes");
    }

    /** A line with one code, and its last word with another. */
    void codes(String whose, String line, String name, String below) {
        opens("/desk/calls/" + call + "/coding");
        keyboard.use(whose);
        arrives("/coding");
        selectsFirstLine();
        keyboard.press("c"); // from the text into its field for a code
        keyboard.isIn(text("coding.pick.label"));
        picksCode(name);
        sees("coding.pick.done", name);
        page.locator("marked-text mark").first().waitFor();
        browser.calm(page);
        assertThat(page.locator("marked-text mark").allInnerTexts()).containsExactly(line);
        String word = line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
        keyboard.use(text("coding.pick.instead"));
        keyboard.write(text("coding.input.words"), word);
        keyboard.tabTo(text("coding.pick.label"));
        picksCode(below);
        page.locator("marked-text mark.over").waitFor();
        browser.settle(page);
        assertThat(page.locator("marked-text mark.over").innerText()).isEqualTo(word);
        assertThat(page.locator("marked-text").textContent())
                .contains(text("coding.text.begins", 1, name), text("coding.text.ends", 2));
        looks("input-coding");
    }

    /** Types the name in the field that has the focus; Enter takes the first that fits, loaded or not. */
    private void picksCode(String name) {
        page.keyboard().type(name);
        keyboard.press("Enter");
    }

    void notesNothing(String whose) {
        opens("/desk/calls/" + call + "/coding");
        keyboard.use(whose);
        arrives("/coding");
        keyboard.use(text("coding.input.nothing"));
        sees("coding.input.noted");
        looks("input-nothing");
        keyboard.use(text("shared.field.input"), "/desk/inputs/");
        page.waitForURL(address -> !address.endsWith("/coding"));
        browser.settle(page);
        assertThat(main()).contains(text("coding.input.title"));
    }

    void readsPassages(String name, String line) {
        opens("/desk/calls/" + call + "/coding");
        keyboard.use(name);
        sees("coding.code.close");
        browser.settle(page);
        assertThat(main()).contains(line);
        looks("code-passages");
    }

    void beginsReport(String title) {
        opens("/desk/calls/" + call + "/outcomes");
        looks("outcomes-none");
        opens("/desk/calls/" + call);
        keyboard.use(text("report.desk.title"), "/report");
        arrives("/report");
        looks("report-none");
        if (language != Language.EN) {
            keyboard.select(text("report.desk.language"), language.nativeName());
        }
        keyboard.overwrite(text("shared.field.title"), title);
        keyboard.use(text("report.desk.begin"));
        page.locator("article.doc").waitFor();
        browser.settle(page);
        String head = ": " + text("report.desk.head");
        keyboard.use(text("shared.verb.edit") + head);
        keyboard.isIn(text("shared.field.title"));
        keyboard.write(text("report.desk.introduction"), title);
        keyboard.use(text("report.paragraph.done") + head);
        fieldsClose();
    }

    /** Typed in place, and closed with Escape once it is saved; the heading comes from the plus before it. */
    void writesParagraph(int number, String heading, String words) {
        keyboard.use(text("report.paragraph.add"));
        keyboard.isIn(text("report.paragraph.field", text("report.paragraph.new")));
        page.keyboard().type(words);
        keyboard.press("Escape");
        fieldsClose();
        page.locator("article.doc").getByText(words).first().waitFor();
        if (!heading.isEmpty()) {
            keyboard.use(text("report.paragraph.add-before", text("publishedreport.link.paragraph", number)));
            page.locator("article.doc .plus")
                    .getByText(text("report.paragraph.new-heading"))
                    .waitFor();
            keyboard.use(text("report.paragraph.new-heading"));
            keyboard.isIn(text("report.paragraph.heading-of", number));
            page.keyboard().type(heading);
            keyboard.press("Escape");
            fieldsClose();
            page.locator("article.doc").getByText(heading).first().waitFor();
        }
    }

    /** A field closes once everything in it is saved. */
    private void fieldsClose() {
        page.waitForFunction("() => !document.querySelector('article.doc answer-field')");
        browser.calm(page);
    }

    private void opensParagraph(int number) {
        opens("/desk/calls/" + call + "/report");
        keyboard.use(text("report.paragraph.edit-of", number));
        keyboard.isIn(text("report.paragraph.field", text("publishedreport.link.paragraph", number)));
        browser.settle(page);
    }

    void citesPassage(int number, String code, String words) {
        opensParagraph(number);
        keyboard.select(text("report.cite.code"), code);
        browser.settle(page);
        looks("paragraph-passages");
        keyboard.use(text("report.cite.do-of", words));
        page.locator("article.doc .chip:not(.team)").first().waitFor();
        browser.settle(page);
        looks("paragraph");
    }

    void citesInput(int number, String whose) {
        opensParagraph(number);
        keyboard.write(text("report.cite.search"), whose.substring(0, 8));
        page.locator(".pas > li")
                .filter(new Locator.FilterOptions().setHasText(text("report.cite.whole")))
                .first()
                .waitFor();
        browser.settle(page);
        keyboard.use(text("report.cite.do-of", text("report.cite.whole")));
        page.locator("article.doc .chip.team").first().waitFor();
        browser.settle(page);
    }

    void sendsToClearance() {
        opens("/desk/calls/" + call + "/report");
        looks("report");
        keyboard.use(text("report.desk.send"));
        confirms("report.desk.send");
        page.locator("main").getByText(text("report.status.in-clearance")).waitFor();
        browser.settle(page);
    }

    /** Whoever drafted reads why another person must, and finds no button. */
    void mayNotClear() {
        assertThat(main()).contains(text("report.refusal.same-eyes")).doesNotContain(text("report.desk.clear"));
        looks("in-clearance");
    }

    /** Another person of the report team. */
    void clears() {
        opens("/desk/calls/" + call + "/report");
        looks("clearance");
        keyboard.use(text("report.desk.clear"));
        confirms("report.desk.clear");
        page.locator("main").getByText(text("report.status.published")).first().waitFor();
        browser.settle(page);
        looks("report-published");
    }

    void saysWhyNot(String whose) {
        opens("/desk/calls/" + call + "/report");
        keyboard.use(text("outcome.desk.title"));
        arrives("/outcomes");
        looks("outcomes");
        keyboard.tick(text("outcome.desk.choose-of", whose), true);
        keyboard.select(text("shared.field.reason"), text(OutcomeReason.BACKGROUND.key()));
        keyboard.write(text("outcome.desk.text"), WHY);
        keyboard.use(text("outcome.desk.give"));
        sees("outcome.desk.saved", 1);
        browser.calm(page);
    }

    void tells() {
        keyboard.use(text("outcome.desk.send", 4));
        keyboard.isAsked(text("outcome.desk.send", 4));
        keyboard.press("Enter");
        sees("outcome.desk.sent", 4, 0);
        browser.settle(page);
        looks("outcomes-sent");
    }

    private void opensRow(String whose) {
        if (!page.url().endsWith("/inputs")) {
            toInputs();
        }
        keyboard.openRow(whose);
        page.waitForURL("**/desk/inputs/*");
        browser.settle(page);
        page.locator("h1:focus").waitFor();
    }

    private void opens(String path) {
        browser.follow(page, "/app/staff" + path);
        page.locator("h1:focus").waitFor();
    }

    private void confirms(String key) {
        keyboard.isAsked(text(key));
        keyboard.press("Enter");
    }

    /** Wide, and once more as wide as a telephone. */
    private void looks(String screen) {
        looks.at(page, screen);
        page.setViewportSize(PHONE, 844);
        page.waitForFunction("() => !document.querySelector('vaadin-app-layout').drawerOpened");
        browser.settle(page);
        looks.fitsInTheDark(page, screen + "-phone");
        page.setViewportSize(1280, 900);
    }

    private void arrives(String end) {
        page.waitForURL(address -> address.endsWith(end));
        browser.settle(page);
        page.locator("h1:focus").waitFor();
    }

    private void sees(String key, Object... args) {
        page.getByText(text(key, args)).first().waitFor();
    }

    private String main() {
        return page.locator("main").innerText();
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
