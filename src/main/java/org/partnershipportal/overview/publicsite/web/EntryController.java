package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The portal's door: leads to the reader's language; what robots and browsers ask for at fixed addresses. */
@PlainPages
class EntryController {

    private static final String ROBOTS = """
        User-agent: *
        Disallow: /app/
        Disallow: /oauth2/
        Disallow: /login/
        """;

    private static final String MARK = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" fill="none" stroke-width="4.5" \
        stroke-linecap="round"><style>path{stroke:#6D2555}@media(prefers-color-scheme:dark){path{stroke:#E9A9D2}}\
        </style><path d="M17.7 4.3A11 11 0 0 1 25.6 18.0"/><path d="M22.9 22.6A11 11 0 0 1 7.1 22.6" opacity=".72"/>\
        <path d="M4.4 18.0A11 11 0 0 1 12.3 4.3" opacity=".46"/></svg>
        """;

    /** Leads to the reader's language. */
    @GetMapping("/")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + ReadingLanguage.of(request).tag() + "/"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .build();
    }

    /** A language without its slash. */
    @GetMapping(Page.LANGUAGES)
    ResponseEntity<Void> enter(@PathVariable String lang) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/" + lang + "/"))
                .build();
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(ROBOTS);
    }

    /** The three arcs. */
    @GetMapping("/favicon.svg")
    ResponseEntity<String> mark() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .body(MARK);
    }
}
