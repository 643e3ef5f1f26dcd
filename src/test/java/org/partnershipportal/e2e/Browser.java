package org.partnershipportal.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.partnershipportal.shared.Language;

/** Chromium of the distribution, on the portal that {@code ./portal test} has started. */
final class Browser implements AutoCloseable {

    static final String PORTAL = System.getProperty("portal.url", "http://localhost:8080");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String PASSWORD = "portal-demo";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** A reader's own window: own cookies, own language. */
    Page window(Language language) {
        return window(language, 1280, 900, ColorScheme.LIGHT);
    }

    /** A window of a width and scheme. */
    Page window(Language language, int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language.locale().toLanguageTag())
                .setColorScheme(scheme)
                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** Opens an address of the signed-in portal and signs the sample account in on Keycloak's page, by keyboard alone. */
    void signIn(Page page, String account, String path) {
        page.navigate(PORTAL + path);
        page.locator("#username").focus();
        page.keyboard().type(account);
        page.keyboard().press("Tab");
        page.locator("#password").focus();
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.startsWith(PORTAL + "/app/"));
        settle(page);
    }

    /** Waits until the page has its heading and nothing is under way. */
    void settle(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Every violation of WCAG 2.2 A and AA that axe finds on the page, in words. */
    List<String> violations(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(RULES).analyze();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()) + " " + node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
    }

    /** Keeps a picture of the whole page for the eye. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
