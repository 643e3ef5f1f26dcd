package org.partnershipportal.publicsite.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.access.Actor;
import org.partnershipportal.call.CallCode;
import org.partnershipportal.paper.Paper;
import org.partnershipportal.report.PublishedReport;
import org.partnershipportal.report.PublishedReports;
import org.partnershipportal.report.ReportPapers;
import org.partnershipportal.shared.LocalizedText;
import org.partnershipportal.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Published reports (UC-PUB-16): paragraphs as they were cleared, and below each the published inputs that it cites, as their
 * contributors allow at this moment (R14.7).
 */
@Controller
@RequestMapping(Page.LANGUAGES + ReportController.PATH + "/{code}")
class ReportController {

    static final String PATH = "/reports";

    private static final int VERSIONS = 10_000;

    private final PublishedReports reports;
    private final ReportPapers papers;

    ReportController(PublishedReports reports, ReportPapers papers) {
        this.reports = reports;
        this.papers = papers;
    }

    /** The latest version. */
    @GetMapping
    String latest(@PathVariable String lang, @PathVariable String code, Model model) {
        return show(lang, "/" + code, reports.latest(Actor.visitor(), code(code)), model);
    }

    /** One version, at its permanent address. */
    @GetMapping("/versions/{number}")
    String version(@PathVariable String lang, @PathVariable String code, @PathVariable String number, Model model) {
        int wanted = (int) Forms.number(number, VERSIONS);
        return show(
                lang, "/" + code + "/versions/" + wanted, reports.version(Actor.visitor(), code(code), wanted), model);
    }

    /** A version as a paper; what it cites is computed when it is taken along. */
    @GetMapping("/versions/{number}/report.pdf")
    void pdf(@PathVariable String code, @PathVariable String number, HttpServletResponse response) throws IOException {
        byte[] pdf = paper(code, number).print().pdf();
        response.setContentType("application/pdf");
        FileController.attachment(response, "report-" + code(code) + ".pdf");
        response.getOutputStream().write(pdf);
    }

    /** The same as a Word file. */
    @GetMapping("/versions/{number}/report.docx")
    void word(@PathVariable String code, @PathVariable String number, HttpServletResponse response) throws IOException {
        byte[] word = paper(code, number).word();
        response.setContentType(Paper.WORD);
        FileController.attachment(response, "report-" + code(code) + ".docx");
        response.getOutputStream().write(word);
    }

    private Paper paper(String code, String number) {
        return papers.paper(Actor.visitor(), code(code), (int) Forms.number(number, VERSIONS));
    }

    private static String show(String lang, String path, PublishedReport report, Model model) {
        Page.show(model, lang, PATH + path);
        String language = report.language().tag();
        model.addAttribute("report", report);
        model.addAttribute("reportTitle", new LocalizedText(report.title(), language));
        return "publicsite/report";
    }

    private static CallCode code(String code) {
        return CallCode.parse(code).orElseThrow(NotFound::new);
    }
}
