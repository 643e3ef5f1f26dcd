package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/** Making an account of one's own, and getting in again without its password. */
class NewAccountTest {

    private static final String ADDRESS = "arrival@sample.example";
    private static Browser browser;
    private static Realm realm;

    @BeforeAll
    static void open() {
        browser = new Browser();
        realm = new Realm();
    }

    @AfterAll
    static void close() {
        realm.close();
        browser.close();
    }

    @AfterEach
    void forget() {
        browser.closeWindows();
        realm.forget(ADDRESS);
    }

    @Test
    @DisplayName("Registering in Arabic: three fields, a confirmed address, a password, the welcome page")
    void registersWithAConfirmedAddressAndIsWelcomed() {
        Page page = register(Language.AR);

        assertThat(browser.languageAndDirection(page)).isEqualTo("ar rtl");
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "registered-ar");
        page.navigate(Browser.PORTAL + "/app/");
        assertThat(page.url()).as("not in before the address is confirmed").startsWith(Realm.URL);

        Mails.Mail mail = Mails.next(ADDRESS);
        assertThat(mail.subject() + mail.text())
                .containsPattern("[\\u0600-\\u06FF]{3}")
                .doesNotContain("???");
        follow(page, mail);
        choosePassword(page, "a long new password");
        page.waitForURL(Browser.PORTAL + "/app/me/home");
        browser.settle(page);

        assertThat(browser.languageAndDirection(page)).isEqualTo("ar rtl");
        assertThat(page.locator("h1").textContent())
                .isEqualTo(Translations.standard().text(Language.AR, "home.newcomer.heading"));
    }

    @Test
    void resetsAForgottenPasswordByMail() {
        Page page = register(Language.EN);
        Mails.Mail confirmation = Mails.next(ADDRESS);
        follow(page, confirmation);
        choosePassword(page, "a long first password");
        page.waitForURL(Browser.PORTAL + "/app/me/home");

        Page forgetful = browser.window(Language.EN);
        forgetful.navigate(Browser.PORTAL + "/app/");
        forgetful.locator(".links a").first().click();
        forgetful.locator("#username").fill(ADDRESS);
        forgetful.keyboard().press("Enter");
        forgetful.locator(".alert").waitFor();
        assertThat(browser.violations(forgetful)).isEmpty();
        browser.picture(forgetful, "password-asked-en");

        follow(forgetful, Mails.next(ADDRESS, confirmation));
        choosePassword(forgetful, "a long second password");
        forgetful.waitForURL(Browser.PORTAL + "/app/me/home");

        Page again = browser.window(Language.EN);
        again.navigate(Browser.PORTAL + "/app/");
        browser.enter(again, ADDRESS, "a long first password");
        again.locator("[aria-invalid=true]").first().waitFor();
        browser.enter(again, ADDRESS, "a long second password");
        again.waitForURL(Browser.PORTAL + "/app/me/home");
    }

    @Test
    void tellsNobodyWhetherAnAddressHasAnAccount() {
        assertThat(answerToForgotten("newcomer@sample.example")).isEqualTo(answerToForgotten("nobody@sample.example"));
    }

    private static String answerToForgotten(String address) {
        Page page = browser.window(Language.EN);
        page.navigate(Browser.PORTAL + "/app/");
        page.locator(".links a").first().click();
        page.locator("#username").fill(address);
        page.keyboard().press("Enter");
        page.locator(".alert").waitFor();
        return page.locator("main").innerText().replace(address, "");
    }

    private static Page register(Language language) {
        realm.forget(ADDRESS);
        Page page = browser.window(language);
        page.navigate(Browser.PORTAL + "/" + language.tag() + "/");
        page.locator("a[href*='&register']").first().click();
        page.locator("#kc-register-form").waitFor();
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "register-" + language.tag());
        page.locator("#firstName").fill("Aminata");
        page.locator("#lastName").fill("Arrival");
        page.locator("#email").fill(ADDRESS);
        page.keyboard().press("Enter");
        page.locator("#kc-register-form")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        return page;
    }

    /** Follows a mail's link; where Keycloak asks once more before it goes on, goes on. */
    private static void follow(Page page, Mails.Mail mail) {
        page.navigate(mail.link());
        if (page.locator("#password-new").count() == 0) {
            page.locator("main .btn.p").click();
        }
        page.locator("#password-new").waitFor();
    }

    private static void choosePassword(Page page, String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.keyboard().press("Enter");
    }
}
