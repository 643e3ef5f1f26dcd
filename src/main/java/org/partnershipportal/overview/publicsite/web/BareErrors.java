package org.partnershipportal.overview.publicsite.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server answers if a request is so malformed that no part of the portal ever sees it: the same sentences as
 * {@link ErrorPages}, without the portal's frame.
 */
public class BareErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(BareErrors.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.setHeader("Cache-Control", "no-store");
            Writer out = response.getReporter();
            if (out != null) {
                out.write(page(language(request), Fault.of(response.getStatus(), false)));
                response.finishResponse();
            }
        } catch (IOException gone) {
            LOG.debug("Nobody waits for the answer");
        }
    }

    private static Language language(Request request) {
        return LanguageChoice.ofAddress(Objects.requireNonNullElse(request.getRequestURI(), ""))
                .orElseGet(() -> ReadingLanguage.ofBare(request));
    }

    private static String page(Language language, Fault fault) {
        // A fault of ours that comes to this has no number to quote.
        Fault told = fault == Fault.OURS ? Fault.BUSY : fault;
        return """
        <!DOCTYPE html>
        <html lang="%1$s" dir="%2$s"><head><meta charset="utf-8"><title>%3$s</title></head>
        <body><main><h1>%3$s</h1><p>%4$s</p><p><a href="/%1$s/">%5$s</a></p></main></body></html>
        """.formatted(
                        language.tag(),
                        language.direction(),
                        text(language, told.heading()),
                        text(language, told.sentence()),
                        text(language, "publicsite.error.home"));
    }

    private static String text(Language language, String key) {
        return Translations.standard().text(language, key);
    }
}
