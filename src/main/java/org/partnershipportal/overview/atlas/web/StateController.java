package org.partnershipportal.overview.atlas.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.overview.atlas.AtlasLinks;
import org.partnershipportal.overview.atlas.StatePage;
import org.partnershipportal.overview.atlas.StatePicture;
import org.partnershipportal.overview.atlas.States;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.Step;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** States (UC-PUB-20), as any visitor can read of them. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class StateController {

    private static final String PATH = "/" + AtlasLinks.LIST;

    private final States states;

    StateController(States states) {
        this.states = states;
    }

    /**
     * What is looked for.
     *
     * @param text a part of a State's name
     */
    record Filter(String text) {}

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(@PathVariable String lang, @RequestParam(required = false) @Nullable String text, Model model) {
        Filter filter = new Filter(Query.text(text));
        List<Country> found = states.find(Actor.visitor(), language(lang), filter.text());
        new Listing<>(found, found.size(), 0, new Query().with("text", filter.text()), PATH).show(model, lang);
        model.addAttribute("filter", filter);
        return "atlas/states";
    }

    @GetMapping(PATH + "/{state}")
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String show(
            @PathVariable String lang,
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        Language reader = language(lang);
        StatePage shown = states.page(Actor.visitor(), reader, state, Query.row(from), Query.SIZE);
        String path = AtlasLinks.page(shown.state().code());
        Page page = new Listing<>(
                        shown.commitments().lines().rows(),
                        shown.commitments().lines().total(),
                        shown.from(),
                        new Query(),
                        "/" + path)
                .show(model, lang);
        model.addAttribute("state", shown);
        model.addAttribute("name", shown.state().name(reader));
        model.addAttribute(
                "group",
                shown.state().group().map(group -> page.say(group.key())).orElse(""));
        model.addAttribute("lines", StatePicture.lines(shown, reader, page.to("/"), ""));
        model.addAttribute("milestones", StatePicture.milestones(shown, reader));
        model.addAttribute("reports", CommitmentLinks.reports(shown.state().code()));
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), path));
        return "atlas/state";
    }

    /** What a State has published, as a file. */
    @GetMapping(PATH + "/{state}.csv")
    @Limited(Limit.PAPER)
    void export(@PathVariable String lang, @PathVariable String state, Model model, HttpServletResponse response)
            throws IOException {
        Country country = Countries.standard().byIso3(state).orElseThrow(NotFound::new);
        Page page = Page.show(model, lang, "/" + AtlasLinks.page(country.code()));
        List<String> headings = List.of(
                page.say("shared.field.title"),
                page.say("shared.field.text-language"),
                page.say("shared.field.themes"),
                page.say("shared.field.status"),
                page.say("shared.field.first-day"),
                page.say("shared.field.last-day"),
                page.say("atlas.csv.basis"),
                page.say("commitment.field.milestones"),
                page.say("atlas.lanes.government"),
                page.say("atlas.lanes.others"),
                page.say("commitment.list.address"));
        Download.table(
                response,
                "commitments-" + country.code() + ".csv",
                headings,
                (from, max) -> states.lines(Actor.visitor(), page.language(), country, from, max),
                line -> cells(page, line));
    }

    private static List<String> cells(Page page, CommitmentLine line) {
        return List.of(
                line.title().text(),
                line.title().language(),
                Themes.standard().list(line.themes(), page.language()),
                page.say(line.status().key()),
                line.starts().toString(),
                line.ends().toString(),
                String.join("; ", line.basis(page.language())),
                line.steps().stream().map(step -> milestone(page, line, step)).collect(Collectors.joining("; ")),
                line.level() == null ? "" : page.say(line.level().key()),
                line.assessments().stream().map(one -> assessed(page, one)).collect(Collectors.joining("; ")),
                page.to(CommitmentLinks.published(line.id())));
    }

    private static String assessed(Page page, CommitmentLine.Assessed one) {
        String said = page.say(
                "shared.field.named",
                one.author().name().text(),
                page.say(one.level().key()));
        return one.author().verified()
                ? said
                : page.say("shared.field.dotted", said, page.say("commitment.assessments.not-verified"));
    }

    private static String milestone(Page page, CommitmentLine line, Step step) {
        return page.say(
                "shared.field.dotted",
                page.say(
                        "shared.field.named",
                        step.due().toString(),
                        line.what(step).text()),
                page.say(step.words()));
    }

    private static Language language(String lang) {
        return Language.ofTag(lang).orElseThrow(NotFound::new);
    }
}
