package org.partnershipportal.overview.publicsite.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.platform.access.PortalCookie;
import org.partnershipportal.platform.access.spi.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Leaving in a hurry (UC-PUB-05). */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class LeaveController {

    private static final String ORDINARY = "/measures";

    private final Sessions sessions;
    private final LeaveSettings settings;

    LeaveController(Sessions sessions, LeaveSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * Leaves at once: ends the session, at Keycloak too, has the browser forget this site's cookies and stored pages, and shows
     * a page that has nothing to do with the portal. Another site's page cannot do that to its reader: who comes from
     * there is led to the portal's first page, and nothing is ended. A browser that does not say where it comes from loses its
     * session and cookies only. The browser's history stays; the page on safety says so.
     */
    @GetMapping("/leave")
    ResponseEntity<Void> leave(
            @PathVariable String lang,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String from) {
        if ("cross-site".equals(from)) {
            return to("/" + lang + "/").build();
        }
        sessions.end();
        ResponseEntity.HeadersBuilder<?> left =
                to(settings.neutralUrl().isEmpty() ? "/" + lang + ORDINARY : settings.neutralUrl());
        left.header(
                HttpHeaders.SET_COOKIE,
                PortalCookie.names().stream().map(LeaveController::gone).toArray(String[]::new));
        if (from != null) {
            left.header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        }
        return left.build();
    }

    /** What leaving shows unless the operator chose a page: one that looks like any other and names no portal. */
    @GetMapping(ORDINARY)
    String ordinary(@PathVariable String lang, Model model) {
        Page.show(model, lang, ORDINARY);
        return "publicsite/measures";
    }

    private static ResponseEntity.HeadersBuilder<?> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer");
    }

    private static String gone(String cookie) {
        return ResponseCookie.from(cookie, "")
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .secure(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
