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

    /** The ids of its files. */
    List<String> files() {
        return ids.entrySet().stream()
                .filter(one -> one.getKey().endsWith("document"))
                .map(Map.Entry::getValue)
                .toList();
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
        send(known, published, Map.of());
    }

    /** The same with files that say the word which is blacked out of the text, as {@link TellingFiles} has them. */
    void sendTelling(String known, String published) {
        send(known, published, TellingFiles.of(fileName, blackened));
    }

    private void send(String known, String published, Map<String, FilePayload> telling) {
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
        telling.forEach((kind, sent) -> {
            String id = answering.attach("papers", sent);
            ids.put(kind, id);
            assertThat(kind.equals(TellingFiles.PICTURE)
                            || answering.words("papers", id).contains(blackened))
                    .as("the control: the word is found where it may be read, in the " + kind)
                    .isTrue();
        });
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

    /** Explains what the report team asked. */
    void explains(String words) {
        String request = asked();
        plain.navigate(request);
        plain.locator("#answer").fill(words);
        plain.locator("main form:has(#answer) button[type=submit]").click();
        plain.navigate(request);
        assertThat(plain.locator("main").innerText()).contains(words);
    }

    /** The address of what the report team asked. */
    private String asked() {
        plain.navigate(at("/receipt"));
        return Browser.PORTAL
                + plain.locator("main a[href*='/explain/']").first().getAttribute("href");
    }

    /** What axe finds on one of its plain pages in English and Arabic. */
    List<String> faultsOf(String below) {
        return Looks.ofPlainPage(browser, page, "swept", "/i/" + ids.get("input") + below);
    }

    /** The same of the page that asks for an explanation, and in English on that of the signed-in portal. */
    List<String> faultsOfExplaining() {
        String request = asked().replaceAll(".*/", "");
        List<String> faults = new ArrayList<>(faultsOf("/explain/" + request));
        page.navigate(Browser.PORTAL + "/app/" + ids.get("organisation") + "/inputs/" + ids.get("input") + "/explain/"
                + request);
        Looks looks = new Looks(browser, Language.EN, "swept");
        looks.onPaper(page, "explain-signed-in");
        assertThat(page.locator("main textarea").count())
                .as("where one explains")
                .isPositive();
        faults.addAll(looks.faults());
        return faults;
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
