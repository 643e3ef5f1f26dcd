package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.CosignerStatus;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.DraftDetails;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.NotFound;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All answers on one page, the declaration, and submitting (UC-PUB-10). */
@PlainPages
@RequestMapping(Page.LANGUAGES + "/calls/{code}/answer/{input}/check")
class CheckController {

    private static final String HERE = "/check";
    private static final long VERSIONS = 1_000_000;

    private final Contributors contributors;
    private final Inputs inputs;
    private final Answers answers;
    private final Cosigners cosigners;

    CheckController(Contributors contributors, Inputs inputs, Answers answers, Cosigners cosigners) {
        this.contributors = contributors;
        this.inputs = inputs;
        this.answers = answers;
        this.cosigners = cosigners;
    }

    @GetMapping
    String check(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String input,
            HttpServletRequest request,
            Model model) {
        Answering answering = contributors.answering(request, model, lang, code, input, HERE);
        if (!answering.input().asLead()) {
            throw new NotFound();
        }
        return show(answering, Inputs.newKey(), Faults.NONE, model);
    }

    /** Of a joint input the frozen version is what is checked and submitted; else what is written now. */
    private String show(Answering answering, UUID key, Faults faults, Model model) {
        DraftDetails draft = answers.draft(answering.actor(), answering.input().id());
        boolean joint = answering.input().joint();
        boolean frozen = joint && answering.input().frozenVersion() > 0;
        List<ShownAnswer> shown = frozen
                ? ShownAnswers.of(
                        answering,
                        cosigners.frozen(answering.actor(), answering.input().id()))
                : ShownAnswers.of(answering, draft);
        Faults all = joint ? faults : faults.and(Faults.of(answering.page(), draft.problems()));
        model.addAttribute("answers", shown);
        model.addAttribute("faults", all.distinct());
        model.addAttribute("joint", joint);
        model.addAttribute("frozen", frozen);
        model.addAttribute(
                "waiting",
                answering.input().cosigners().stream()
                        .filter(other -> other.status() == CosignerStatus.INVITED
                                || (other.status() == CosignerStatus.SIGNED && !other.signedLatest()))
                        .map(CosignerDetails::organisation)
                        .toList());
        model.addAttribute("key", key);
        model.addAttribute("fingerprint", draft.fingerprint());
        return "input/check";
    }

    /** Submits what was checked. Sent twice, one receipt comes of it. */
    @PostMapping
    String submit(
            @PathVariable String lang,
            @PathVariable String code,
            @PathVariable String input,
            @RequestParam(required = false) @Nullable String declared,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String version,
            HttpServletRequest request,
            Model model) {
        Answering answering = contributors.answering(request, model, lang, code, input, HERE);
        UUID form = Forms.uuid(key);
        if (declared == null) {
            return show(
                    answering, form, Faults.one("declared", answering.page().say("input.check.declare-first")), model);
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
        return faults.isEmpty() ? answering.redirect("/receipt") : show(answering, form, faults, model);
    }
}
