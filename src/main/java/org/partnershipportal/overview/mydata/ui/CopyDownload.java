package org.partnershipportal.overview.mydata.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.overview.mydata.CopyId;
import org.partnershipportal.overview.mydata.DataCopies;
import org.partnershipportal.overview.mydata.MyDataLinks;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A copy as a file: always to be saved, never kept by the browser. Everything that a person cannot have is equally not
 * found (R0.1).
 */
@Controller
class CopyDownload {

    private final DataCopies copies;
    private final Actors actors;

    CopyDownload(DataCopies copies, Actors actors) {
        this.copies = copies;
        this.actors = actors;
    }

    @GetMapping(MyDataLinks.FILES + "{id}")
    void copy(@PathVariable String id, HttpServletResponse response) throws IOException {
        if (actors.person().isEmpty()) {
            throw new NotFound();
        }
        byte[] copy = copies.open(actors.current(Acting.ME), CopyId.parse(id).orElseThrow(NotFound::new));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("my-data.zip").build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentLength(copy.length);
        response.getOutputStream().write(copy);
    }

    @ExceptionHandler({NotFound.class, NotAllowed.class, NotPermitted.class})
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
