package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Delegation;

/** An act for which one must have signed in lately: granting a State's power, when the sign-in is an old one. */
@DisplayName("Giving one's credentials again before an act that asks for it")
class FreshSignInTest {

    private static final String ACCOUNT = "gov-ec-2";
    private static final String MISSION = "Misión Permanente del Ecuador, Ginebra (sample)";
    private static final String HOLDER = "Ministerio de Justicia, Ecuador (sample)";
    private static final Path OLD =
            Path.of(System.getProperty("portal.data", ".portal"), "sign-ins", Realm.idOf(ACCOUNT));

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void forget() throws IOException {
        browser.closeWindows();
        Files.deleteIfExists(OLD);
    }

    @Test
    @DisplayName("leads to Keycloak in a tab beside the page, comes back to all that was chosen, and lets the act pass")
    void asksAgainAndLosesNothing() throws IOException {
        Page page = browser.window(Language.EN);
        toPowers(page);
        Keyboard keyboard = new Keyboard(page);
        int granted = granted(page);
        choose(page, keyboard);
        String chosen = chosen(page);
        assertThat(chosen).contains(HOLDER);
        signInIsOld();

        grant(page).click();
        Locator dialog = page.getByText(say("shell.again.sentence"));
        dialog.waitFor();
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "signing-in", "again");
        page.keyboard().press("Escape");
        gone(dialog);
        browser.settle(page);
        assertThat(chosen(page)).as("who thinks better of it loses nothing").isEqualTo(chosen);
        assertThat(granted(page)).as("and did nothing").isEqualTo(granted);

        grant(page).click();
        Page tab = page.context()
                .waitForPage(() -> page.locator("a[href*='?again&']").click());
        tab.locator("#password").waitFor();
        assertThat(tab.url())
                .as("credentials, though Keycloak knows the person")
                .startsWith(Realm.URL);
        tab.locator("#password").fill("portal-demo");
        tab.locator("#password").press("Enter");
        gone(dialog);
        page.getByText(say("shell.again.done")).first().waitFor();
        browser.calm(page);
        assertThat(chosen(page)).as("nothing chosen is lost").isEqualTo(chosen);

        grant(page).click();
        page.getByText(say("delegation.page.granted")).first().waitFor();
        browser.settle(page);
        assertThat(granted(page)).isEqualTo(granted + 1);
    }

    /** To the powers of the mission's State. */
    private static void toPowers(Page page) {
        browser.signIn(page, ACCOUNT, "/app/");
        page.locator("header .acting").click();
        page.locator("ul.menu a:visible", new Page.LocatorOptions().setHasText(MISSION))
                .click();
        page.locator("header .acting .name", new Page.LocatorOptions().setHasText(MISSION))
                .waitFor();
        browser.settle(page);
        String mission = page.url().replaceAll(".*/app/([^/?#]+).*", "$1");
        browser.follow(page, "/app/" + mission + "/organisations/" + mission + "/delegations");
    }

    private static void choose(Page page, Keyboard keyboard) {
        page.locator("main vaadin-combo-box input").fill("Ministerio");
        page.locator("vaadin-combo-box-item:visible").getByText(HOLDER).click();
        keyboard.select(say("delegation.page.power"), say(Delegation.COMMITMENT_PUBLISHER.key()));
        LocalDate first = LocalDate.now(Deadline.GENEVA)
                .plusYears(10)
                .plusDays(2 * (Instant.now().getEpochSecond() % 10_000)); // each run its own, where the data stay
        keyboard.write(say("shared.field.first-day"), day(first));
        keyboard.write(say("shared.field.last-day"), day(first.plusDays(1)));
        keyboard.press("Tab");
        browser.settle(page);
    }

    private static int granted(Page page) {
        return page.locator("main")
                .getByText(say("delegation.page.end-on"), new Locator.GetByTextOptions().setExact(true))
                .count();
    }

    private static Locator grant(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(say("delegation.page.grant"))
                        .setExact(true));
    }

    private static void gone(Locator dialog) {
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** All that stands in the page's fields. */
    private static String chosen(Page page) {
        return page.locator("main input").all().stream()
                .map(Locator::inputValue)
                .toList()
                .toString();
    }

    /** What counts is the second in which Keycloak took the credentials, so that the next one is waited for. */
    private static void signInIsOld() throws IOException {
        Instant now = Instant.now();
        Instant next = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        await().atMost(Duration.ofSeconds(5)).until(() -> !Instant.now().isBefore(next));
        Files.createDirectories(OLD.getParent());
        Files.writeString(OLD, next.toString());
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }

    private static String say(String key) {
        return Translations.standard().text(Language.EN, key, 0);
    }
}
