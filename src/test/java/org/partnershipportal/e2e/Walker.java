package org.partnershipportal.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * Somebody who goes through the signed-in portal by keyboard alone, in the words of one language: in Arabic on a telephone, where
 * the side navigation stands behind its button.
 */
final class Walker {

    private static final String ID = "[0-9a-f-]{36}";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int PHONE = 390;

    private final Browser browser;
    private final Language language;
    private final Looks looks;
    private final Page page;
    private final Keyboard keyboard;

    private Walker(Browser browser, Language language, Looks looks, Page page) {
        this.browser = browser;
        this.language = language;
        this.looks = looks;
        this.page = page;
        keyboard = new Keyboard(page);
    }

    /** Signs the account in, in a window of its own. */
    static Walker signedIn(Browser browser, Language language, Looks looks, String account) {
        Page page = window(browser, language);
        browser.signIn(page, account, "/app/");
        return new Walker(browser, language, looks, page);
    }

    /** A reader's window, as wide as the journey in this language has them. */
    static Page window(Browser browser, Language language) {
        return isOnPhone(language) ? browser.window(language, PHONE, 844, ColorScheme.LIGHT) : browser.window(language);
    }

    static boolean isOnPhone(Language language) {
        return language == Language.AR;
    }

    /** The same person's second tab, at the same page. */
    Walker inAnotherTab() {
        Page other = page.context().newPage();
        other.navigate(page.url());
        browser.settle(other);
        return new Walker(browser, language, looks, other);
    }

    Page page() {
        return page;
    }

    Keyboard keyboard() {
        return keyboard;
    }

    /** What follows {@code /app/} in the addresses of whom one acts for. */
    String acting() {
        return page.url().replaceAll(".*/app/([^/?#]+).*", "$1");
    }

    /** Acts for another organisation that the account belongs to, unless it does already. */
    void actsFor(String organisation) {
        String bar = isOnPhone(language) ? "section.bar" : "header";
        String present = page.locator(bar + " .acting .name").first().textContent();
        if (present.equals(organisation)) {
            return;
        }
        keyboard.use(present);
        page.locator("ul.menu a:visible", new Page.LocatorOptions().setHasText(organisation))
                .first()
                .waitFor();
        if (!keyboard.focused().contains(organisation)) {
            keyboard.tabTo(organisation);
        }
        keyboard.press("Enter");
        page.locator(bar + " .acting .name", new Page.LocatorOptions().setHasText(organisation))
                .first()
                .waitFor();
        browser.settle(page);
    }

    /** By the side navigation, whose groups are closed bar the one in which one is. */
    void navigates(String group, String entry, String path) {
        if (isOnPhone(language)) {
            keyboard.useButton(text("shell.menu"), "vaadin-drawer-toggle");
            page.locator("vaadin-app-layout[drawer-opened]").waitFor();
        }
        keyboard.use(text(group));
        keyboard.use(text(entry), path);
        page.waitForURL(address -> address.endsWith(path));
        if (isOnPhone(language)) {
            page.waitForFunction("() => !document.querySelector('vaadin-app-layout').drawerOpened");
        }
        browser.settle(page);
    }

    /** By an address below whom one acts for. */
    void opens(String path) {
        page.navigate(Browser.PORTAL + "/app/" + acting() + path);
        browser.settle(page);
    }

    void reloads() {
        page.reload();
        browser.settle(page);
    }

    /** Waits for the page; its heading has the focus, so that Tab goes on from there. */
    void arrives(String end) {
        page.waitForURL(address -> address.endsWith(end));
        browser.settle(page);
        page.locator("h1:focus").waitFor();
    }

    /** The same at the page of a record that is not known yet; gives its id. */
    String arrivesAtRecord(String list) {
        page.waitForURL(address -> address.matches(".*" + list + "/" + ID));
        arrives("");
        return page.url().replaceAll(".*/(" + ID + ")$", "$1");
    }

    /** Answers the question that stands before the page by its button of this name. */
    void confirms(String key) {
        keyboard.isAsked(text(key));
        keyboard.press("Enter");
    }

    /** Writes into the field of the question that stands before the page, and uses its button. */
    void answers(String field, String words, String verb) {
        asked(field);
        page.keyboard().type(words);
        keyboard.useButton(text(verb));
        browser.settle(page);
    }

    /** The same with a box that offers what fits the letters typed. */
    void chooses(String field, String letters, String option, String verb) {
        asked(field);
        keyboard.take(letters, option);
        keyboard.useButton(text(verb));
        browser.settle(page);
    }

    private void asked(String field) {
        browser.settle(page);
        page.getByLabel(text(field)).last().waitFor();
        keyboard.comeTo(text(field));
    }

    /** Sends what is not complete, looks at what is said of it, and goes by the summary into the field of this name. */
    void isSentTo(String field, String screen, Object... args) {
        page.getByText(text("uikit.problems.heading")).first().waitFor();
        looksAt(screen);
        keyboard.use(text(field, args));
        keyboard.isIn(text(field, args));
    }

    /** Waits for a sentence, wherever it stands. */
    void sees(String key, Object... args) {
        page.getByText(text(key, args)).first().waitFor();
        browser.settle(page);
    }

    void looksAt(String screen) {
        looks.at(page, screen);
    }

    /** What the page says. */
    String main() {
        return page.locator("main").innerText();
    }

    /** So many days from today in Geneva, as people type a day. */
    static String day(int days) {
        return LocalDate.ofInstant(PortalClock.now(), Formats.GENEVA)
                .plusDays(days)
                .format(TYPED);
    }

    String text(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
