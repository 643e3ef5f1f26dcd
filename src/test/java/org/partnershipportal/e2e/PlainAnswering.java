package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        page.locator("form[action$='/begin'] button.p[type=submit]").click();
        assertThat(page.url()).matches(".*/en/i/[0-9a-f-]{36}");
        input = page.url().replaceAll(".*/i/", "");
        return input;
    }

    /** Begins sealed; gives the code that is shown once. */
    String beginSealed() {
        page.navigate(call);
        page.locator("form#known input[name=known][value=sealed]").check();
        page.locator("form#known button[type=submit]").click();
        page.locator("main form button.p[type=submit]").click();
        String code = page.locator("main p.code").first().innerText().strip();
        page.locator("#written").check();
        page.locator("main form button.p[type=submit]").click();
        assertThat(page.url()).endsWith("/en/i/mine");
        input = "mine";
        return code;
    }

    void write(String question, String text) {
        page.navigate(at("/questions/" + question));
        page.locator("#answer").fill(text);
        page.locator("button[value=next]").click();
    }

    /** Sends a file and waits until it is ready; gives its id. */
    String attach(String question, FilePayload file) {
        page.navigate(at("/questions/" + question));
        page.locator("#file").setInputFiles(file);
        page.locator("form[enctype] button[type=submit]").click();
        Locator ready = page.locator("a.t[href*='/files/']");
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            page.navigate(at("/questions/" + question));
            return ready.count() == 1;
        });
        return ready.getAttribute("href").replaceAll(".*/files/", "");
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

    private String at(String path) {
        return Browser.PORTAL + "/en/i/" + input + path;
    }
}
