package org.partnershipportal.consultation.clarification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.clarification.AskClarification;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.clarification.PublicClarification;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Faults;
import org.partnershipportal.ground.plain.Forms;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Questions about a call and their answers, and asking one (UC-CLA-01; R14.12). Anyone who asks is a visitor here,
 * signed in or not: nothing leads from a question to a person.
 */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class ClarificationController {

    private static final String PATH = CallLinks.PUBLIC + "/{code}/asked";

    private final Clarifications clarifications;
    private final Calls calls;

    ClarificationController(Clarifications clarifications, Calls calls) {
        this.clarifications = clarifications;
        this.calls = calls;
    }

    @GetMapping(PATH)
    String list(
            @PathVariable String lang,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String asked,
            Model model) {
        CallDetails call = call(code);
        model.addAttribute("asked", asked != null);
        return show(lang, call, from, "", UUID.randomUUID(), null, model);
    }

    private String show(
            String lang,
            CallDetails call,
            @Nullable String from,
            String typed,
            UUID token,
            @Nullable Faults faults,
            Model model) {
        Page page = list(call, from).show(model, lang);
        model.addAttribute("call", call);
        model.addAttribute("original", call.content().original());
        model.addAttribute("callTitle", title(page, call));
        model.addAttribute("typed", typed);
        model.addAttribute("token", token);
        model.addAttribute("longest", AskClarification.LONGEST);
        model.addAttribute("faults", faults == null ? Faults.NONE : faults);
        return "clarification/asked";
    }

    private Listing<PublicClarification> list(CallDetails call, @Nullable String from) {
        return Listing.of(
                (first, max) -> clarifications.answered(Actor.visitor(), call.id(), first, max),
                from,
                new Query(),
                CallLinks.asked(call.code()));
    }

    /** Sends a question; what cannot be sent stays in the form. */
    @PostMapping(PATH)
    @Limited(Limit.QUESTION)
    String ask(
            @PathVariable String lang,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String token,
            Model model) {
        CallDetails call = call(code);
        Page page = Page.show(model, lang, CallLinks.asked(call.code()));
        UUID form = Forms.uuid(token);
        Faults faults = Faults.of(
                page,
                () -> clarifications.ask(
                        Actor.visitor(), call.code(), new AskClarification(form, page.language(), text)));
        return faults.isEmpty()
                ? "redirect:" + page.to(CallLinks.asked(call.code())) + "?asked=1"
                : show(lang, call, null, text, form, faults, model);
    }

    /** The same as a table. */
    @GetMapping(PATH + ".csv")
    void export(@PathVariable String lang, @PathVariable String code, Model model, HttpServletResponse response)
            throws IOException {
        CallDetails call = call(code);
        Page page = Page.show(model, lang, CallLinks.asked(call.code()));
        List<String> headings = List.of(
                page.say("clarification.public.question"),
                page.say("clarification.public.answer"),
                page.say("shared.field.text-language"),
                page.say("clarification.public.answered"),
                page.say("clarification.public.changed"));
        Download.table(
                response,
                "questions.csv",
                headings,
                (from, max) -> clarifications.answered(Actor.visitor(), call.id(), from, max),
                row -> cells(page, call, row));
    }

    private static List<String> cells(Page page, CallDetails call, PublicClarification row) {
        LocalizedText question = text(page, call, row.question());
        return List.of(
                question.text(),
                text(page, call, row.answer()).text(),
                question.language(),
                page.date(row.answeredAt()),
                row.changedAt() == null ? "" : page.date(row.changedAt()));
    }

    private CallDetails call(String code) {
        return calls.details(Actor.visitor(), CallCode.parse(code).orElseThrow(NotFound::new));
    }

    private static LocalizedText title(Page page, CallDetails call) {
        return text(page, call, call.content().texts().title());
    }

    private static LocalizedText text(Page page, CallDetails call, Texts some) {
        return some.in(page.language(), call.content().original()).orElseGet(() -> new LocalizedText("", page.lang()));
    }
}
