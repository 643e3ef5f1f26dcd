package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * R14.2, UC-INP-03: what is typed into an answer stays in the page while there is no connection and after the session ended, and is
 * saved when its writer has signed in again; nothing newer is overwritten unasked. The page's clock is moved, nobody waits.
 */
@DisplayName("An answer that is written without a connection")
class KeptWordsTest extends RealmStage {

    private static final String CALL = "prison-management";
    private static final String ACCOUNT = "nhri-ec";
    private static final String PASSWORD = "portal-demo";
    private static final String FIRST = "Cells are full.";
    private static final String MORE = " Water is short.";
    private static final String UNSAVED = "() => document.querySelector('answer-field').unsaved";
    private static final String SAVED = "() => { const field = document.querySelector('answer-field');"
            + " return field && !field.unsaved && !field.busy && field.state === 'saved'; }";

    private static final String NEWER = "Cells are full, and food is bad.";
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    @Test
    @DisplayName("stays through 35 minutes offline and the end of the session, and is saved after signing in again")
    void outlivesTheSession() {
        Page page = window();
        String question = question(page);
        write(page, FIRST);
        page.waitForFunction(SAVED);

        page.context().setOffline(true);
        write(page, FIRST + MORE);
        state(page, "offline");
        realm.signOut(ACCOUNT);
        page.clock().fastForward("35:00");
        assertThat(page.evaluate(UNSAVED)).isEqualTo(true);
        assertThat(page.locator("dialog.stay[open]").count())
                .as("nothing covers the field")
                .isZero();
        assertThat(field(page).inputValue()).isEqualTo(FIRST + MORE);

        page.context().setOffline(false);
        state(page, "signed-out");
        page.clock().fastForward("06:00");
        page.locator(".v-system-error").waitFor(ATTACHED);
        assertThat(page.locator(".v-system-error").isVisible())
                .as("nothing offers to load the page anew, for it would take the text")
                .isFalse();
        page.keyboard().press("Escape");
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "kept-words", "signed-out-with-an-answer");

        Page tab = page.context()
                .waitForPage(() -> page.getByText(say("input.answer.sign-in")).click());
        browser.enter(tab, ACCOUNT, PASSWORD);
        tab.waitForURL("**/home");
        isSavedOnceThePageIsSeenAgain(page);
        assertThat(page.locator(".v-system-error").count()).isZero();
        assertThat(stored(tab, question)).isEqualTo(FIRST + MORE);
        tab.close();
        page.getByText(say("input.question.all")).click();
        page.waitForURL(address -> address.matches(".*/inputs/[0-9a-f-]{36}"));
        browser.settle(page);
        assertThat(page.locator("main").innerText()).contains("Which problems");
    }

    @Test
    @DisplayName(
            "overwrites nothing that was saved in another window meanwhile: both are shown, and its writer decides")
    void overwritesNothingNewer() {
        Page page = window();
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        String question = question(page);
        write(page, FIRST);
        page.waitForFunction(SAVED);
        page.route("**/drafts/**", Route::abort); // this page alone, while another of the same person is connected
        write(page, FIRST + MORE);
        state(page, "offline");
        page.clock().fastForward("35:00");

        realm.signOut(ACCOUNT);
        Page other = page.context().newPage();
        browser.signIn(other, ACCOUNT, "/app/");
        other.navigate(question);
        browser.settle(other);
        write(other, NEWER);
        other.waitForFunction(SAVED);

        page.bringToFront();
        page.unroute("**/drafts/**");
        page.clock().fastForward("00:31");
        Locator both = page.locator("answer-field .note.warn");
        both.waitFor();
        assertThat(both.innerText()).contains(NEWER);
        assertThat(field(page).inputValue()).isEqualTo(FIRST + MORE);
        assertThat(browser.violations(page)).isEmpty();
        browser.picture(page, "kept-words", "two-answers");
        assertThat(stored(other, question)).as("what is newer stands").isEqualTo(NEWER);

        assertThat(asked)
                .as("nothing would load the page anew and take the text")
                .isEmpty();

        page.getByText(say("input.answer.mine")).click();
        page.waitForFunction(SAVED);
        assertThat(stored(other, question)).isEqualTo(FIRST + MORE);
        page.getByText(say("input.question.all")).click();
        page.waitForURL(address -> address.matches(".*/inputs/[0-9a-f-]{36}"));
        browser.settle(page);
        assertThat(page.locator("main").innerText()).contains("Which problems");
    }

    /** The field looks again when its window is looked at, and by itself every ten seconds. */
    private static void isSavedOnceThePageIsSeenAgain(Page page) {
        page.bringToFront();
        page.clock().fastForward("00:11");
        page.waitForFunction(SAVED);
    }

    /** What the portal has, asked for by another page. */
    private static String stored(Page other, String question) {
        other.navigate(question);
        browser.settle(other);
        return field(other).inputValue();
    }

    /** A window whose clock can be moved. */
    private static Page window() {
        Page page = browser.window(Language.EN);
        browser.signIn(page, ACCOUNT, "/app/");
        return page;
    }

    /** The address of a question of a new draft, opened. */
    private static String question(Page page) {
        String acting = page.url().replaceAll(".*/app/([^/?#]+).*", "$1");
        Page plain = page.context().newPage();
        String input = new PlainAnswering(plain, CALL).begin(acting);
        plain.close();
        String address = Browser.PORTAL + "/app/" + acting + "/inputs/" + input + "/questions/problems";
        page.clock().install();
        page.navigate(address);
        browser.settle(page);
        return address;
    }

    private static Locator field(Page page) {
        return page.locator("answer-field textarea");
    }

    private static void write(Page page, String text) {
        field(page).fill(text);
        page.clock().runFor(2_000);
    }

    /** Waits until the field says so. */
    private static void state(Page page, String state) {
        page.locator("answer-field .state[data-state=" + state + "]").waitFor();
    }

    private static String say(String key) {
        return Translations.standard().text(Language.EN, key, 0);
    }
}
