package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * Keycloak takes requests and answers none: its process is halted and set going again. That is harder on the portal than
 * one that refuses them, for whoever waits for an answer without end stands still too.
 */
@Tag("alone")
class KeycloakDownTest extends RealmStage {

    @AfterEach
    void goOn() {
        signal("CONT");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @DisplayName("Public pages answer, signing in says so in one sentence, and works again as soon as Keycloak does")
    void servesTheRestWhileKeycloakIsSilent() {
        Page page = browser.window(Language.FR);
        browser.signIn(page, "newcomer", "/app/");
        signal("STOP");

        Page visitor = browser.window(Language.FR);
        assertThat(visitor.navigate(Browser.PORTAL + "/fr/").status()).isEqualTo(200);
        Response refused = visitor.navigate(Browser.PORTAL + "/app/");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.headerValue("retry-after")).isNotBlank();
        assertThat(browser.languageAndDirection(visitor)).isEqualTo("fr ltr");
        assertThat(visitor.locator("h1").textContent())
                .isEqualTo(Translations.standard().text(Language.FR, "publicsite.error.sign-in-heading"));
        assertThat(browser.violations(visitor)).isEmpty();
        browser.picture(visitor, "signing-in", "keycloak-silent");
        page.reload();
        browser.settle(page);
        assertThat(page.locator("h1").textContent())
                .as("who is in stays in")
                .isEqualTo(Translations.standard().text(Language.FR, "home.newcomer.heading"));

        signal("CONT");
        visitor.locator("main a.btn").click();
        browser.enter(visitor, "newcomer", "portal-demo");
        visitor.waitForURL(Browser.PORTAL + "/app/me/home");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @DisplayName("Who acts: while staff roles cannot be read again nobody is staff, and pages do not stand still")
    void trustsNoStaffRoleThatCannotBeRenewed() {
        int seconds = realm.accessTokenSeconds();
        realm.accessTokenSeconds(61);
        Page page = browser.window(Language.EN);
        try {
            browser.signIn(page, "moderator", "/app/staff/home");
        } finally {
            realm.accessTokenSeconds(seconds);
        }
        signal("STOP");
        untilStaffPageIs(page, "shell.error.not-found");
        signal("CONT");
        untilStaffPageIs(page, "home.next.heading");
    }

    private static void untilStaffPageIs(Page page, String key) {
        await().pollInSameThread().atMost(Duration.ofSeconds(25)).untilAsserted(() -> {
            page.navigate(Browser.PORTAL + "/app/staff/home");
            browser.settle(page);
            assertThat(page.locator("main").innerText())
                    .contains(Translations.standard().text(Language.EN, key));
        });
    }

    /** Halts Keycloak's process or sets it going again; the processes of one server stand under its folder. */
    private static void signal(String name) {
        String home = java.nio.file.Path.of(System.getProperty("portal.data", ".portal"))
                        .toAbsolutePath() + "/keycloak-";
        List<Long> processes = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(home))
                .map(ProcessHandle::pid)
                .toList();
        assertThat(processes).as("processes of Keycloak under %s", home).isNotEmpty();
        for (long process : processes) {
            try {
                new ProcessBuilder("kill", "-" + name, String.valueOf(process))
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
