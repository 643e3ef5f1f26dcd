package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.web.ShownCall;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.FormToken;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a response to a call starts: how to be known, who to act for, in which language (UC-PUB-08). */
@PlainPages
@RequestMapping(Page.LANGUAGES + Answering.PAGES + "/start/{call}")
class AnswerStartController {

    /** The button that leads into the application; the other one stays on pages without script. */
    private static final String APPLICATION = "application";

    private final Contributors contributors;
    private final Inputs inputs;

    AnswerStartController(Contributors contributors, Inputs inputs) {
        this.contributors = contributors;
        this.inputs = inputs;
    }

    /** What is started already, and the choice; also where signing in leads back to. */
    @GetMapping
    String start(
            @PathVariable String lang,
            @PathVariable String call,
            @RequestParam(required = false) @Nullable String known,
            HttpServletRequest request,
            Model model) {
        return next(lang, call, known, request, model);
    }

    /** Takes the choice from the call's page. Nothing is created by it. */
    @PostMapping
    String chosen(
            @PathVariable String lang,
            @PathVariable String call,
            @RequestParam(required = false) @Nullable String known,
            HttpServletRequest request,
            Model model) {
        return choice(known).filter(NameChoice::isSealed).isPresent()
                ? "redirect:" + sealed(lang, call)
                : next(lang, call, known, request, model);
    }

    private String next(String lang, String call, @Nullable String known, HttpServletRequest request, Model model) {
        ShownCall shown = show(lang, call, model);
        Optional<NameChoice> name =
                choice(known).filter(one -> !one.isSealed() && shown.names().contains(one));
        name.ifPresent(one -> model.addAttribute("known", one));
        if (!contributors.signedIn()) {
            String here = CallLinks.start(shown.call().id())
                    + name.map(one -> "?known=" + ShownCall.name(one)).orElse("");
            model.addAttribute("signIn", shown.page().signInFor(here));
            model.addAttribute("register", shown.page().registerFor(here));
            return "input/start";
        }
        offer(shown, request, model);
        return "input/start";
    }

    private ShownCall show(String lang, String id, Model model) {
        CallDetails call = contributors.call(id);
        Deadline deadline = call.deadline();
        if (deadline == null) {
            throw new NotFound();
        }
        Page page = Page.show(model, lang, CallLinks.start(call.id()));
        ShownCall shown = new ShownCall(page, call, deadline.shown(null, contributors.now()));
        model.addAttribute("call", shown);
        model.addAttribute("faults", Faults.NONE);
        return shown;
    }

    private void offer(ShownCall shown, HttpServletRequest request, Model model) {
        FormToken.begin(request);
        List<Contributors.Seat> seats = contributors.seats(shown.call());
        List<Contributors.Seat> may = seats.stream()
                .filter(seat -> Permission.BEGIN_INPUT.isOpenTo(seat.actor())
                        && (seat.name() != null || shown.rules().individuals()))
                .toList();
        boolean organisations = may.stream().anyMatch(seat -> seat.name() != null);
        boolean individuals = may.stream().anyMatch(seat -> seat.name() == null);
        model.addAttribute(
                "names",
                shown.rules().signedInNames().stream()
                        .map(name -> InputPage.Choice.of(name, organisations, individuals))
                        .toList());
        model.addAttribute("seats", seats);
        model.addAttribute("signedIn", true);
        model.addAttribute("begun", Contributors.inputs(seats).findAny().isPresent());
        model.addAttribute("may", may);
        model.addAttribute("languages", Language.values());
        model.addAttribute("token", UUID.randomUUID());
    }

    /** Begins, and goes on where one wants to write. Sent twice, one draft comes of it. */
    @PostMapping("/begin")
    String begin(
            @PathVariable String lang,
            @PathVariable String call,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "") String acting,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String go,
            HttpServletRequest request,
            Model model) {
        ShownCall shown = show(lang, call, model);
        Page page = shown.page();
        if (!contributors.signedIn()) {
            return next(lang, call, known, request, model);
        }
        Optional<NameChoice> name = choice(known);
        UUID form = Forms.uuid(token);
        InputId[] begun = new InputId[1];
        Faults faults = Stream.of(
                        acting.isEmpty() ? Faults.one("acting", page.say("shared.problem.choose")) : Faults.NONE,
                        name.isEmpty() ? Faults.one("known", page.say("shared.problem.choose")) : Faults.NONE)
                .reduce(Faults.NONE, Faults::and);
        if (faults.isEmpty()) {
            Actor actor = contributors.actor(acting);
            faults = Faults.of(
                    page,
                    () -> begun[0] = inputs.begin(
                            actor,
                            new BeginInput(
                                    form, shown.call().id(), name.orElseThrow(), Forms.language(language, other))));
        }
        if (!faults.isEmpty()) {
            offer(shown, request, model);
            name.ifPresent(one -> model.addAttribute("known", one));
            model.addAttribute("token", form);
            model.addAttribute("acting", acting);
            model.addAttribute("language", language);
            model.addAttribute("other", other);
            model.addAttribute("faults", faults);
            return "input/start";
        }
        return "redirect:"
                + (go.equals(APPLICATION)
                        ? Page.inApplication(acting, InputLinks.page(begun[0]))
                        : page.to(Answering.PAGES + "/" + begun[0]));
    }

    /** Signs out, so that a sealed input can be started; what was started signed in stays where it is. */
    @PostMapping("/sign-out")
    String signOut(@PathVariable String lang, @PathVariable String call) {
        contributors.signOut();
        return "redirect:" + sealed(lang, call);
    }

    private String sealed(String lang, String call) {
        return "/" + lang + CallLinks.start(contributors.call(call).id()) + SealedController.SEALED_START;
    }

    private static Optional<NameChoice> choice(@Nullable String known) {
        return known == null ? Optional.empty() : Forms.choice(NameChoice.class, known);
    }
}
