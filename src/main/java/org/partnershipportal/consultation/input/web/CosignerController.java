package org.partnershipportal.consultation.input.web;

import java.util.List;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Co-signers: inviting them, withdrawing invitations, and the version that they sign (UC-PUB-11). */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}/co-signers")
class CosignerController {

    private static final String HERE = "/co-signers";
    private static final int SUGGESTIONS = 10;

    private final Contributors contributors;
    private final InputPages pages;
    private final Cosigners cosigners;
    private final Inputs inputs;
    private final OrganisationDirectory directory;

    CosignerController(
            Contributors contributors,
            InputPages pages,
            Cosigners cosigners,
            Inputs inputs,
            OrganisationDirectory directory) {
        this.contributors = contributors;
        this.pages = pages;
        this.cosigners = cosigners;
        this.inputs = inputs;
        this.directory = directory;
    }

    /**
     * Who was asked, and the form that asks others.
     *
     * @param q part of the name of a listed organisation
     */
    @GetMapping
    String list(Visit visit, @RequestParam(defaultValue = "") String q, Model model) {
        Answering answering = joint(visit);
        return show(answering, q, Faults.NONE, model);
    }

    private Answering joint(Visit visit) {
        return contributors.answering(visit, HERE, pages::cosigners);
    }

    private String show(Answering answering, String typed, Faults faults, Model model) {
        String text = Query.text(typed);
        List<OrganisationSummary> found =
                text.isEmpty() ? List.of() : directory.suggest(answering.actor(), text, SUGGESTIONS);
        model.addAttribute("typed", text);
        model.addAttribute("found", found);
        model.addAttribute("parts", CosignerPart.values());
        model.addAttribute("faults", faults);
        return "input/co-signers";
    }

    /** Asks an organisation; the text is frozen in the same step only where the page that was sent said so. */
    @PostMapping("/invite")
    String invite(
            Visit visit,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(name = "by-code", defaultValue = "") String byCode,
            @RequestParam(defaultValue = "co-signer") String part,
            @RequestParam(defaultValue = "false") boolean freezes,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        Answering answering = joint(visit);
        InviteCosigner command = new InviteCosigner(
                answering.input().id(),
                OrganisationId.parse(organisation).orElse(null),
                byCode,
                Forms.choice(CosignerPart.class, part).orElseThrow(NotFound::new));
        Faults faults = Faults.of(answering.page(), () -> {
            if (freezes) {
                cosigners.ask(answering.actor(), command);
            } else {
                cosigners.invite(answering.actor(), command);
            }
        });
        return faults.isEmpty() ? answering.redirect(HERE) : show(answering, q, faults, model);
    }

    @PostMapping("/take-back")
    String takeBack(Visit visit, @RequestParam(defaultValue = "") String organisation, Model model) {
        Answering answering = joint(visit);
        OrganisationId other = OrganisationId.parse(organisation).orElseThrow(NotFound::new);
        Faults faults = Faults.of(
                answering.page(),
                () -> cosigners.takeBack(answering.actor(), answering.input().id(), other));
        return faults.isEmpty() ? answering.redirect(HERE) : show(answering, "", faults, model);
    }

    @PostMapping("/remind")
    String remind(Visit visit, @RequestParam(defaultValue = "") String organisation, Model model) {
        Answering answering = joint(visit);
        OrganisationId other = OrganisationId.parse(organisation).orElseThrow(NotFound::new);
        Faults faults = Faults.of(
                answering.page(),
                () -> cosigners.remind(answering.actor(), answering.input().id(), other));
        return faults.isEmpty() ? answering.redirect(HERE) : show(answering, "", faults, model);
    }

    /** Freezes what is written, for the others to sign. */
    @PostMapping("/freeze")
    String freeze(Visit visit, Model model) {
        Answering answering = joint(visit);
        Faults faults = Faults.of(
                answering.page(),
                () -> inputs.freeze(answering.actor(), answering.input().id()));
        return faults.isEmpty() ? answering.redirect(HERE) : show(answering, "", faults, model);
    }
}
