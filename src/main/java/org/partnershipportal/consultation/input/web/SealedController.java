package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.web.ShownCall;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SealedBegun;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.consultation.sealed.RecoveryCode;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.NetworkLimits;
import org.partnershipportal.platform.limits.Turn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sealed inputs (UC-PUB-09): started and returned to without an account. Neither the code nor the handle is in an
 * address; nobody is signed in at the same time (R14.8).
 */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class SealedController {

    /** Follows the address at which an answer begins. */
    static final String SEALED_START = "/next";

    /** Where one comes back with the code. */
    static final String RETURN = Answering.PAGES + "/back";

    private static final String START = Answering.PAGES + "/start/{call}" + SEALED_START;
    private static final String CODE = Answering.PAGES + "/" + Answering.SEALED + "/code";

    private final Contributors contributors;
    private final SealedInputs sealed;
    private final NetworkLimits networks;
    private final Limits limits;

    SealedController(Contributors contributors, SealedInputs sealed, NetworkLimits networks, Limits limits) {
        this.contributors = contributors;
        this.sealed = sealed;
        this.networks = networks;
        this.limits = limits;
    }

    /** What sealed means; anyone who is signed in is signed out first. */
    @GetMapping(START)
    String start(@PathVariable String lang, @PathVariable String call, HttpServletRequest request, Model model) {
        return start(lang, call, request, SealedSession.token(request), model);
    }

    private String start(String lang, String id, HttpServletRequest request, UUID token, Model model) {
        CallDetails call = contributors.call(id);
        Deadline deadline = call.deadline();
        if (deadline == null || !call.content().rules().takesSealed()) {
            throw new NotFound();
        }
        Page page = Page.show(model, lang, CallLinks.start(call.id()) + SEALED_START);
        model.addAttribute("call", new ShownCall(page, call, deadline.shown(null, contributors.now())));
        model.addAttribute("faults", Faults.NONE);
        model.addAttribute("signedIn", contributors.signedIn());
        model.addAttribute("begun", SealedSession.isIn(request));
        model.addAttribute("languages", Language.values());
        model.addAttribute("token", token);
        return "input/sealed-start";
    }

    /** Begins. Sent twice before anything was written, the one draft gets another code. */
    @PostMapping(START)
    @Limited(Limit.SEALED_START)
    String begin(
            @PathVariable String lang,
            @PathVariable("call") String id,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            Model model) {
        UUID form = SealedSession.own(request, Forms.uuid(token));
        if (contributors.signedIn()) {
            return start(lang, id, request, form, model);
        }
        CallId call = CallId.parse(id).orElseThrow(NotFound::new);
        Page page = Page.show(model, lang, CallLinks.start(call) + SEALED_START);
        SealedBegun[] begun = new SealedBegun[1];
        Faults faults = Faults.of(
                page,
                () -> begun[0] = sealed.begin(
                        Actor.visitor(),
                        new BeginInput(form, call, NameChoice.sealed(), Forms.language(language, other))));
        if (!faults.isEmpty()) {
            String again = start(lang, id, request, form, model);
            model.addAttribute("language", language);
            model.addAttribute("other", other);
            model.addAttribute("faults", faults);
            return again;
        }
        SealedSession.begin(request, begun[0]);
        return "redirect:" + page.to(CODE);
    }

    /** Shows the code, until its holder says that it is written down; never again. */
    @GetMapping(CODE)
    String code(Visit visit, Model model) {
        Answering answering = contributors.answering(visit, "/code");
        Optional<RecoveryCode> shown = SealedSession.code(visit.request());
        if (shown.isEmpty()) {
            return answering.redirect("");
        }
        model.addAttribute("code", shown.get().grouped());
        return "input/sealed-code";
    }

    @PostMapping(CODE)
    String writtenDown(Visit visit, @RequestParam(required = false) @Nullable String written, Model model) {
        Answering answering = contributors.answering(visit, "/code");
        Optional<RecoveryCode> shown = SealedSession.code(visit.request());
        if (written == null && shown.isPresent()) {
            model.addAttribute("code", shown.get().grouped());
            model.addAttribute("faults", Faults.one("written", answering.page().say("input.sealed.write-it-down")));
            return "input/sealed-code";
        }
        SealedSession.writtenDown(visit.request());
        return answering.redirect("");
    }

    /** Where one comes back with the code; in a sealed session, the way back to its input. */
    @GetMapping(RETURN)
    String comeBack(@PathVariable String lang, HttpServletRequest request, Model model) {
        Optional<InputId> open = SealedSession.input(request);
        if (open.isPresent() && !contributors.signedIn()) {
            return toInput(lang);
        }
        return comeBack(lang, model, Faults.NONE);
    }

    private String comeBack(String lang, Model model, Faults faults) {
        Page.show(model, lang, RETURN);
        model.addAttribute("faults", faults);
        model.addAttribute("signedIn", contributors.signedIn());
        return "input/sealed-return";
    }

    /**
     * Opens the input of a code. A wrong code, of whatever form, is told the same. Wrong ones only are counted: a right one opens
     * its input whoever else guesses from the same network.
     */
    @PostMapping(RETURN)
    String open(
            @PathVariable String lang,
            @RequestParam(name = "code", defaultValue = "") String typed,
            HttpServletRequest request,
            Model model) {
        if (contributors.signedIn()) {
            return comeBack(lang, model, Faults.NONE);
        }
        Optional<RecoveryCode> parsed = RecoveryCode.parse(typed);
        if (parsed.isEmpty()) {
            networks.take(Limit.RECOVERY_CODE, request);
        }
        Optional<InputId> found = parsed.flatMap(code -> opened(code, request));
        if (found.isEmpty()) {
            Page page = Page.show(model, lang, RETURN);
            return comeBack(lang, model, Faults.one("code", page.say("input.sealed.no-such-code")));
        }
        SealedSession.open(request, found.get());
        return toInput(lang);
    }

    /** Of what can be a code of before, whose key is derived slowly, each network has one looked up at a time. */
    private Optional<InputId> opened(RecoveryCode code, HttpServletRequest request) {
        try (Turn turn = networks.turn(request)) {
            return sealed.open(Actor.visitor(), code, () -> {
                networks.take(Limit.RECOVERY_CODE, request);
                limits.take(Limit.ONE_RECOVERY_CODE, code.value());
                turn.take();
            });
        }
    }

    private static String toInput(String lang) {
        return "redirect:/" + lang + Answering.PAGES + "/" + Answering.SEALED;
    }

    /** Signs out whoever wants to come back with a code. */
    @PostMapping(RETURN + "/sign-out")
    String signOut(@PathVariable String lang) {
        contributors.signOut();
        return "redirect:/" + lang + RETURN;
    }

    /** Closes the sealed input in this browser; the code opens it again. */
    @PostMapping(RETURN + "/close")
    String close(@PathVariable String lang, HttpServletRequest request) {
        SealedSession.end(request);
        return "redirect:/" + lang + RETURN;
    }
}
