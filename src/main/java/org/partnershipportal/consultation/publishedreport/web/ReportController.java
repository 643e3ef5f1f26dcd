package org.partnershipportal.consultation.publishedreport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.publishedreport.NamedContributors;
import org.partnershipportal.consultation.publishedreport.ParagraphPlace;
import org.partnershipportal.consultation.publishedreport.PublicCitation;
import org.partnershipportal.consultation.publishedreport.PublishedParagraph;
import org.partnershipportal.consultation.publishedreport.PublishedReport;
import org.partnershipportal.consultation.publishedreport.PublishedReports;
import org.partnershipportal.consultation.publishedreport.Quotations;
import org.partnershipportal.consultation.publishedreport.ReportPage;
import org.partnershipportal.consultation.publishedreport.ReportPapers;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.Countries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Published reports (UC-PUB-16): paragraphs as they were cleared, and below each the published inputs that it cites, as their
 * contributors allow at this moment (R14.7).
 */
@PlainPages
@RequestMapping(Page.LANGUAGES + ReportController.PATH + "/{code}")
class ReportController {

    static final String PATH = "/reports";

    private static final int VERSIONS = 10_000;
    private static final int PAGES = 10_000;
    private static final int CONTRIBUTORS = Query.SIZE;

    private final PublishedReports reports;
    private final Quotations quotations;
    private final ReportPapers papers;

    ReportController(PublishedReports reports, Quotations quotations, ReportPapers papers) {
        this.reports = reports;
        this.quotations = quotations;
        this.papers = papers;
    }

    /** A page of the latest version. */
    @GetMapping
    String latest(
            @PathVariable String lang,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        return show(lang, "/" + code, reports.page(Actor.visitor(), code(code), 0, page(page)), model);
    }

    /** A page of one version, at its permanent address. */
    @GetMapping("/versions/{number}")
    String version(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        int wanted = version(number);
        return show(
                lang,
                "/" + code + "/versions/" + wanted,
                reports.page(Actor.visitor(), code(code), wanted, page(page)),
                model);
    }

    /** The address of a paragraph of the latest version, by number or mark: leads to the page on which it stands. */
    @GetMapping("/paragraphs/{paragraph}")
    ResponseEntity<Void> paragraph(
            @PathVariable String lang, @PathVariable String code, @PathVariable String paragraph) {
        ParagraphPlace place = reports.place(Actor.visitor(), code(code), 0, paragraph);
        boolean latest = reports.isLatest(Actor.visitor(), code(code), place.version());
        return at(lang, "/" + code(code) + (latest ? "" : "/versions/" + place.version()), place);
    }

    /** The permanent address of a paragraph of a version, which stays though pages end elsewhere one day. */
    @GetMapping("/versions/{number}/paragraphs/{paragraph}")
    ResponseEntity<Void> paragraph(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String number,
            @PathVariable String paragraph) {
        ParagraphPlace place = reports.place(Actor.visitor(), code(code), version(number), paragraph);
        return at(lang, "/" + code(code) + "/versions/" + place.version(), place);
    }

    private static ResponseEntity<Void> at(String lang, String path, ParagraphPlace place) {
        String page = place.page() == 1 ? "" : "?page=" + place.page();
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + lang + PATH + path + page + "#" + place.anchor()))
                .build();
    }

    /** All published inputs that one paragraph cites, with the words of cited passages. */
    @GetMapping("/versions/{number}/paragraphs/{paragraph}/inputs")
    String cited(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String number,
            @PathVariable String paragraph,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        ParagraphPlace place = reports.place(Actor.visitor(), code(code), version(number), paragraph);
        String path = PATH + "/" + code + "/versions/" + place.version() + "/paragraphs/" + place.anchor();
        Listing<PublicCitation> list = Listing.of(
                (first, max) -> reports.citedBy(Actor.visitor(), code(code), place, first, max),
                from,
                new Query(),
                path + "/inputs");
        List<PublicCitation> shown = list.rows();
        model.addAttribute("back", path);
        model.addAttribute("place", place);
        model.addAttribute("paragraph", reports.words(Actor.visitor(), code(code), place));
        model.addAttribute(
                "words",
                CitedWords.of(
                        shown,
                        quotations.of(
                                Actor.visitor(),
                                code(code),
                                place,
                                shown.stream().map(PublicCitation::number).collect(Collectors.toSet()))));
        list.show(model, lang);
        return "publishedreport/inputs";
    }

    /** Those who contributed and want to be named today, where the first page has no room for them. */
    @GetMapping("/contributors")
    String contributors(
            @PathVariable String lang,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        int first = Query.row(from);
        NamedContributors found = reports.contributors(Actor.visitor(), code(code), first, CONTRIBUTORS);
        model.addAttribute("found", found);
        model.addAttribute("back", PATH + "/" + code);
        new Listing<>(found.names(), found.total(), first, new Query(), PATH + "/" + code + "/contributors")
                .show(model, lang);
        return "publishedreport/contributors";
    }

    /** A version as a paper; what it cites is computed when it is downloaded. */
    @GetMapping("/versions/{number}/report.pdf")
    @Limited(Limit.PAPER)
    void pdf(@PathVariable String code, @PathVariable String number, HttpServletResponse response) throws IOException {
        byte[] pdf = papers.pdf(Actor.visitor(), code(code), version(number));
        Download.send(response, "application/pdf", "report-" + code(code) + ".pdf", pdf);
    }

    /** The same as a Word file. */
    @GetMapping("/versions/{number}/report.docx")
    @Limited(Limit.PAPER)
    void word(@PathVariable String code, @PathVariable String number, HttpServletResponse response) throws IOException {
        byte[] word = papers.word(Actor.visitor(), code(code), version(number));
        Download.send(response, Paper.WORD, "report-" + code(code) + ".docx", word);
    }

    private String show(String lang, String path, ReportPage page, Model model) {
        Page.show(model, lang, PATH + path, page.page() == 1 ? "" : "page=" + page.page());
        PublishedReport report = page.report();
        model.addAttribute("report", report);
        model.addAttribute("part", page);
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("said", CitedWords.beside(report.paragraphs(), said(report)));
        model.addAttribute("reportPath", PATH + path);
        model.addAttribute(
                "reportTitle",
                new LocalizedText(report.title(), report.language().tag()));
        return "publishedreport/report";
    }

    private Map<Anchor, Map<PublicationNumber, List<LocalizedText>>> said(PublishedReport report) {
        Map<Anchor, List<PublicationNumber>> cited = report.paragraphs().stream()
                .filter(paragraph -> !paragraph.citations().isEmpty())
                .collect(Collectors.toMap(
                        PublishedParagraph::anchor,
                        paragraph -> paragraph.citations().stream()
                                .map(PublicCitation::number)
                                .toList()));
        return cited.isEmpty() ? Map.of() : quotations.of(Actor.visitor(), report.code(), report.number(), cited);
    }

    private static int page(String page) {
        return page.isEmpty() ? 1 : counted(page, PAGES);
    }

    private static int version(String number) {
        return counted(number, VERSIONS);
    }

    /** A number that counts from 1. */
    private static int counted(String number, int most) {
        int counted = (int) Forms.number(number, most);
        if (counted == 0) {
            throw new NotFound();
        }
        return counted;
    }

    private static CallCode code(String code) {
        return CallCode.parse(code).orElseThrow(NotFound::new);
    }
}
