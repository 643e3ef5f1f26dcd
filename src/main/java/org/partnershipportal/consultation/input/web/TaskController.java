package org.partnershipportal.consultation.input.web;

import org.partnershipportal.consultation.input.InputOrigins;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.MoreTimePage;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to be done for an input, what it was started from, and asking for more time (UC-PUB-08, UC-PUB-10). */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}")
class TaskController {

    private static final String MORE_TIME = "/more-time";
    private static final String ORIGIN = "/started-from";

    private final Contributors contributors;
    private final InputPages pages;
    private final Inputs inputs;
    private final InputOrigins origins;

    TaskController(Contributors contributors, InputPages pages, Inputs inputs, InputOrigins origins) {
        this.contributors = contributors;
        this.pages = pages;
        this.inputs = inputs;
        this.origins = origins;
    }

    @GetMapping
    String tasks(Visit visit) {
        Answering answering = contributors.answering(visit, "", pages::tasks);
        return answering.input().asLead() ? "input/tasks" : answering.redirect("/sign");
    }

    /** Removes the link with the record from which the input was started. */
    @PostMapping(ORIGIN)
    String removeOrigin(Visit visit) {
        Answering answering = contributors.answering(visit, ORIGIN, pages::tasks);
        origins.remove(answering.actor(), answering.input().id());
        return answering.redirect("");
    }

    /** The form that asks for more time, and what came of it; the task list where there is neither. */
    @GetMapping(MORE_TIME)
    String moreTime(Visit visit) {
        Answering answering = contributors.answering(visit, MORE_TIME, pages::moreTime);
        return ((MoreTimePage) answering.shown()).isEmpty() ? answering.redirect("") : "input/more-time";
    }

    @PostMapping(MORE_TIME)
    String askForMoreTime(Visit visit, @RequestParam(defaultValue = "") String reason, Model model) {
        Answering answering = contributors.answering(visit, MORE_TIME, pages::moreTime);
        Faults faults = Faults.of(
                answering.page(),
                () -> inputs.askExtension(answering.actor(), answering.input().id(), reason));
        if (faults.isEmpty()) {
            return answering.redirect(MORE_TIME);
        }
        model.addAttribute("reason", reason);
        model.addAttribute("faults", faults);
        return "input/more-time";
    }
}
