package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;

/** Getting in again without a password, and what asking for an account tells nobody; {@link ArrivalJourneyTest} makes one. */
class NewAccountTest extends RealmStage {

    private static final String FORGETFUL = "forgetful@sample.example";

    @AfterEach
    void forget() {
        realm.forget(FORGETFUL);
    }

    @Test
    void resetsAForgottenPasswordByMail() {
        Page page = ask(Language.EN, FORGETFUL);
        Mails.Mail confirmation = Mails.next(FORGETFUL);
        page.navigate(confirmation.link());
        make(page, "a long first password");
        signIn(page, FORGETFUL, "a long first password");

        Page forgetful = browser.window(Language.EN);
        forgetful.navigate(Browser.PORTAL + "/app/");
        forgetful.locator(".links a").first().click();
        forgetful.locator("#username").fill(FORGETFUL);
        forgetful.keyboard().press("Enter");
        forgetful.locator(".alert").waitFor();
        assertThat(browser.violations(forgetful)).isEmpty();
        browser.picture(forgetful, "signing-in", "password-asked");

        follow(forgetful, Mails.next(FORGETFUL, confirmation));
        choosePassword(forgetful, "a long second password");
        forgetful.waitForURL(Browser.PORTAL + "/app/me/home");

        Page again = browser.window(Language.EN);
        again.navigate(Browser.PORTAL + "/app/");
        browser.enter(again, FORGETFUL, "a long first password");
        again.locator("[aria-invalid=true]").first().waitFor();
        browser.enter(again, FORGETFUL, "a long second password");
        again.waitForURL(Browser.PORTAL + "/app/me/home");
    }

    @Test
    @DisplayName(
            "E: the page of signing in leads to the portal's, which answers an address that has an account as any other")
    void answersAnAddressThatHasAnAccountAsAnyOther() {
        String sentToNobody =
                ask(Language.EN, "nobody@sample.example").locator("main").innerText();
        Page page = browser.window(Language.EN);
        page.navigate(Browser.PORTAL + "/app/");
        page.locator("#kc-registration").click();
        page.locator("#eMail").fill("newcomer@sample.example");
        page.keyboard().press("Enter");
        page.locator("main [role=status]").waitFor();
        assertThat(page.locator("main").innerText().replace("newcomer@", "nobody@"))
                .isEqualTo(sentToNobody);
        page.navigate(Realm.URL + "/realms/" + Realm.NAME + "/login-actions/registration?client_id=portal");
        assertThat(page.locator("#firstName").count())
                .as("Keycloak's own form is closed")
                .isZero();
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

    /** Asks for an account with the address; its page then says that an email is on its way. */
    static Page ask(Language language, String address) {
        realm.forget(address);
        Page page = browser.window(language);
        page.navigate(Browser.PORTAL + "/" + language.tag() + "/");
        page.locator("main a[href$='/register']").first().click();
        page.locator("#eMail").waitFor();
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "arrival", "register");
        page.locator("#eMail").fill(address);
        page.keyboard().press("Enter");
        page.locator("main [role=status]").waitFor();
        return page;
    }

    /** Gives names and a password on the page of the email's link. */
    static void make(Page page, String password) {
        page.locator("#firstName").fill("Aminata");
        page.locator("#lastName").fill("Arrival");
        page.locator("#password").fill(password);
        page.locator("#again").fill(password);
        page.keyboard().press("Enter");
        page.locator("#go-on").waitFor();
    }

    /** Signs in from the page that says that the account is ready. */
    static void signIn(Page page, String address, String password) {
        page.locator("#go-on").click();
        browser.enter(page, address, password);
        page.waitForURL(Browser.PORTAL + "/app/me/home");
        browser.settle(page);
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
