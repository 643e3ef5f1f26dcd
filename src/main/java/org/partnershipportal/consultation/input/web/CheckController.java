package org.partnershipportal.consultation.input.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.CheckPage;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All answers on one page, the declaration, and submitting (UC-PUB-10). */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}/check")
class CheckController {

    private static final String HERE = "/check";
    private static final long VERSIONS = 1_000_000;

    private final Contributors contributors;
    private final InputPages pages;
    private final Inputs inputs;

    CheckController(Contributors contributors, InputPages pages, Inputs inputs) {
        this.contributors = contributors;
        this.pages = pages;
        this.inputs = inputs;
    }

    @GetMapping
    String check(Visit visit, Model model) {
        Answering answering = contributors.answering(visit, HERE, pages::check);
        return show(answering, Inputs.newKey(), Faults.NONE, model);
    }

    private static String show(Answering answering, UUID key, Faults faults, Model model) {
        CheckPage page = (CheckPage) answering.shown();
        model.addAttribute("answers", ShownAnswers.of(answering, page.written(), page.answers()));
        model.addAttribute(
                "faults",
                faults.and(Faults.of(answering.page(), page.problems())).distinct());
        model.addAttribute("key", key);
        return "input/check";
    }

    /** Submits what was checked. Sent twice, one receipt comes of it. */
    @PostMapping
    String submit(
            Visit visit,
            @RequestParam(required = false) @Nullable String declared,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String version,
            Model model) {
        Answering answering = contributors.answering(visit, HERE, pages::check);
        UUID form = Forms.uuid(key);
        if (declared == null) {
            return show(
                    answering, form, Faults.one("declared", answering.page().say("input.check.confirm-first")), model);
        }
        Faults faults = Faults.of(
                answering.page(),
                () -> inputs.submit(
                        answering.actor(),
                        new SubmitInput(
                                answering.input().id(),
                                form,
                                version.isEmpty() ? null : (int) Forms.number(version, VERSIONS),
                                fingerprint)));
        return faults.isEmpty()
                ? answering.redirect("/receipt")
                : show(contributors.answering(visit, HERE, pages::check), form, faults, model);
    }
}
