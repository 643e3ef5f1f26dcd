package org.partnershipportal.consultation.report.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.EditParagraph;
import org.partnershipportal.consultation.report.EditReport;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.ParagraphWords;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.SavingEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * UC-REP-01: where the parts of a report are saved automatically: its title, its introduction, and the heading and the
 * text of each paragraph. Two who write different parts at once do not meet; two in one part each see what the other
 * wrote.
 */
@RestController
@RequestMapping("/drafts/{acting}/reports/{code}")
class ReportEndpoint extends SavingEndpoint {

    /** What is saved of a part. */
    private record Now(long edition, String text) {}

    private final Actors actors;
    private final Reports reports;
    private final Paragraphs paragraphs;

    ReportEndpoint(Actors actors, Reports reports, Paragraphs paragraphs) {
        super(actors);
        this.actors = actors;
        this.reports = reports;
        this.paragraphs = paragraphs;
    }

    @PostMapping("/title")
    ResponseEntity<Map<String, Object>> title(
            @PathVariable String acting, @PathVariable String code, HttpServletRequest request) throws IOException {
        Actor actor = actor(acting);
        Typed typed = typed(request, EditReport.LONGEST);
        ReportDetails report = report(actor, code);
        return saved(
                typed,
                edition -> reports.edit(
                        actor, new EditReport(report.call(), edition, typed.text(), report.introduction())),
                () -> new Now(report.edition(), report.title()));
    }

    @PostMapping("/introduction")
    ResponseEntity<Map<String, Object>> introduction(
            @PathVariable String acting, @PathVariable String code, HttpServletRequest request) throws IOException {
        Actor actor = actor(acting);
        Typed typed = typed(request, EditReport.LONGEST);
        ReportDetails report = report(actor, code);
        return saved(
                typed,
                edition -> reports.edit(actor, new EditReport(report.call(), edition, report.title(), typed.text())),
                () -> new Now(report.edition(), report.introduction()));
    }

    @PostMapping("/paragraphs/{paragraph}/heading")
    ResponseEntity<Map<String, Object>> heading(
            @PathVariable String acting,
            @PathVariable String code,
            @PathVariable String paragraph,
            HttpServletRequest request)
            throws IOException {
        Actor actor = actor(acting);
        ParagraphId id = id(paragraph);
        Typed typed = typed(request, EditReport.LONGEST);
        ParagraphWords words = paragraphs.words(actor, code(code), id);
        return saved(
                typed,
                edition -> paragraphs.write(actor, new EditParagraph(id, edition, typed.text(), words.text())),
                () -> new Now(words.edition(), words.heading()));
    }

    /**
     * Saves the text of a paragraph, and adds the paragraph with the first text.
     *
     * @param after behind which paragraph a new one stands; without it, it is the first, and at the end if that was removed
     */
    @PostMapping("/paragraphs/{paragraph}/text")
    ResponseEntity<Map<String, Object>> text(
            @PathVariable String acting,
            @PathVariable String code,
            @PathVariable String paragraph,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request)
            throws IOException {
        Actor actor = actor(acting);
        ParagraphId id = id(paragraph);
        Typed typed = typed(request, EditReport.LONGEST);
        if (typed.edition() == 0 && paragraphs.isNew(actor, code(code), id)) {
            ReportDetails report = report(actor, code);
            ParagraphId before = after == null ? null : standing(report, id(after));
            paragraphs.add(actor, id, new AddParagraph(report.call(), before, "", typed.text()));
            return saved(1);
        }
        ParagraphWords words = paragraphs.words(actor, code(code), id);
        return saved(
                typed,
                edition -> paragraphs.write(actor, new EditParagraph(id, edition, words.heading(), typed.text())),
                () -> new Now(words.edition(), words.text()));
    }

    /**
     * Saves a part. That another part of the same record was saved since is no conflict, nor is it that the same text was: the
     * field learns the edition. Whose answer was lost saves what it adds.
     */
    private ResponseEntity<Map<String, Object>> saved(Typed typed, LongConsumer save, Supplier<Now> reading) {
        Now now = reading.get();
        boolean sameSince = typed.edition() == now.edition()
                || (typed.edition() == 0 && now.edition() == 1)
                || same(typed.read(), now.text());
        if (!sameSince && same(typed.text(), now.text())) {
            return saved(now.edition());
        }
        if (!sameSince) {
            return changed(now);
        }
        save.accept(now.edition());
        return saved(now.edition() + 1);
    }

    /** The paragraph, or the last one if it was removed since the field was opened; {@code null} if none is left. */
    private static @Nullable ParagraphId standing(ReportDetails report, ParagraphId wanted) {
        List<ParagraphId> standing =
                report.paragraphs().stream().map(ParagraphDetails::id).toList();
        if (standing.isEmpty() || standing.contains(wanted)) {
            return standing.isEmpty() ? null : wanted;
        }
        return standing.getLast();
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private ResponseEntity<Map<String, Object>> saved(long edition) {
        return ResponseEntity.ok(told(edition));
    }

    /** What stands there now, so that the writer sees both before anything is overwritten. */
    private ResponseEntity<Map<String, Object>> changed(Now now) {
        Map<String, Object> told = told(now.edition());
        told.put("problem", text("report.paragraph.changed"));
        told.put("text", now.text());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(told);
    }

    private Map<String, Object> told(long edition) {
        Reader reader = actors.reader();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("edition", edition);
        told.put("saved", text("input.answer.saved", Formats.time(actors.now(), reader.zone(), reader.language())));
        told.put("count", "");
        told.put("share", -1);
        return told;
    }

    /** Somebody was faster between reading and saving: the field tries again by itself, and is told then. */
    @ExceptionHandler(ChangedMeanwhile.class)
    ResponseEntity<Map<String, Object>> faster() {
        return refused(HttpStatus.SERVICE_UNAVAILABLE, text("report.paragraph.changed"));
    }

    private ReportDetails report(Actor actor, String code) {
        return reports.details(actor, code(code)).orElseThrow(NotFound::new);
    }

    private static CallCode code(String text) {
        return CallCode.parse(text).orElseThrow(NotFound::new);
    }

    private static ParagraphId id(String text) {
        return ParagraphId.parse(text).orElseThrow(NotFound::new);
    }
}
