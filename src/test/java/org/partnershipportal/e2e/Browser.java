package org.partnershipportal.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.partnershipportal.ground.shared.Language;

/**
 * Chromium of the distribution, on the portal that {@code ./portal test} has started. One serves all tests and ends with
 * their JVM; each test has windows of its own, which a test class that registers it closes after each.
 */
final class Browser implements AfterEachCallback, AutoCloseable {

    static final String PORTAL = System.getProperty("portal.url", "http://localhost:8080");
    /** Asked for by {@code -Dportal.screenshots=true}, for the eye; a run that nobody looks at takes none. */
    private static final boolean PICTURED = Boolean.getBoolean("portal.screenshots");

    private static final Path PICTURES = Path.of(System.getProperty("portal.data", ".portal"), "screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String PASSWORD = "portal-demo";
    private static final String CHROMIUM = System.getProperty("portal.chromium", "");
    /** For how long a page must have been at rest. */
    private static final int REST_MILLISECONDS = 80;

    /**
     * Whether the page is there, asks the server nothing and has not for a while. The framework says itself whether a
     * request is under way; a plain page has none after it was loaded.
     */
    private static final String AT_REST = """
            ([call, rest]) => {
              const clients = Object.values(window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients || {});
              const busy = document.readyState !== 'complete' || !document.querySelector('h1')
                || clients.some(client => client.isActive && client.isActive());
              const now = performance.now();
              const seen = window.portalAtRest;
              if (busy || !seen || seen.call !== call) window.portalAtRest = { call, since: now };
              return !busy && now - window.portalAtRest.since >= rest;
            }""";

    /**
     * What of a page violates the rules with these tags. Run in the page itself, for none of the portal's has frames, and
     * told of violations alone. Contrast, which is most of its work, is left out where it was judged before.
     */
    private static final String VIOLATIONS = """
            ([tags, contrast]) => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'],
                rules: { 'label-content-name-mismatch': { enabled: true }, 'color-contrast': { enabled: contrast } } })
              .then(found => found.violations.map(rule => rule.id + ': ' + rule.help + ' '
                + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html + ' '
                    + node.any.map(check => check.message).join(' ')).join(', ')))""";

    /**
     * All on which the colours of a page depend: its elements, what styles can tell of them, and where they have text; the scheme and
     * the width. The same page in another language, or beside another record of the same form, has the same.
     */
    private static final String COLOURED_BY = """
            async () => {
              const all = [matchMedia('(prefers-color-scheme: dark)').matches, innerWidth], untold =
                /^(id|for|href|src|lang|dir|title|alt|name|value|content|placeholder|label|datetime|style-id|aria-(label|labelledby|describedby|controls|valuetext))$/;
              const read = node => {
                if (node.nodeType === Node.TEXT_NODE) { if (node.data.trim()) all.push('text'); return; }
                if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style, head')) return;
                all.push('<' + node.localName);
                for (const { name, value } of node.attributes) if (!untold.test(name)) all.push(name + '=' + value);
                if (typeof node.value === 'string' && node.value) all.push('value');
                if (node.shadowRoot) read.all(node.shadowRoot.childNodes);
                read.all(node.childNodes);
                all.push('>');
              };
              read.all = nodes => nodes.forEach(read);
              read(document.documentElement);
              const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(all.join(' ')));
              return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('');
            }""";

    /**
     * Lets axe read each colour of a page once, though it asks for that of every element and of all that stands behind it: reading
     * is a third of its work, and the same text is the same colour.
     */
    private static final String COLOURS_READ_ONCE = """
            ;(() => {
              const colour = axe.commons.color.Color.prototype, read = colour.parseString, known = new Map();
              colour.parseString = function (text) {
                if (!known.has(text)) {
                  read.call(this, text); // throws, and is asked again, where it is none
                  known.set(text, [this.r, this.g, this.b, this.alpha]);
                }
                [this.r, this.g, this.b, this.alpha] = known.get(text);
                return this;
              };
            })();""";

    /** Ends when the page has its colours of this scheme: its script has set them, and nothing fades into them any more. */
    private static final String PAINTED = """
            async dark => {
              const frame = () => new Promise(requestAnimationFrame);
              while (document.documentElement.hasAttribute('theme') !== dark) await frame();
              await frame().then(frame);
              const roots = [document];
              for (const root of roots)
                for (const e of root.querySelectorAll('*')) if (e.shadowRoot) roots.push(e.shadowRoot);
              await Promise.allSettled(roots.flatMap(root => root.getAnimations())
                .filter(fading => fading.effect.getComputedTiming().endTime !== Infinity)
                .map(fading => fading.finished));
            }""";

    private static final String FOLLOW = """
            path => {
              const link = document.createElement('a');
              link.href = path;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
            }""";

    private static final String AXE = axe();
    private static final com.microsoft.playwright.Browser SHARED = launch();
    /** Pages whose colours have been found to be in order, by what these depend on. */
    private static final Set<String> CONTRASTED = ConcurrentHashMap.newKeySet();
    /** By account, what Keycloak gave its browser: a person who has signed in once need not do so again. */
    private static final Map<String, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();

    private final com.microsoft.playwright.Browser chromium = SHARED;
    private int calls;

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
                    + COLOURS_READ_ONCE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static com.microsoft.playwright.Browser launch() {
        // Ends with the JVM, when nobody reads from it any more.
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(CHROMIUM.isEmpty() ? "/usr/bin/chromium" : CHROMIUM))
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A reader's own window: own cookies, own language. */
    Page window(Language language) {
        return window(language, 1280, 900, ColorScheme.LIGHT);
    }

    /** A window of a width and scheme. */
    Page window(Language language, int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language.locale().toLanguageTag())
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** A window as somebody of particular means has it: without script, say. */
    BrowserContext context(Consumer<com.microsoft.playwright.Browser.NewContextOptions> means) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions();
        means.accept(options);
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(20_000);
        return context;
    }

    /** Closes every window, and with them what they hold in memory. */
    void closeWindows() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }

    /**
     * Opens an address of the signed-in portal and signs the sample account in: on Keycloak's page, by keyboard alone, or
     * without it while Keycloak still knows the account from an earlier window.
     */
    void signIn(Page page, String account, String path) {
        List<Cookie> known = SIGNED_IN.get(account);
        if (known != null) {
            page.context().addCookies(known);
        }
        page.navigate(PORTAL + path);
        if (!page.url().startsWith(PORTAL + "/app/")) {
            enter(page, account, PASSWORD);
        }
        // From the start on to the first page: the address says for whom one acts.
        page.waitForURL(address -> address.startsWith(PORTAL + "/app/") && !address.equals(PORTAL + "/app/"));
        settle(page);
        SIGNED_IN.put(
                account,
                page.context().cookies().stream()
                        .filter(cookie -> cookie.name.startsWith("KEYCLOAK_"))
                        .filter(cookie -> cookie.path.startsWith("/realms/"))
                        .toList());
    }

    /** Goes from a page of the signed-in portal to another as a link on it does, without loading the portal anew. */
    void follow(Page page, String path) {
        page.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> page.evaluate(FOLLOW, path));
        settle(page);
    }

    /** Fills Keycloak's page, which has put the focus into its first field, and sends it, by keyboard alone. */
    void enter(Page page, String account, String password) {
        page.locator("#username:focus").waitFor();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(account);
        tabTo(page, "password");
        page.keyboard().type(password);
        page.keyboard().press("Enter");
    }

    /** Presses Tab until the element with this id has the focus; fails where the keyboard does not lead there. */
    void tabTo(Page page, String id) {
        for (int presses = 0; presses < 25; presses++) {
            page.keyboard().press("Tab");
            if (id.equals(page.evaluate("document.activeElement && document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to #" + id);
    }

    /** What assistive technology and styles are told of the page's language, such as {@code ar rtl}. */
    String languageAndDirection(Page page) {
        return page.evaluate("document.documentElement.lang + ' ' + (document.documentElement.dir || 'ltr')")
                .toString();
    }

    /** Waits until the page has its heading and nothing is under way; asks by the clock, for a frame each time would be painted. */
    void settle(Page page) {
        calls++;
        page.waitForFunction(
                AT_REST,
                List.of(calls, REST_MILLISECONDS),
                new Page.WaitForFunctionOptions().setPollingInterval(REST_MILLISECONDS / 4.0));
    }

    /** Every violation of WCAG 2.2 A and AA that axe finds on the page, in words. */
    List<String> violations(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        String colouredBy = page.evaluate(COLOURED_BY).toString();
        List<String> violations = ((List<?>)
                        page.evaluate(VIOLATIONS, List.of(RULES, !CONTRASTED.contains(colouredBy))))
                .stream().map(String::valueOf).toList();
        if (violations.isEmpty()) {
            CONTRASTED.add(colouredBy);
        }
        return violations;
    }

    /** Takes away what goes by itself after some seconds, for what fades is judged neither half seen nor waited for. */
    void calm(Page page) {
        settle(page);
        page.evaluate("document.querySelectorAll('vaadin-notification').forEach(toast => { toast.opened = false; })");
        page.locator("vaadin-notification-card, [role=listbox]:visible")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Has the device ask for a scheme of colours, and waits until a signed-in page has followed. */
    void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(PAINTED, scheme == ColorScheme.DARK);
    }

    /** Keeps a picture of the whole page at a step of a journey, by its language, where pictures are asked for. */
    void picture(Page page, String journey, String step) {
        if (PICTURED) {
            String language = page.locator("html").getAttribute("lang");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(journey).resolve(step + "-" + language + ".png"))
                    .setFullPage(true));
        }
    }

    /** The same in the dark. To paint a page so and back takes longer than to look at it, and is done for a picture alone. */
    void pictureInTheDark(Page page, String journey, String step) {
        if (PICTURED) {
            scheme(page, ColorScheme.DARK);
            picture(page, journey, step);
            scheme(page, ColorScheme.LIGHT);
        }
    }

    /** Where each of its windows stood when a journey failed. */
    private void picturesOfWindows(String journey) {
        int window = 0;
        for (BrowserContext context : chromium.contexts()) {
            for (Page page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve("failed").resolve(journey + "-" + window++ + ".png"))
                        .setFullPage(true));
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (PICTURED && test.getExecutionException().isPresent()) {
            picturesOfWindows(test.getRequiredTestClass().getSimpleName());
        }
        closeWindows();
    }

    @Override
    public void close() {
        closeWindows();
    }
}
