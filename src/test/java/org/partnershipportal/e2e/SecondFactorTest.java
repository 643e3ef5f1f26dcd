package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;

/** Who holds a staff role signs in with a second factor. */
@DisplayName("The second factor of staff")
class SecondFactorTest {

    private static final String ADDRESS = "new-auditor@sample.example";
    private static final String PASSWORD = "a long staff password";
    private static final Pattern SIGNED_IN = Pattern.compile(Pattern.quote(Browser.PORTAL) + "/app/[^/]+/home.*");

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

    @BeforeEach
    void employ() {
        realm.forget(ADDRESS);
        realm.make(ADDRESS, PASSWORD, "auditor");
    }

    @AfterEach
    void dismiss() {
        browser.closeWindows();
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
        await().atMost(Duration.ofSeconds(OneTimeCode.SECONDS + 5))
                .until(() -> !OneTimeCode.at(secret, Instant.now()).equals(code));
        other.locator("#otp").fill(OneTimeCode.at(secret, Instant.now()));
        other.locator("#otp").press("Enter");
        other.waitForURL(SIGNED_IN);
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
