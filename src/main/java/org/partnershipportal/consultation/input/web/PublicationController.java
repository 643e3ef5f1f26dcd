package org.partnershipportal.consultation.input.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.PublicationPage;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How name and text are treated, with exactly what would be public (UC-PUB-10; R14.4). */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/{input}/publication")
class PublicationController {

    private static final String HERE = "/publication";

    private final Contributors contributors;
    private final InputPages pages;
    private final Inputs inputs;

    PublicationController(Contributors contributors, InputPages pages, Inputs inputs) {
        this.contributors = contributors;
        this.pages = pages;
        this.inputs = inputs;
    }

    @GetMapping
    String choices(Visit visit, @RequestParam(required = false) @Nullable String saved, Model model) {
        Answering answering = contributors.answering(visit, HERE, pages::publication);
        model.addAttribute("saved", saved != null);
        return show(answering, Optional.empty(), Optional.empty(), Faults.NONE, model);
    }

    private static String show(
            Answering answering, Optional<NameChoice> name, Optional<TextChoice> text, Faults faults, Model model) {
        PublicationPage page = (PublicationPage) answering.shown();
        InputPage.Choices choices = page.choices();
        if (choices != null) {
            model.addAttribute("name", name.orElse(choices.name()));
            model.addAttribute("text", text.orElse(choices.text()));
        }
        model.addAttribute("faults", faults);
        model.addAttribute(
                "preview", ShownAnswers.of(answering, answering.input().language(), page.answers()));
        return "input/publication";
    }

    /** Chooses until the deadline; afterwards restricts, which is never taken back. */
    @PostMapping
    String choose(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "save") String go,
            Model model) {
        Answering answering = contributors.answering(visit, HERE, pages::publication);
        Optional<NameChoice> named =
                answering.sealed() ? Optional.of(NameChoice.sealed()) : Forms.choice(NameChoice.class, name);
        Optional<TextChoice> published = Forms.choice(TextChoice.class, text);
        Faults faults = missing(answering, named, "name").and(missing(answering, published, "text"));
        if (faults.isEmpty()) {
            faults = Faults.of(answering.page(), () -> choose(answering, named.orElseThrow(), published.orElseThrow()));
        }
        if (!faults.isEmpty()) {
            return show(answering, named, published, faults, model);
        }
        return answering.redirect(go.equals("next") ? "/check" : HERE + "?saved=1");
    }

    private void choose(Answering answering, NameChoice name, TextChoice text) {
        if (((PublicationPage) answering.shown()).isChosenFreely()) {
            inputs.choose(answering.actor(), answering.input().id(), name, text);
        } else {
            inputs.narrow(answering.actor(), answering.input().id(), name, text);
        }
    }

    private static Faults missing(Answering answering, Optional<?> choice, String field) {
        return choice.isPresent()
                ? Faults.NONE
                : Faults.one(field, answering.page().say("shared.problem.choose"));
    }
}
