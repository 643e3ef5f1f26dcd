package org.partnershipportal.platform.document.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.document.DocumentContent;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentLinks;
import org.partnershipportal.platform.document.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A file's bytes at an address of their own (UC-DOC-04): always to be saved, never to be shown by the browser, never kept by
 * it. Whether the reader may have them is asked at each request; all that one may not have is not found, alike (R0.1).
 */
@Controller
class DocumentDownload {

    private final Documents documents;
    private final Actors actors;

    DocumentDownload(Documents documents, Actors actors) {
        this.documents = documents;
        this.actors = actors;
    }

    @GetMapping(DocumentLinks.ROOT + "{id}")
    void download(
            @PathVariable String id,
            @RequestParam(name = DocumentLinks.FORM, defaultValue = "original") String form,
            @RequestParam(name = DocumentLinks.ACTING, required = false) @Nullable String acting,
            HttpServletResponse response)
            throws IOException {
        DocumentId wanted = DocumentId.parse(id).orElseThrow(NotFound::new);
        try (DocumentContent content = documents.open(actor(acting), wanted, form(form))) {
            response.setContentType(content.type().mediaType());
            response.setContentLengthLong(content.bytes());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(content.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            content.stream().transferTo(response.getOutputStream());
        }
    }

    /** Anyone who is not signed in any more reads as a visitor does. */
    private Actor actor(@Nullable String acting) {
        if (acting == null || actors.person().isEmpty()) {
            return Actor.visitor();
        }
        return actors.current(Acting.parse(acting).orElseThrow(NotFound::new));
    }

    private static DocumentForm form(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "ORIGINAL" -> DocumentForm.ORIGINAL;
            case "CLEANED" -> DocumentForm.CLEANED;
            default -> throw new NotFound();
        };
    }

    @ExceptionHandler({NotFound.class, NotAllowed.class})
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
