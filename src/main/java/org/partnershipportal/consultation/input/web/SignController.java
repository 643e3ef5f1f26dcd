package org.partnershipportal.consultation.input.web;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SignPage;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.NotFound;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an invited organisation reads the frozen version, and signs, declines or leaves (UC-PUB-12; R14.6). */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}/sign")
class SignController {

    private static final String HERE = "/sign";
    private static final long VERSIONS = 1_000_000;

    private final Contributors contributors;
    private final InputPages pages;
    private final Cosigners cosigners;

    SignController(Contributors contributors, InputPages pages, Cosigners cosigners) {
        this.contributors = contributors;
        this.pages = pages;
        this.cosigners = cosigners;
    }

    @GetMapping
    String read(Visit visit, Model model) {
        Answering answering = cosigner(visit);
        return show(answering, NameChoice.preset(), TextChoice.preset(), Faults.NONE, model);
    }

    private Answering cosigner(Visit visit) {
        return contributors.answering(visit, HERE, pages::sign);
    }

    private static String show(Answering answering, NameChoice name, TextChoice text, Faults faults, Model model) {
        SignPage.Version version = ((SignPage) answering.shown()).version();
        model.addAttribute(
                "answers",
                version == null ? List.of() : ShownAnswers.of(answering, version.written(), version.answers()));
        model.addAttribute("name", name);
        model.addAttribute("text", text);
        model.addAttribute("faults", faults);
        return "input/sign";
    }

    @PostMapping
    String sign(
            Visit visit,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        Answering answering = cosigner(visit);
        Optional<NameChoice> named = Forms.choice(NameChoice.class, name);
        Optional<TextChoice> published = Forms.choice(TextChoice.class, text);
        if (named.isEmpty() || published.isEmpty()) {
            throw new NotFound();
        }
        Faults faults = Faults.of(
                answering.page(),
                () -> cosigners.sign(
                        answering.actor(),
                        new SignInput(
                                answering.input().id(),
                                (int) Forms.number(version, VERSIONS),
                                named.get(),
                                published.get())));
        return faults.isEmpty()
                ? answering.redirect(HERE)
                : show(cosigner(visit), named.get(), published.get(), faults, model);
    }

    @PostMapping("/decline")
    String decline(Visit visit, Model model) {
        Answering answering = cosigner(visit);
        return gone(
                answering,
                Faults.of(
                        answering.page(),
                        () -> cosigners.decline(
                                answering.actor(), answering.input().id())),
                model);
    }

    @PostMapping("/leave")
    String leave(Visit visit, Model model) {
        Answering answering = cosigner(visit);
        return gone(
                answering,
                Faults.of(
                        answering.page(),
                        () -> cosigners.leave(
                                answering.actor(), answering.input().id())),
                model);
    }

    /** Anyone who is not in any more cannot read the input either. */
    private static String gone(Answering answering, Faults faults, Model model) {
        return faults.isEmpty()
                ? "redirect:"
                        + answering
                                .page()
                                .to(CallLinks.start(answering.input().call().id()))
                : show(answering, NameChoice.preset(), TextChoice.preset(), faults, model);
    }
}
