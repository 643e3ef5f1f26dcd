package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.Language;

/** An input with words that stand nowhere else, sent on the plain pages by those who change their minds about it. */
final class SweptInput {

    /** Whom the input names; of a sealed one empty. */
    final String name;

    final String text;
    final String blackened;
    final String fileName;
    final String fileText;
    final String reason;
    /** What stands for it in addresses. */
    final Map<String, String> ids = new LinkedHashMap<>();

    private final Browser browser;
    private final String call;
    private final String account;
    private final Page plain;
    private final Page page;

    /** @param account who sends it for an organisation of its own; empty for a sealed one */
    SweptInput(Browser browser, String call, String account, String kind, String run) {
        this.browser = browser;
        this.call = call;
        this.account = account;
        name = account.isEmpty() ? "" : "Swept " + kind + " observatory " + run;
        text = kind + "text" + run;
        blackened = kind + "secret" + run;
        fileName = kind + "filename" + run;
        fileText = kind + "filetext" + run;
        reason = kind + "reason" + run;
        page = browser.window(Language.EN);
        plain = browser.context(options -> options.setJavaScriptEnabled(false).setLocale("en"))
                .newPage();
    }

    boolean isSealed() {
        return account.isEmpty();
    }

    /** All words of it, whoever may read them. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of(text, blackened, fileName, fileText, reason));
        if (!isSealed()) {
            words.add(name);
        }
        ids.forEach((what, id) -> {
            if (what.endsWith("number")) {
                words.add(id);
            }
        });
        return words;
    }

    /** The number under which the public reads it. */
    String number() {
        return ids.getOrDefault("number", "");
    }

    /** The number of before is a word of it as well, which nobody may find any more. */
    void isFoundUnder(String number) {
        ids.put("former number", number());
        ids.put("number", number);
    }

    /** Sends it with a file, and with a choice of name and text. */
    void send(String known, String published) {
        PlainAnswering answering = new PlainAnswering(plain, call);
        if (isSealed()) {
            answering.beginSealed();
        } else {
            browser.signIn(page, account, "/app/me/organisations/new");
            ids.put("organisation", new OrganisationForm(browser, page, Language.EN).register(name));
            plain.context().addCookies(page.context().cookies());
            ids.put("input", answering.begin(ids.get("organisation")));
        }
        answering.write("problems", text + " of " + blackened + " says so.");
        String file = isSealed() ? "sealed document" : "document";
        ids.put(
                file,
                answering.attach(
                        "papers",
                        new FilePayload(fileName + ".txt", "text/plain", fileText.getBytes(StandardCharsets.UTF_8))));
        choose(known, published);
        ids.put("receipt number", answering.submit());
    }

    /** Chooses, and after the deadline narrows, how name and text are treated. */
    void choose(String known, String published) {
        plain.navigate(at("/publication"));
        if (!isSealed()) {
            plain.locator("input[name=name][value=" + known + "]").check();
        }
        plain.locator("input[name=text][value=" + published + "]").check();
        plain.locator("button[name=go][value=save]").click();
        assertThat(plain.url()).contains("saved=1");
    }

    void withdraw() {
        plain.navigate(at("/withdraw"));
        plain.locator("input[name=sure]").check();
        plain.locator("main form:has([name=sure]) button[type=submit]").click();
        assertThat(plain.url()).endsWith(ids.get("input"));
    }

    /** What its contributor reads of it. */
    String receipt() {
        plain.navigate(at("/receipt"));
        return plain.locator("main").innerText();
    }

    /** So that the account acts again for whom it did before. */
    void close() {
        if (!isSealed()) {
            new OrganisationForm(browser, page, Language.EN).close(ids.get("organisation"));
        }
    }

    private String at(String below) {
        return Browser.PORTAL + "/en/i/" + (isSealed() ? "mine" : ids.get("input")) + below;
    }

    @Override
    public String toString() {
        return text;
    }
}
