package org.partnershipportal.consultation.explanation.web;

import org.partnershipportal.consultation.explanation.Explain;
import org.partnershipportal.consultation.explanation.ExplanationDetails;
import org.partnershipportal.consultation.explanation.ExplanationId;
import org.partnershipportal.consultation.explanation.ExplanationLinks;
import org.partnershipportal.consultation.explanation.Explanations;
import org.partnershipportal.consultation.input.web.Answering;
import org.partnershipportal.consultation.input.web.Contributors;
import org.partnershipportal.consultation.input.web.Visit;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.NotFound;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** UC-EXN-02: a contributor explains what the report team asked, or declines; of a sealed input under its code. */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}/explain/{request}")
class ExplainController {

    private final Contributors contributors;
    private final Explanations explanations;

    ExplainController(Contributors contributors, Explanations explanations) {
        this.contributors = contributors;
        this.explanations = explanations;
    }

    @GetMapping
    String read(Visit visit, @PathVariable String request, Model model) {
        return show(answering(visit, request), request, "", Faults.NONE, model);
    }

    @PostMapping
    String explained(
            Visit visit, @PathVariable String request, @RequestParam(defaultValue = "") String answer, Model model) {
        Answering answering = answering(visit, request);
        Faults faults = Faults.of(
                answering.page(),
                () -> explanations.explain(
                        answering.actor(), new Explain(answering.input().id(), id(request), answer)));
        return faults.isEmpty() ? answering.redirect("/receipt") : show(answering, request, answer, faults, model);
    }

    @PostMapping("/decline")
    String declined(Visit visit, @PathVariable String request, Model model) {
        Answering answering = answering(visit, request);
        Faults faults = Faults.of(
                answering.page(),
                () -> explanations.decline(answering.actor(), answering.input().id(), id(request)));
        return faults.isEmpty() ? answering.redirect("/receipt") : show(answering, request, "", faults, model);
    }

    private Answering answering(Visit visit, String request) {
        return contributors.answering(visit, ExplanationLinks.below(id(request)));
    }

    private static ExplanationId id(String request) {
        return ExplanationId.parse(request).orElseThrow(NotFound::new);
    }

    private String show(Answering answering, String request, String typed, Faults faults, Model model) {
        ExplanationDetails asked =
                explanations.own(answering.actor(), answering.input().id(), id(request));
        model.addAttribute("x", asked);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "explanation/explain";
    }
}
