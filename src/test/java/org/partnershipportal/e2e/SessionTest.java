package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationType;

/** How sessions end, here and in Keycloak, and how staff roles come and go while one lasts. */
@Tag("alone")
class SessionTest extends RealmStage {

    /** The portal renews a token that ends within 60 seconds, so one of 61 is renewed after one. */
    private static final int ABOUT_TO_END = 61;

    @Test
    void endsTheSessionOfKeycloakWhenSigningOut() {
        realm.signOut("newcomer");
        Page page = browser.window(Language.EN);
        browser.signIn(page, "newcomer", "/app/");
        assertThat(realm.sessionsOf("newcomer")).isEqualTo(1);

        signOut(page);
        page.waitForURL(Browser.PORTAL + "/en/");
        assertThat(realm.sessionsOf("newcomer")).isZero();

        page.navigate(Browser.PORTAL + "/app/me/home");
        assertThat(page.url()).startsWith(Realm.URL);
        assertThat(page.locator("#password").isVisible()).isTrue();
        page.goBack();
        assertThat(page.getByText(say("home.newcomer.heading")).count()).isZero();
    }

    @Test
    void signsInAgainWithoutAPasswordWhileKeycloakKnowsThePerson() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, "newcomer", "/app/");
        page.context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("portal-session"));

        page.navigate(Browser.PORTAL + "/app/me/me");
        browser.settle(page);

        assertThat(page.url()).isEqualTo(Browser.PORTAL + "/app/me/me");
    }

    @Test
    @DisplayName(
            "Back-channel logout: signed out by an administrator of Keycloak, out of the portal at the next request")
    void endsTheSessionWhenKeycloakDoes() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, "newcomer", "/app/");
        Page other = browser.window(Language.EN);
        browser.signIn(other, "cso-ec", "/app/");

        realm.signOut("newcomer");
        page.navigate(Browser.PORTAL + "/app/me/home");
        other.reload();
        browser.settle(other);

        assertThat(page.url()).startsWith(Realm.URL);
        assertThat(page.locator("#password").isVisible()).isTrue();
        assertThat(other.url()).startsWith(Browser.PORTAL + "/app/");
    }

    @Test
    @DisplayName("An open page of a session that Keycloak ended does nothing more, and leads to signing in and back")
    void leadsBackToThePageWhoseSessionKeycloakEnded() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, "newcomer", "/app/me/me");
        String address = page.url();
        realm.signOut("newcomer");

        page.locator("main vaadin-button", new Page.LocatorOptions().setHasText(say("shared.verb.save")))
                .click();
        Locator message = page.locator("dialog.stay[open] .ended");
        message.waitFor();
        assertThat(message.innerText()).contains(say("shell.session.return"));
        assertThat(page.locator(".v-system-error").isVisible())
                .as("the framework's own message")
                .isFalse();
        message.locator("a").click();
        page.locator("#password").waitFor();
        browser.enter(page, "newcomer", "portal-demo");
        page.waitForURL(address);
        browser.settle(page);
    }

    @Test
    void bringsBackWhatWasTypedWhenTheSessionEnds() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, "newcomer", "/app/me/me");
        Locator zone = page.locator("vaadin-combo-box input");
        String before = zone.inputValue();
        chooseGuayaquil(page, zone);

        realm.signOut("newcomer");
        page.reload();
        browser.enter(page, "newcomer", "portal-demo");
        page.waitForURL(Browser.PORTAL + "/app/me/me");
        browser.settle(page);

        assertThat(zone.inputValue()).contains("Guayaquil");
        assertThat(page.locator("main .note").innerText()).isEqualTo(say("shell.session.typed-again"));
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "kept-words", "typed-again");
        page.reload();
        browser.settle(page);
        assertThat(zone.inputValue()).as("given back once, and not saved").isEqualTo(before);
    }

    @Test
    @DisplayName("Registering an organisation: texts, choices and ticks are there again in a form never saved")
    void bringsBackAFormThatWasNeverSaved() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, "newcomer", "/app/me/organisations/new");
        Keyboard keyboard = new Keyboard(page);
        String kind = say(OrganisationType.WOMEN_LED.key());
        keyboard.write(say("shared.field.name"), "Observatorio <b> de prisiones");
        keyboard.pick(say("organisation.form.language"), "Spanish", "Spanish");
        keyboard.pick(say("organisation.form.type"), kind, kind);
        keyboard.tabTo(say("organisation.form.several"));
        keyboard.press("Space");
        keyboard.write(say("organisation.form.purpose"), "Visits places of detention.\nReports to Congress.");
        keyboard.overwrite(say("shared.field.email"), "office@example.org");
        // The server learns of a text two seconds after its last letter.
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("https://example.org"),
                () -> keyboard.write(say("shared.field.website"), "https://example.org"));

        realm.signOut("newcomer");
        page.reload();
        browser.enter(page, "newcomer", "portal-demo");
        page.waitForURL(Browser.PORTAL + "/app/me/organisations/new");
        browser.settle(page);

        browser.picture(page, "kept-words", "registration-typed-again");
        assertThat(browser.violations(page)).isEmpty();
        assertThat(page.locator("main .note").innerText()).isEqualTo(say("shell.session.typed-again"));
        assertThat(value(page, "shared.field.name")).isEqualTo("Observatorio <b> de prisiones");
        assertThat(value(page, "organisation.form.language")).isEqualTo("Spanish");
        assertThat(value(page, "organisation.form.type")).contains(kind);
        assertThat(page.locator("main vaadin-checkbox input").isChecked()).isTrue();
        assertThat(page.locator("main vaadin-combo-box[disabled] input").inputValue())
                .isEmpty();
        assertThat(value(page, "organisation.form.purpose"))
                .isEqualTo("Visits places of detention.\nReports to Congress.");
        assertThat(value(page, "shared.field.email")).isEqualTo("office@example.org");
        assertThat(value(page, "shared.field.website")).isEqualTo("https://example.org");
    }

    private static String value(Page page, String label) {
        return page.locator("main")
                .getByLabel(say(label), new Locator.GetByLabelOptions().setExact(false))
                .first()
                .inputValue();
    }

    @Test
    void keepsNothingThatWasTypedByOneWhoSignsOutOrIsAnother() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, "newcomer", "/app/me/me");
        Locator zone = page.locator("vaadin-combo-box input");
        String before = zone.inputValue();
        chooseGuayaquil(page, zone);
        signOut(page);
        page.waitForURL(Browser.PORTAL + "/en/");
        browser.signIn(page, "newcomer", "/app/me/me");
        assertThat(zone.inputValue()).isEqualTo(before);

        chooseGuayaquil(page, zone);
        realm.signOut("newcomer");
        browser.signIn(page, "moderator", "/app/me/me");
        assertThat(zone.inputValue()).doesNotContain("Guayaquil");

        Page own = browser.window(Language.EN);
        browser.signIn(own, "newcomer", "/app/me/me");
        assertThat(own.locator("vaadin-combo-box input").inputValue()).contains("Guayaquil");
        signOut(own); // or the portal keeps it once more when another test ends this session
        own.waitForURL(Browser.PORTAL + "/en/");
    }

    @Test
    @DisplayName("Who acts: a staff role taken away in the realm is gone with the next token, one given is there")
    void rereadsStaffRoles() {
        int seconds = realm.accessTokenSeconds();
        realm.accessTokenSeconds(ABOUT_TO_END);
        try {
            Page page = browser.window(Language.EN);
            browser.signIn(page, "moderator", "/app/");
            assertThat(page.url()).isEqualTo(Browser.PORTAL + "/app/staff/home");

            realm.withdraw("moderator", "moderator");
            untilStaffPageIs(page, say("shell.error.not-found"));

            realm.grant("moderator", "moderator");
            untilStaffPageIs(page, say("home.next.heading"));
        } finally {
            realm.accessTokenSeconds(seconds);
            if (!realm.holds("moderator", "moderator")) {
                realm.grant("moderator", "moderator");
            }
        }
    }

    @Test
    @DisplayName("Who acts: no member of a State organisation can be staff, whatever the realm says")
    void givesNoStaffRoleToAMemberOfAStateOrganisation() {
        realm.grant("gov-zm", "secretariat");
        realm.grant("rapporteur", "moderator");
        try {
            assertThat(staffPage("gov-zm")).contains(say("shell.error.not-found"));
            assertThat(staffPage("rapporteur")).contains(say("shell.acting.staff"));
        } finally {
            realm.withdraw("gov-zm", "secretariat");
            realm.withdraw("rapporteur", "moderator");
        }
    }

    @Test
    @DisplayName("Who acts: the custodian holds no other staff role")
    void givesNoStaffRoleToACustodianWithAnother() {
        realm.grant("custodian", "auditor");
        try {
            assertThat(staffPage("custodian")).contains(say("shell.error.not-found"));
        } finally {
            realm.withdraw("custodian", "auditor");
        }
        assertThat(staffPage("custodian")).doesNotContain(say("shell.error.not-found"));
    }

    @Test
    void ignoresARealmRoleThatItDoesNotKnow() {
        realm.grant("newcomer", "offline_access");
        try {
            assertThat(staffPage("newcomer")).contains(say("shell.error.not-found"));
        } finally {
            realm.withdraw("newcomer", "offline_access");
        }
    }

    private static void chooseGuayaquil(Page page, Locator zone) {
        zone.fill("Guayaquil");
        page.locator("vaadin-combo-box-item:visible").getByText("Guayaquil").click();
        page.locator("vaadin-combo-box-item:visible")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        browser.settle(page);
        assertThat(zone.inputValue()).contains("Guayaquil");
    }

    private static String staffPage(String account) {
        Page page = browser.window(Language.EN);
        browser.signIn(page, account, "/app/staff/home");
        String text = page.locator("body").innerText();
        page.context().close();
        return text;
    }

    /** The next token is fetched at the first request after the present one's second of grace. */
    private static void untilStaffPageIs(Page page, String words) {
        org.awaitility.Awaitility.await()
                .pollInSameThread()
                .atMost(java.time.Duration.ofSeconds(10))
                .untilAsserted(() -> {
                    page.navigate(Browser.PORTAL + "/app/staff/home");
                    browser.settle(page);
                    assertThat(page.locator("main").innerText()).contains(words);
                });
    }

    static void signOut(Page page) {
        page.locator("header vaadin-button", new Page.LocatorOptions().setHasText(say("shell.account")))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(say("shell.account.sign-out"))
                                .setExact(true))
                .click();
    }

    private static String say(String key) {
        return Translations.standard().text(Language.EN, key, 0);
    }
}
