package org.partnershipportal.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/** Answering a call in the signed-in portal, by keyboard alone, in the words of one language. */
final class Answering {

    private final Browser browser;
    private final Page page;
    private final Keyboard keyboard;
    private final Language language;
    private final Looks looks;

    /** @param page a window that is signed in */
    Answering(Browser browser, Page page, Language language, Looks looks) {
        this.browser = browser;
        this.page = page;
        this.keyboard = new Keyboard(page);
        this.language = language;
        this.looks = looks;
    }

    /** From the call's page through how one wants to be known to the task list; gives the input's id. */
    String begin(String call, NameChoice name) {
        String acting = page.url().replaceAll(".*/app/([^/]+)/.*", "$1");
        page.navigate(Browser.PORTAL + "/app/" + acting + "/calls/" + call);
        looks.at(page, "call");
        boolean first = page.getByText(text("input.start.continue")).count() == 0;
        if (first) {
            keyboard.use(text("shared.verb.start-input"));
            arrives("/calls/" + call + "/answer");
        } else {
            page.navigate(Browser.PORTAL + "/app/" + acting + "/calls/" + call + "/answer");
            browser.settle(page);
        }
        return started(name, "begin", text(first ? "shared.verb.start" : "input.start.another"));
    }

    /**
     * From the page of a product, in one step, through the open calls to the task list, which names the product; gives the input's
     * id.
     */
    String beginFrom(String product, String call, NameChoice name) {
        keyboard.use(text("relation.step.input"), "/inputs/from/product/");
        page.waitForURL("**/inputs/from/product/*");
        arrives("");
        sees("input.origin.choose");
        looks.at(page, "start-from");
        keyboard.use("/calls/" + call + "/answer");
        page.waitForURL("**/calls/" + call + "/answer?*");
        arrives("");
        page.getByRole(AriaRole.MAIN).getByText(product).first().waitFor();
        sees("input.origin.hint");
        String input = started(name, "begin-from", text("shared.verb.start"));
        page.getByRole(AriaRole.MAIN).getByText(product).first().waitFor();
        sees("input.origin.kept");
        looks.at(page, "tasks-from");
        return input;
    }

    private String started(NameChoice name, String screen, String verb) {
        keyboard.choose(text(NameChoice.TEAM_ONLY.key()), text(name.key()));
        looks.at(page, screen);
        keyboard.use(verb);
        page.waitForURL(address -> address.matches(".*/inputs/[0-9a-f-]{36}"));
        arrives("");
        return page.url().replaceAll(".*/inputs/", "");
    }

    /** From the task list to a question. */
    void open(String question) {
        keyboard.use(question);
        page.waitForURL("**/questions/*");
        arrives("");
    }

    /** From a question to the next one. */
    void next() {
        String here = page.url();
        keyboard.use(text("input.question.next"));
        page.waitForURL(address -> !address.equals(here));
        arrives("");
    }

    /** Back to the task list. */
    void toTasks() {
        keyboard.use(text("input.question.all"));
        page.waitForURL(address -> address.matches(".*/inputs/[0-9a-f-]{36}"));
        arrives("");
    }

    /** Writes an answer of words and waits until the field has saved it by itself. */
    void write(String words) {
        keyboard.write(text("shared.field.your-answer"), words);
        page.waitForFunction("() => { const field = document.querySelector('answer-field');"
                + " return field && !field.unsaved && !field.busy; }");
    }

    /** What stands in the answer's field. */
    String written() {
        return page.locator("answer-field textarea").inputValue();
    }

    /** Chooses how the text is treated; the narrowest is preset. */
    void publishText() {
        keyboard.choose(text(TextChoice.NOT_PUBLISHED.key()), text(TextChoice.PUBLISHED.key()));
        browser.settle(page);
    }

    /** From the check page to the receipt; gives its number. */
    String submit() {
        keyboard.tick(confirmation(), true);
        keyboard.use(text("input.check.submit"));
        keyboard.isAsked(text("input.check.submit"));
        keyboard.press("Enter");
        arrives("/receipt");
        return page.locator("#receipt-number").innerText().strip();
    }

    private String confirmation() {
        return text("input.check.confirm");
    }

    /** Waits for the page; its heading has the focus, so that Tab goes on from there. */
    void arrives(String end) {
        page.waitForURL(address -> address.endsWith(end));
        browser.settle(page);
        page.locator("h1:focus").waitFor();
    }

    /** Whether a heading or sentence of this key stands on the page. */
    void sees(String key, Object... args) {
        page.getByRole(AriaRole.MAIN).getByText(text(key, args)).first().waitFor();
    }

    Keyboard keyboard() {
        return keyboard;
    }

    String text(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
