package org.partnershipportal.consultation.publishedreport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.partnershipportal.consultation.publishedreport.PublishedReportList;
import org.partnershipportal.consultation.publishedreport.VersionHead;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of published reports (UC-PUB-16). */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class ReportListController {

    private final PublishedReportList reports;

    ReportListController(PublishedReportList reports) {
        this.reports = reports;
    }

    @GetMapping(ReportController.PATH)
    String list(@PathVariable String lang, @RequestParam(defaultValue = "") String from, Model model) {
        Listing.of(found(), from, new Query(), ReportController.PATH).show(model, lang);
        return "publishedreport/reports";
    }

    /** The same as a table. */
    @GetMapping(ReportController.PATH + ".csv")
    @Limited(Limit.SEARCH)
    void export(@PathVariable String lang, Model model, HttpServletResponse response) throws IOException {
        Page page = Page.show(model, lang, ReportController.PATH);
        List<String> headings = List.of(
                page.say("call.public.code"),
                page.say("publishedreport.list.report"),
                page.say("shared.field.text-language"),
                page.say("publishedreport.list.version"),
                page.say("publishedreport.list.published") + " (UTC)");
        Download.table(
                response,
                "reports.csv",
                headings,
                found(),
                row -> List.of(
                        row.code().value(),
                        row.title(),
                        row.language().tag(),
                        String.valueOf(row.number()),
                        row.published().toString()));
    }

    private Listing.Finding<VersionHead> found() {
        return (from, max) -> reports.list(Actor.visitor(), from, max);
    }
}
