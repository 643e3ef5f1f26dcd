package org.partnershipportal.consultation.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.BlankForms;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Options;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Calls for inputs (UC-PUB-07) as any visitor can read them. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class CallController {

    private static final String PATH = CallLinks.PUBLIC;

    /** Where the page says what makes an input inadmissible. */
    private static final String CRITERIA = "callCriteria";

    /** Where the page of a call that is reported on says where published inputs came from. */
    private static final String FIGURES = "callFigures";

    private final Calls calls;
    private final BlankForms forms;
    private final Actors actors;
    private final PortalSettings settings;
    private final List<Slot.Filler> fillers;

    CallController(Calls calls, BlankForms forms, Actors actors, PortalSettings settings, List<Slot.Filler> fillers) {
        this.calls = calls;
        this.forms = forms;
        this.actors = actors;
        this.settings = settings;
        this.fillers = fillers;
    }

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(@PathVariable String lang, @RequestParam Map<String, String> params, Model model) {
        CallQuery asked = CallQuery.of(params);
        Page page = Listing.of(found(asked), params.get("from"), asked.query(), PATH)
                .show(model, lang);
        Options.show(model, asked.query())
                .offer("theme", Themes.standard().all(), Theme::code, theme -> theme.name(page.language()))
                .offer("status", CallQuery.PUBLIC, Word::of, status -> page.say(status.key()));
        model.addAttribute("filter", asked.filter());
        model.addAttribute("themes", Themes.standard());
        model.addAttribute("now", actors.now());
        return "call/calls";
    }

    @GetMapping(PATH + ".csv")
    @Limited(Limit.SEARCH)
    void export(
            @PathVariable String lang,
            @RequestParam Map<String, String> params,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Page page = Page.show(model, lang, PATH);
        CallQuery asked = CallQuery.of(params);
        List<String> headings = List.of(
                page.say("call.public.code"),
                page.say("call.text.title"),
                page.say("shared.field.text-language"),
                page.say("shared.field.status"),
                page.say("shared.field.deadline"),
                page.say("shared.field.time-zone"),
                page.say("shared.field.deadline") + " (UTC)",
                page.say("call.text.issued-by"),
                page.say("shared.field.themes"));
        Download.table(response, "calls.csv", headings, found(asked), row -> cells(page, row));
    }

    private Listing.Finding<CallRow> found(CallQuery asked) {
        return (from, max) -> calls.list(Actor.visitor(), asked.filter(), from, max);
    }

    @GetMapping(PATH + "/{code}")
    String show(@PathVariable String lang, @PathVariable String code, Model model) {
        ShownCall shown = shown(model, lang, code, "");
        model.addAttribute("rules", RuleSets.standard());
        model.addAttribute("themes", Themes.standard());
        model.addAttribute("callDetails", shown.call());
        Slot.show(model, CRITERIA, fillers);
        Slot.show(model, FIGURES, fillers);
        model.addAttribute(
                "app",
                Page.inApplication(
                        Acting.ME.segment(), CallLinks.page(shown.call().code())));
        return "call/call";
    }

    /** The questions alone, to print or to keep. */
    @GetMapping(PATH + "/{code}/questions")
    String questions(@PathVariable String lang, @PathVariable String code, Model model) {
        shown(model, lang, code, "/questions");
        return "call/questions";
    }

    /** The same as a paper to fill in. */
    @GetMapping(PATH + "/{code}/questions.pdf")
    @Limited(Limit.PAPER)
    void pdf(@PathVariable String lang, @PathVariable String code, HttpServletResponse response) throws IOException {
        Download.send(
                response, "application/pdf", code + ".pdf", forms.pdf(Actor.visitor(), code(code), language(lang)));
    }

    /** The same as a Word file. */
    @GetMapping(PATH + "/{code}/questions.docx")
    @Limited(Limit.PAPER)
    void word(@PathVariable String lang, @PathVariable String code, HttpServletResponse response) throws IOException {
        Download.send(response, Paper.WORD, code + ".docx", forms.word(Actor.visitor(), code(code), language(lang)));
    }

    private static CallCode code(String code) {
        return CallCode.parse(code).orElseThrow(NotFound::new);
    }

    private static Language language(String lang) {
        return Language.ofTag(lang).orElseThrow(NotFound::new);
    }

    /** The deadline for a calendar. */
    @GetMapping(PATH + "/{code}.ics")
    void calendar(@PathVariable String lang, @PathVariable String code, Model model, HttpServletResponse response)
            throws IOException {
        ShownCall shown = shown(model, lang, code, "");
        Page page = shown.page();
        String address = settings.url() + page.to(PATH + "/" + code);
        byte[] file = new CalendarFile(
                        "call-" + code + "@"
                                + settings.url().replaceFirst("^https?://", "").replaceFirst("[:/].*", ""),
                        shown.call().edition(),
                        actors.now(),
                        shown.deadline().minute(),
                        page.say("shared.field.deadline-at", shown.title().text()),
                        shown.deadline().line(page.language()) + "\n"
                                + shown.deadline().utc(page.language()) + "\n" + address,
                        address)
                .bytes();
        Download.send(response, "text/calendar;charset=UTF-8", code + ".ics", file);
    }

    private ShownCall shown(Model model, String lang, String code, String below) {
        CallDetails call = calls.details(Actor.visitor(), code(code));
        Deadline deadline = call.deadline();
        if (deadline == null) {
            throw new NotFound();
        }
        Page page = Page.show(model, lang, PATH + "/" + code + below);
        ShownCall shown = new ShownCall(
                page,
                call,
                deadline.shown(actors.person().isPresent() ? actors.reader().zone() : null, actors.now()));
        model.addAttribute("call", shown);
        return shown;
    }

    private static List<String> cells(Page page, CallRow row) {
        LocalizedText title = row.title().in(page.language(), row.original()).orElse(null);
        LocalizedText issuedBy =
                row.issuedBy().in(page.language(), row.original()).orElse(null);
        Deadline deadline = row.deadline();
        return List.of(
                row.code().value(),
                title == null ? "" : title.text(),
                title == null ? "" : title.language(),
                page.say(row.status().key()),
                deadline == null ? "" : deadline.local().toString(),
                deadline == null ? "" : deadline.zone().getId(),
                deadline == null ? "" : deadline.instant().toString(),
                issuedBy == null ? "" : issuedBy.text(),
                row.themes().stream()
                        .map(theme -> Themes.standard().name(theme, page.language()))
                        .collect(Collectors.joining("; ")));
    }
}
