package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriUtils;

/**
 * Addresses that pages of inputs had before and that named the call, or said "sealed": on paper, in emails and in forms
 * that were open. They redirect to where the pages are now, forms too; no page of the portal links to them.
 */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class OldAddresses {

    private static final String ANSWER = "/calls/{code}/answer";
    private static final String SEALED = "sealed";

    /** What pages of before had behind the question mark; anything else is not led on. */
    private static final Pattern QUERY = Pattern.compile("(?:[\\w=&.~+-]|%[0-9A-Fa-f]{2})*");

    private final Contributors contributors;

    OldAddresses(Contributors contributors) {
        this.contributors = contributors;
    }

    @RequestMapping("/sealed")
    ResponseEntity<Void> comeBack(@PathVariable String lang, HttpServletRequest request) {
        return to(lang, SealedController.RETURN, request);
    }

    @RequestMapping(ANSWER)
    ResponseEntity<Void> start(@PathVariable String lang, @PathVariable String code, HttpServletRequest request) {
        return to(lang, CallLinks.start(contributors.callOfCode(code).id()), request);
    }

    @RequestMapping(ANSWER + "/sealed/start")
    ResponseEntity<Void> sealedStart(@PathVariable String lang, @PathVariable String code, HttpServletRequest request) {
        String start = CallLinks.start(contributors.callOfCode(code).id());
        return to(lang, start + SealedController.SEALED_START, request);
    }

    @RequestMapping({ANSWER + "/{reference}", ANSWER + "/{reference}/{*below}"})
    ResponseEntity<Void> input(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String reference,
            @PathVariable(required = false) @Nullable String below,
            HttpServletRequest request) {
        contributors.callOfCode(code);
        if (!reference.equals(SEALED) && InputId.parse(reference).isEmpty()) {
            throw new NotFound();
        }
        return to(lang, Answering.PAGES + "/" + now(reference) + (below == null ? "" : below), request);
    }

    /** What stands for an input now. */
    static String now(String reference) {
        return reference.equals(SEALED) ? Answering.SEALED : reference;
    }

    private static ResponseEntity<Void> to(String lang, String path, HttpServletRequest request) {
        String query = request.getQueryString();
        String asked = query == null || !QUERY.matcher(query).matches() ? "" : "?" + query;
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(URI.create(UriUtils.encodePath("/" + lang + path, StandardCharsets.UTF_8) + asked))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
