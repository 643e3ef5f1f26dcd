package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answering a call on the plain pages, without script: signed in, or sealed. In English. */
final class PlainAnswering {

    private static final Pattern NUMBER = Pattern.compile("[2-9A-Z]{6}-[2-9A-Z]{6}-[2-9A-Z]{6}");
    private final Page page;
    private final String call;
    private String input = "";

    /** @param page a window in which no script need run */
    PlainAnswering(Page page, String call) {
        this.page = page;
        this.call = Browser.PORTAL + "/en/calls/" + call;
    }

    /** Begins for an organisation; gives the input's id. */
    String begin(String organisation) {
        page.navigate(call + "/answer");
        page.locator("input[name=known][value=team-only]").check();
        page.locator("input[name=acting][value='" + organisation + "']").check();
        page.locator("form[action$='/begin'] button[value=plain]").click();
        assertThat(page.url()).matches(".*/en/i/[0-9a-f-]{36}");
        input = page.url().replaceAll(".*/i/", "");
        return input;
    }

    /** Begins sealed; gives the code that is shown once. */
    String beginSealed() {
        String code = drawCode();
        writeDown();
        return code;
    }

    /** Begins sealed, up to the page that shows the code; gives it. */
    String drawCode() {
        page.navigate(call);
        page.locator("form#known input[name=known][value=sealed]").check();
        page.locator("form#known button[type=submit]").click();
        page.locator("main form button.p[type=submit]").click();
        return page.locator("main p.code").first().innerText().strip();
    }

    /** Says that the code is written down. */
    void writeDown() {
        page.locator("#written").check();
        page.locator("main form button.p[type=submit]").click();
        assertThat(page.url()).endsWith("/i/mine");
        input = "mine";
    }

    void write(String question, String text) {
        page.navigate(at("/questions/" + question));
        page.locator("#answer").fill(text);
        page.locator("button[value=next]").click();
    }

    /** Sends a file and waits until it is ready; gives its id. */
    String attach(String question, FilePayload file) {
        Set<String> before = ready(question);
        page.locator("#file").setInputFiles(file);
        page.locator("form[enctype] button[type=submit]").click();
        Set<String> now = await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> ready(question), files -> files.size() == before.size() + 1);
        return now.stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    }

    /** The ids of the files that are ready, as the question's page shows them now. */
    private Set<String> ready(String question) {
        page.navigate(at("/questions/" + question));
        return page.locator("a.t[href*='/files/']").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*/files/", ""))
                .collect(Collectors.toSet());
    }

    /** All words of a file that was sent, as its contributor downloads it. */
    String words(String question, String file) {
        return FileWords.of(page.context()
                .request()
                .get(at("/questions/" + question + "/files/" + file))
                .body());
    }

    /** Checks and submits; gives the receipt's number. */
    String submit() {
        page.navigate(at("/check"));
        page.locator("#declared").check();
        page.locator("main form:has(#declared) button.p[type=submit]").click();
        assertThat(page.url()).contains("/receipt");
        Matcher number = NUMBER.matcher(page.locator("main").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    /** Withdraws what was submitted. */
    void withdraw() {
        page.navigate(at("/withdraw"));
        page.locator("input[name=sure]").check();
        page.locator("main form:has([name=sure]) button[type=submit]").click();
        assertThat(page.url()).endsWith(input);
    }

    private String at(String path) {
        return Browser.PORTAL + "/en/i/" + input + path;
    }
}
