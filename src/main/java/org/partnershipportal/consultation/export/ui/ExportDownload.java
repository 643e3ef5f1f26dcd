package org.partnershipportal.consultation.export.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.export.ExportContent;
import org.partnershipportal.consultation.export.ExportFellAway;
import org.partnershipportal.consultation.export.ExportId;
import org.partnershipportal.consultation.export.ExportLinks;
import org.partnershipportal.consultation.export.Exports;
import org.partnershipportal.consultation.export.InputForm;
import org.partnershipportal.consultation.export.InputPapers;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.SignInLinks;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.SlowWork;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the report team downloads, at addresses of their own (UC-EXP-01, UC-EXP-02): always to be saved, never kept by
 * the browser. Who asks is checked at each request; everything that a person cannot have is equally not found (R0.1).
 */
@Controller
class ExportDownload {

    private final Exports exports;
    private final InputPapers papers;
    private final Actors actors;
    private final Limits limits;
    private final SlowWork slow;

    ExportDownload(Exports exports, InputPapers papers, Actors actors, Limits limits, SlowWork slow) {
        this.exports = exports;
        this.papers = papers;
        this.actors = actors;
        this.limits = limits;
        this.slow = slow;
    }

    /**
     * The file of an export; if something in it may no longer be read, its page says what happens instead. Anyone who
     * signed in a while ago is led to the sign-in and from there to its page, where the file still is.
     */
    @GetMapping(ExportLinks.ROOT + "{id}")
    void export(
            @PathVariable String id,
            @RequestParam(name = ExportLinks.ACTING, defaultValue = "") String acting,
            HttpServletResponse response)
            throws IOException {
        Actor actor = actor(acting);
        ExportId export = ExportId.parse(id).orElseThrow(NotFound::new);
        try (ExportContent content = exports.open(actor, export)) {
            begin(response, content.mediaType(), content.name());
            response.setContentLengthLong(content.bytes());
            content.stream().transferTo(response.getOutputStream());
        } catch (ExportFellAway fellAway) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendRedirect(page(acting, fellAway.call()));
        } catch (SignInAgain first) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendRedirect(
                    "/" + SignInLinks.again(actors.language(), page(acting, exports.callOf(actor, export))));
        }
    }

    /** One input: its answers on paper or as a Word file, or its attachments. */
    @GetMapping(ExportLinks.ROOT + "inputs/{id}")
    void input(
            @PathVariable String id,
            @RequestParam(name = ExportLinks.FORM, defaultValue = "") String ending,
            @RequestParam(name = ExportLinks.ACTING, defaultValue = "") String acting,
            HttpServletResponse response)
            throws IOException {
        Actor actor = actor(acting);
        InputId input = InputId.parse(id).orElseThrow(NotFound::new);
        InputForm form = InputForm.parse(ending).orElseThrow(NotFound::new);
        if (form == InputForm.ZIP) {
            if (!papers.hasAttachments(actor, input)) {
                throw new NotFound();
            }
            begin(response, form.mediaType(), "input-" + input + ".zip");
            papers.attachments(actor, input, response.getOutputStream());
        } else {
            limits.paceBy(Limit.OWN_PAPER, actor);
            var paper = papers.paper(actor, input, actors.reader().language());
            limits.takeBy(Limit.OWN_PAPER, actor);
            byte[] file =
                    slow.own(actor, () -> form == InputForm.PDF ? paper.print().pdf() : paper.word());
            begin(response, form.mediaType(), "input-" + input + "." + form.ending());
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        }
    }

    private static String page(String acting, CallCode call) {
        return "/app/" + acting + "/" + ExportLinks.page(call);
    }

    private static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    private Actor actor(String acting) {
        if (actors.person().isEmpty()) {
            throw new NotFound();
        }
        return actors.current(Acting.parse(acting).orElseThrow(NotFound::new));
    }

    @ExceptionHandler({NotFound.class, NotAllowed.class, NotPermitted.class})
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
