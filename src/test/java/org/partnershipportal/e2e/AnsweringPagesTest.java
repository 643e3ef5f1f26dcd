package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipportal.ground.shared.Language;

/**
 * Every plain page on which one responds to a call, looked at by axe in English and Arabic: sealed and signed in, as a draft and
 * once it is submitted. The pages need no script; here one may run, for axe is one.
 */
@Tag("alone")
@DisplayName(
        "R0.1 to R0.4 on the plain pages: every page of a response can be read by everyone, left to right and right to left")
class AnsweringPagesTest {

    private static final String CALL = "prison-management";
    private static final String STATE = "gov-ec";
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.AR);

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void everyPageOfASealedResponse() {
        Page page = browser.window(Language.EN);
        PlainAnswering answering = new PlainAnswering(page, CALL);
        answering.beginSealed();
        List<String> faults = new java.util.ArrayList<>(faults(page, "mine", "sealed-draft"));
        answering.write("problems", "Cells are full.");
        answering.attach("papers", new FilePayload("a.txt", "text/plain", "A paper".getBytes(StandardCharsets.UTF_8)));
        faults.addAll(faults(page, "mine", "sealed-answered"));
        answering.submit();
        faults.addAll(faults(page, "mine", "sealed-submitted"));
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPageOfASignedInResponse() {
        Asking state = Asking.signedIn(browser, STATE);
        Page page = state.page().context().newPage();
        String input = new PlainAnswering(page, CALL).begin(state.acting());
        assertThat(faults(page, input, "signed-in-draft")).isEmpty();
    }

    /** Asks for every address below {@code /{lang}/i/} that is a page; one that is not there now is a page of its own. */
    private static List<String> faults(Page page, String input, String name) {
        List<String> addresses = Routes.plain().stream()
                .filter(route -> route.startsWith("/{lang}/i/"))
                .map(route -> route.replace("{input}", input).replace("{call}", CALL))
                .flatMap(route -> route.contains("{question}")
                        ? List.of(route.replace("{question}", "problems"), route.replace("{question}", "papers"))
                                .stream()
                        : List.of(route).stream())
                .filter(route -> !route.replace("{lang}", "").contains("{") && !route.matches(".*\\.[a-z]+"))
                .sorted()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(8);
        return LANGUAGES.stream()
                .flatMap(language -> {
                    Looks looks = new Looks(browser, language, "answering-" + name);
                    for (String address : addresses) {
                        page.navigate(Browser.PORTAL + address.replace("{lang}", language.tag()));
                        looks.at(page, address.replaceAll("[^a-z]+", "-").replace("-lang-i-", ""));
                    }
                    return looks.faults().stream().map(fault -> language.tag() + " " + fault);
                })
                .toList();
    }
}
