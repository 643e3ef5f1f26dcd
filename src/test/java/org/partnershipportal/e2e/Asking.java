package org.partnershipportal.e2e;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;

/** Somebody who asks the portal for addresses: a visitor, or a person who is signed in and goes from page to page. */
final class Asking {

    /** All that stands in the page, in shadow roots and fields too. */
    private static final String ALL = """
            () => {
              const all = [];
              const read = node => {
                if (node.nodeType === Node.TEXT_NODE) all.push(node.data.trim());
                if (node.nodeType === Node.ELEMENT_NODE) {
                  if (node.matches('script, style')) return;
                  ['aria-label', 'title', 'alt'].forEach(name => all.push(node.getAttribute(name) || ''));
                  all.push(typeof node.value === 'string' ? node.value : '');
                }
                if (node.shadowRoot) read(node.shadowRoot);
                node.childNodes.forEach(read);
              };
              read(document.body);
              return document.title + ' ' + all.filter(Boolean).join(' ');
            }""";

    private final Browser browser;
    private final String name;
    private final Page page;
    private final String acting;
    private final List<Response> responses = new ArrayList<>();
    private final StringBuilder pushed;
    private @Nullable UndrawnPage undrawn;

    private Asking(Browser browser, String name, Page page, String acting, StringBuilder pushed) {
        this.browser = browser;
        this.name = name;
        this.page = page;
        this.acting = acting;
        this.pushed = pushed;
    }

    /** What came of asking: what is shown, and all that was received for it. */
    record Answer(String shown, String received) {}

    static Asking visitor(Browser browser) {
        return new Asking(browser, "a visitor", browser.window(Language.EN), "visitor", new StringBuilder());
    }

    /** Signs the account in; what is new to it counts no more. */
    static Asking signedIn(Browser browser, String account) {
        Page page = browser.window(Language.EN);
        StringBuilder pushed = new StringBuilder();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> pushed.append(frame.text())));
        browser.signIn(page, account, "/app/");
        Asking asking = new Asking(browser, account, page, page.url().replaceAll(".*/app/([^/]+)/.*", "$1"), pushed);
        page.onResponse(asking.responses::add);
        asking.visit("notifications");
        return asking;
    }

    boolean isVisitor() {
        return acting.equals("visitor");
    }

    String acting() {
        return acting;
    }

    Page page() {
        return page;
    }

    /** A page of the signed-in portal, by what follows the acting segment. */
    Answer visit(String below) {
        return follow("/app/" + acting + "/" + below);
    }

    /** What a browser receives for a page of the signed-in portal, which is not drawn. */
    Answer receive(String below) {
        if (undrawn == null) {
            undrawn = new UndrawnPage(requests(), acting + "/home");
        }
        return undrawn.goTo(acting + "/" + below);
    }

    /** A page of the signed-in portal, without loading the portal anew. */
    Answer follow(String path) {
        responses.clear();
        pushed.setLength(0);
        browser.follow(page, path);
        // A copy, for while one is read others arrive.
        String received = List.copyOf(responses).stream()
                .filter(response -> response.url().contains("v-r="))
                .map(Response::text)
                .collect(Collectors.joining());
        return new Answer(page.evaluate(ALL).toString(), received + pushed);
    }

    /** An address beside it, with the words of whatever file it answers. */
    Answer get(String path) {
        APIResponse response = requests().get(Browser.PORTAL + path);
        String body = FileWords.of(response.body());
        String shown = response.status() + " "
                + body.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ");
        return new Answer(shown, response.headers() + body);
    }

    /** Everything that an answer is, bar when it was given, as a text to be compared. */
    String whole(String method, String path, RequestOptions options) {
        APIResponse response = requests()
                .fetch(Browser.PORTAL + path, options.setMethod(method).setMaxRedirects(0));
        TreeMap<String, String> headers = new TreeMap<>(response.headers());
        List.of("date", "set-cookie", "connection", "keep-alive", "content-security-policy")
                .forEach(headers::remove);
        return response.status() + " " + headers + " " + FileWords.of(response.body());
    }

    private APIRequestContext requests() {
        return page.context().request();
    }

    @Override
    public String toString() {
        return name;
    }
}
