package org.partnershipportal.consultation.assessment.web;

import org.partnershipportal.consultation.assessment.OwnStandings;
import org.partnershipportal.consultation.input.web.Answering;
import org.partnershipportal.consultation.input.web.Contributors;
import org.partnershipportal.consultation.input.web.Visit;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The appeal against the decision that an input is inadmissible; for a sealed one, with its recovery code (UC-ASM-05).
 */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}/appeal")
class AppealController {

    private static final String HERE = "/appeal";

    private final Contributors contributors;
    private final OwnStandings standings;
    private final Cases cases;

    AppealController(Contributors contributors, OwnStandings standings, Cases cases) {
        this.contributors = contributors;
        this.standings = standings;
        this.cases = cases;
    }

    @GetMapping
    String appeal(Visit visit, Model model) {
        return show(contributors.answering(visit, HERE), "", Faults.NONE, model);
    }

    @PostMapping
    String appealed(Visit visit, @RequestParam(defaultValue = "") String text, Model model) {
        Answering answering = contributors.answering(visit, HERE);
        Faults faults = Faults.of(
                answering.page(),
                () -> cases.appeal(
                        answering.actor(),
                        new AppealDecision(answering.input().id().ref(), text)));
        return faults.isEmpty() ? answering.redirect("/receipt") : show(answering, text, faults, model);
    }

    private String show(Answering answering, String typed, Faults faults, Model model) {
        model.addAttribute(
                "appeal",
                standings.appealing(answering.actor(), answering.input().id()));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "assessment/appeal";
    }
}
