package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;

/** Who holds a staff role signs in with a second factor. */
@DisplayName("The second factor of staff")
class SecondFactorTest extends RealmStage {

    private static final String ADDRESS = "new-auditor@sample.example";
    private static final String PASSWORD = "a long staff password";
    private static final Pattern SIGNED_IN = Pattern.compile(Pattern.quote(Browser.PORTAL) + "/app/[^/]+/home.*");

    @BeforeEach
    void employ() {
        realm.forget(ADDRESS);
        realm.make(ADDRESS, PASSWORD, "auditor");
    }

    @AfterEach
    void dismiss() {
        realm.forget(ADDRESS);
    }

    @Test
    @DisplayName("is set up at the first sign-in, asked for at the next, and each of its codes is taken once")
    void isAskedFor() {
        Page page = signIn();
        assertThat(page.url()).as("not in before it is set up").startsWith(Realm.URL);
        String secret = page.locator("#totpSecret").getAttribute("value");
        String code = OneTimeCode.at(secret, Instant.now());
        page.locator("#totp").fill(code);
        page.locator("#userLabel").fill("app");
        page.locator("#userLabel").press("Enter");
        page.waitForURL(SIGNED_IN);

        Page other = signIn();
        other.locator("#otp").fill(code);
        other.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> other.locator("#otp").press("Enter"));
        other.waitForLoadState();
        assertThat(other.locator("#otp").isVisible())
                .as("a code used before is not taken")
                .isTrue();
        assertThat(isIn(other)).as("who knows the password alone").isFalse();
        // Keycloak takes the code before and after the present one, so that clocks may differ; nobody waits for it
        // here.
        other.locator("#otp").fill(OneTimeCode.at(secret, Instant.now().plusSeconds(OneTimeCode.SECONDS)));
        other.locator("#otp").press("Enter");
        other.waitForURL(SIGNED_IN);
        assertThat(isIn(other)).isTrue();
    }

    @Test
    @DisplayName(
            "can be a passkey, which then is both: no password and no code; one that does not know who holds it is none")
    void canBeAPasskey() {
        Page page = signIn();
        Authenticator authenticator = new Authenticator(page);
        String secret = page.locator("#totpSecret").getAttribute("value");
        page.locator("#totp").fill(OneTimeCode.at(secret, Instant.now()));
        page.locator("#totp").press("Enter");
        page.waitForURL(SIGNED_IN);
        page.navigate(Realm.URL + "/realms/" + Realm.NAME + "/account/account-security/signing-in");
        page.getByText("Set up Passkey").click();
        page.locator("#registerWebAuthn").waitFor();
        assertThat(browser.violations(page)).isEmpty();
        page.locator("#registerWebAuthn").click();
        page.waitForURL("**/account/**");
        assertThat(authenticator.passkeys()).isEqualTo(1);

        page.context().clearCookies();
        authenticator.recognises(false);
        page.navigate(Browser.PORTAL + "/app/");
        page.locator("#authenticateWebAuthnButton").click();
        page.locator(".alert").waitFor();
        assertThat(isIn(page)).as("whom the device does not recognise").isFalse();

        authenticator.recognises(true);
        page.navigate(Browser.PORTAL + "/app/"); // the device offers the one passkey it has, and is confirmed at once
        page.waitForURL(SIGNED_IN);
        assertThat(isIn(page)).isTrue();
    }

    private static boolean isIn(Page page) {
        return page.request()
                        .get(
                                Browser.PORTAL + "/app/staff/home",
                                RequestOptions.create().setMaxRedirects(0))
                        .status()
                == 200;
    }

    private static Page signIn() {
        Page page = browser.window(Language.EN);
        enter(page);
        return page;
    }

    private static void enter(Page page) {
        page.navigate(Browser.PORTAL + "/app/");
        browser.enter(page, ADDRESS, PASSWORD);
        page.locator("#totp, #otp").waitFor();
    }
}
