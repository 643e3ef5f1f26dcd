package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.ColourScheme;
import org.springframework.stereotype.Component;

/**
 * The page that carries the signed-in portal: its language and direction as sent by the server, the colours without a
 * flash, the live regions that are there from the beginning, and what browsers may load and keep.
 */
@Component
class HtmlPage implements VaadinServiceInitListener {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Paints a page dark before anything is shown, where the person leaves it to the device. */
    private static final String SCHEME_OF_DEVICE = "if(matchMedia('(prefers-color-scheme:"
            + " dark)').matches)document.documentElement.setAttribute('theme','dark')";

    private final Preferences preferences;

    HtmlPage(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::modify);
        init.addRequestHandler(new PagesOfEndedSessions());
        init.getSource().setSystemMessagesProvider(info -> messages(PortalI18n.language(info.getLocale())));
        init.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(new UnexpectedFaults()));
        init.getSource().addUIInitListener(begin -> speak(begin.getUI(), preferences.language()));
    }

    private static void speak(UI ui, Language language) {
        ui.setLocale(language.locale());
        ui.setDirection(language == Language.AR ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        connection(ui, language);
    }

    /** What Vaadin's own line at the top of the page says while the server does not answer, and after. */
    private static void connection(UI ui, Language language) {
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(text(language, "shell.connection.lost"));
        lost.setDialogTextGaveUp(text(language, "shell.connection.given-up"));
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        text(language, "shell.connection.back"));
    }

    private void modify(IndexHtmlResponse page) {
        Language language = preferences.language();
        Document document = page.getDocument();
        Element html = document.child(0);
        html.attr("lang", language.tag()).attr("dir", language.direction());
        colour(document, html);
        withoutScript(document, language);
        liveRegion(document, "polite");
        liveRegion(document, "assertive");
        protect(page.getVaadinResponse(), document);
    }

    private void colour(Document document, Element html) {
        ColourScheme scheme = preferences.colourScheme();
        html.attr("data-scheme", scheme.name().toLowerCase(Locale.ROOT));
        if (scheme == ColourScheme.DARK) {
            html.attr("theme", "dark");
        } else if (scheme == ColourScheme.SYSTEM) {
            document.head().prependElement("script").appendChild(new org.jsoup.nodes.DataNode(SCHEME_OF_DEVICE));
        }
    }

    /** Anyone who runs no script finds the way to the pages that need none, instead of an empty one. */
    static void withoutScript(Document document, Language language) {
        Element instead = document.body().prependElement("noscript").appendElement("main");
        instead.attr("style", "display: block; padding: 24px");
        instead.appendElement("h1").text(text(language, "plain.portal.name"));
        instead.appendElement("p").text(text(language, "shell.no-script"));
        instead.appendElement("p")
                .appendElement("a")
                .attr("href", "/" + language.tag() + "/calls")
                .text(text(language, "shell.no-script.instead"));
        instead.appendElement("p")
                .appendElement("a")
                .attr("href", "/" + language.tag() + "/leave")
                .attr("rel", "nofollow noreferrer")
                .text(text(language, "plain.layout.leave"));
    }

    /** Regions that appear together with their text are not announced, so they are there from the beginning. */
    private static void liveRegion(Document document, String urgency) {
        document.body()
                .appendElement("div")
                .attr("id", "portal-" + urgency)
                .attr("class", "vh")
                .attr("aria-live", urgency)
                .attr("role", "polite".equals(urgency) ? "status" : "alert");
    }

    /** Only scripts that this page names may run; Vaadin evaluates code, so it cannot be forbidden (stack.md). */
    private static void protect(VaadinResponse response, Document document) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().withoutPadding().encodeToString(random);
        document.getElementsByTag("script").attr("nonce", nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval';"
                        + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                        + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                        + " frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    /** What is said when a session has ended: it is never reloaded without a word. */
    private static SystemMessages messages(Language language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text(language, "shell.session.ended"));
        messages.setSessionExpiredMessage(text(language, "shell.session.return"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text(language, "shell.session.no-cookie"));
        messages.setCookiesDisabledMessage(text(language, "shell.session.allow-cookie"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(text(language, "shell.fault.caption"));
        messages.setInternalErrorMessage(text(language, "shell.fault.reload"));
        return messages;
    }

    private static String text(Language language, String key) {
        return Translations.standard().text(language, key);
    }
}
