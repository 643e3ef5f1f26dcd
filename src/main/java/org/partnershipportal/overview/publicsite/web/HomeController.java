package org.partnershipportal.overview.publicsite.web;

import org.partnershipportal.consultation.assessment.AssessmentFigures;
import org.partnershipportal.consultation.call.CallFilter;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.publishedreport.PublishedReportList;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What the portal is and what has been achieved, in figures that count only what is public; which calls are open; how
 * to take part (UC-PUB-01).
 */
@PlainPages
class HomeController {

    private static final int OPEN = 5;

    private final Partnerships partnerships;
    private final Calls calls;
    private final AssessmentFigures inputs;
    private final PublishedReportList reports;
    private final Actors actors;

    HomeController(
            Partnerships partnerships,
            Calls calls,
            AssessmentFigures inputs,
            PublishedReportList reports,
            Actors actors) {
        this.partnerships = partnerships;
        this.calls = calls;
        this.inputs = inputs;
        this.reports = reports;
        this.actors = actors;
    }

    @GetMapping(Page.LANGUAGES + "/")
    String home(@PathVariable String lang, Model model) {
        Page.show(model, lang, "/");
        Actor visitor = Actor.visitor();
        Slice<CallRow> open = calls.list(visitor, new CallFilter("", null, CallStatus.OPEN), 0, OPEN);
        model.addAttribute("open", open);
        model.addAttribute("themes", Themes.standard());
        model.addAttribute("now", actors.now());
        model.addAttribute("partnerships", partnerships.published(visitor));
        model.addAttribute("inputs", inputs.published(visitor));
        model.addAttribute("reports", reports.list(visitor, 0, 1));
        return "publicsite/home";
    }
}
