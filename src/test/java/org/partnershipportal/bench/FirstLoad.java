package org.partnershipportal.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a browser with an empty cache fetches from the portal: all bytes as they come over the line, headers included.
 *
 * @param bytes by address
 */
record FirstLoad(Map<String, Long> bytes) {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

    /** As over https, which production is read by; what browsers take over http, and on localhost, differs. */
    private static final Map<String, String> AS_OVER_TLS = Map.of("Accept-Encoding", "gzip, deflate, br");

    /** How many were asked for; what came out of the cache was not. */
    int requests() {
        long asked = bytes.values().stream().filter(size -> size > 0).count();
        return Math.toIntExact(asked);
    }

    double kilobytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum() / 1024.0;
    }

    /** Says to the log what was fetched, the largest first. */
    void tell() {
        bytes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(each -> LOG.info("{} bytes  {}", each.getValue(), each.getKey()));
    }

    /** Of a public page. */
    static FirstLoad of(String portal, String path, Path chromium) {
        return measured(portal, chromium, page -> page.navigate(portal + path));
    }

    /** Of the signed-in portal, from the moment at which a person has given the password to Keycloak. */
    static FirstLoad signedIn(String portal, String account, String password, Path chromium) {
        return measured(portal, chromium, page -> {
            page.navigate(portal + "/app/");
            page.locator("#username").fill(account);
            page.locator("#password").fill(password);
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.startsWith(portal + "/app/"));
        });
    }

    /** Of the plain page of a question of a sealed input, after its code was shown. */
    static FirstLoad sealedQuestion(String portal, String call, String question, Path chromium) {
        String answer = portal + "/en/i/mine";
        return measured(
                portal,
                chromium,
                page -> {
                    page.navigate(
                            portal + "/en/calls/" + call + "/answer/sealed/start"); // leads to the address of today
                    page.locator("main form button.p").click();
                    page.locator("#written").check();
                    page.locator("main form button.p").click();
                },
                page -> page.navigate(answer + "/questions/" + question));
    }

    private static FirstLoad measured(String portal, Path chromium, Consumer<Page> visit) {
        return measured(portal, chromium, page -> {}, visit);
    }

    private static FirstLoad measured(String portal, Path chromium, Consumer<Page> before, Consumer<Page> visit) {
        Playwright.CreateOptions noDownload =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-sync"));
        try (Playwright playwright = Playwright.create(noDownload);
                Browser browser = playwright.chromium().launch(launch);
                BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"))) {
            context.setDefaultTimeout(60_000);
            context.setExtraHTTPHeaders(AS_OVER_TLS);
            Page page = context.newPage();
            before.accept(page);
            Map<String, Long> bytes = new TreeMap<>();
            listen(context.newCDPSession(page), portal, bytes);
            visit.accept(page);
            page.locator("h1").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new FirstLoad(bytes);
        }
    }

    private static void listen(CDPSession line, String portal, Map<String, Long> bytes) {
        Map<String, String> addresses = new TreeMap<>();
        line.on("Network.requestWillBeSent", event -> {
            String request = event.get("requestId").getAsString();
            JsonObject redirect = event.getAsJsonObject("redirectResponse");
            if (redirect != null) {
                count(redirect, request, addresses, bytes);
            }
            String address = event.getAsJsonObject("request").get("url").getAsString();
            if (address.startsWith(portal + "/")) {
                addresses.put(
                        request,
                        request + " " + address.substring(portal.length()).replaceFirst("\\?.*", ""));
            } else {
                addresses.remove(request);
            }
        });
        line.on(
                "Network.loadingFinished",
                event -> count(event, event.get("requestId").getAsString(), addresses, bytes));
        line.send("Network.enable");
    }

    private static void count(
            JsonObject event, String request, Map<String, String> addresses, Map<String, Long> bytes) {
        String address = addresses.get(request);
        if (address != null) {
            bytes.merge(address, event.get("encodedDataLength").getAsLong(), Long::sum);
        }
    }
}
