package org.partnershipportal.consultation.input.web;

import org.partnershipportal.consultation.input.LeaveStatement;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.consultation.sealed.StatementState;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.NotFound;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The statement that the holder of a sealed input can leave for the custodian; it is never a draft (UC-PUB-09; R14.8).
 */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}/statement")
class StatementController {

    private static final String HERE = "/statement";

    private final Contributors contributors;
    private final SealedInputs sealed;

    StatementController(Contributors contributors, SealedInputs sealed) {
        this.contributors = contributors;
        this.sealed = sealed;
    }

    @GetMapping
    String statement(Visit visit, Model model) {
        Answering answering = holder(visit);
        if (!takes(answering) && state(answering).leftAt() == null) {
            throw new NotFound();
        }
        return show(answering, "", Faults.NONE, model);
    }

    /** Encrypts and keeps it; an earlier one is replaced. */
    @PostMapping
    String leave(Visit visit, @RequestParam(defaultValue = "") String statement, Model model) {
        Answering answering = holder(visit);
        if (!takes(answering)) {
            throw new NotFound();
        }
        Faults faults = Faults.of(
                answering.page(),
                () -> sealed.leaveStatement(
                        answering.actor(), new LeaveStatement(answering.input().id(), statement)));
        return faults.isEmpty() ? answering.redirect(HERE) : show(answering, statement, faults, model);
    }

    private Answering holder(Visit visit) {
        Answering answering = contributors.answering(visit, HERE);
        if (!answering.sealed()) {
            throw new NotFound();
        }
        return answering;
    }

    private boolean takes(Answering answering) {
        return sealed.takesStatements(answering.actor());
    }

    private StatementState state(Answering answering) {
        return sealed.statement(answering.actor(), answering.input().id());
    }

    private String show(Answering answering, String typed, Faults faults, Model model) {
        model.addAttribute("state", state(answering));
        model.addAttribute("takes", takes(answering));
        model.addAttribute("typed", typed);
        model.addAttribute("longest", LeaveStatement.LONGEST);
        model.addAttribute("faults", faults);
        return "input/statement";
    }
}
