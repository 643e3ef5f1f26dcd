package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipportal.ground.shared.Language;

/**
 * Every plain page on which one responds to a call, looked at by axe in English and Arabic: sealed and signed in, as a draft and
 * once it is submitted, each in the state in which {@code looked-at.txt} says that it is there. The pages need no script; here one may
 * run, for axe is one.
 */
@Tag("alone")
@DisplayName(
        "R0.1 to R0.4 on the plain pages: every page of a response can be read by everyone, left to right and right to left")
class AnsweringPagesTest {

    private static final String CALL = "prison-management";
    private static final String STATE = "gov-ec";
    private static final LookedAt LOOKED_AT = LookedAt.plain();

    @RegisterExtension
    static final Browser browser = new Browser();

    private static String call = "";

    @BeforeAll
    static void findTheCall() {
        Page page = browser.window(Language.EN);
        page.navigate(Browser.PORTAL + "/en/calls/" + CALL + "/answer");
        call = page.url().replaceAll(".*/start/", "");
        assertThat(call).matches("[0-9a-f-]{36}");
    }

    @Test
    void everyPageOnTheWayToAResponse() {
        Page page = browser.window(Language.EN);
        assertThat(faults(page, "start", "")).isEmpty();
    }

    @Test
    void everyPageOfASealedResponse() {
        Page page = browser.window(Language.EN);
        PlainAnswering answering = new PlainAnswering(page, CALL);
        answering.drawCode();
        List<String> faults = new ArrayList<>(faults(page, "code", "mine"));
        answering.writeDown();
        faults.addAll(faults(page, "sealed-draft", "mine"));
        answering.write("problems", "Cells are full.");
        answering.attach("papers", new FilePayload("a.txt", "text/plain", "A paper".getBytes(StandardCharsets.UTF_8)));
        faults.addAll(faults(page, "sealed-answered", "mine"));
        answering.submit();
        faults.addAll(faults(page, "sealed-submitted", "mine"));
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPageOfASignedInResponse() {
        Asking state = Asking.signedIn(browser, STATE);
        Page page = state.page().context().newPage();
        PlainAnswering answering = new PlainAnswering(page, CALL);
        String input = answering.begin(state.acting());
        List<String> faults = new ArrayList<>(faults(page, "draft", input));
        answering.write("problems", "Cells are full.");
        answering.submit();
        faults.addAll(faults(page, "submitted", input));
        answering.withdraw();
        assertThat(faults).isEmpty();
    }

    /** Looks at every page that is there in this state of a response. */
    private static List<String> faults(Page page, String state, String input) {
        List<String> addresses = LOOKED_AT.at(state).stream()
                .map(address -> address.replace("{input}", input).replace("{call}", call))
                .toList();
        assertThat(addresses).as(state).isNotEmpty();
        return addresses.stream()
                .flatMap(address -> Looks.ofPlainPage(browser, page, "answering-" + state, address).stream())
                .toList();
    }
}
