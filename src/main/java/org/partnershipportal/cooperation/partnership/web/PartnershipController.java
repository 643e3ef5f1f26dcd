package org.partnershipportal.cooperation.partnership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.PartnershipNumber;
import org.partnershipportal.cooperation.partnership.PartnershipRow;
import org.partnershipportal.cooperation.partnership.PartnershipSpread;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Options;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Published partnerships (UC-PUB-03), as any visitor can read them. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class PartnershipController {

    private static final String PATH = "/partnerships";
    private static final String FIGURES = PATH + "/figures.csv";

    /** How much of the time line is shown: its end. */
    private static final int MOMENTS = 20;

    private final Partnerships partnerships;
    private final List<Slot.Filler> fillers;

    PartnershipController(Partnerships partnerships, List<Slot.Filler> fillers) {
        this.partnerships = partnerships;
        this.fillers = fillers;
    }

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(@PathVariable String lang, @RequestParam Map<String, String> params, Model model) {
        PartnershipQuery asked = PartnershipQuery.of(params);
        Page page = Listing.of(found(asked), params.get("from"), asked.query(), PATH)
                .show(model, lang);
        Options.show(model, asked.query())
                .offer("group", List.of(StakeholderGroup.values()), Word::of, group -> page.say(group.key()))
                .offer(
                        "country",
                        Countries.standard().all(page.language()),
                        country -> country.code().iso3(),
                        country -> country.name(page.language()))
                .offer("theme", Themes.standard().all(), Theme::code, theme -> theme.name(page.language()))
                .offer("mode", List.of(Mode.values()), Word::of, mode -> page.say(mode.key()))
                .offer("status", PartnershipQuery.PUBLIC, Word::of, status -> page.say(status.key()))
                .offer(
                        "status",
                        List.of(PartnershipQuery.INACTIVE),
                        inactive -> inactive,
                        inactive -> page.say("plain.list.inactive"));
        boolean whole = !asked.query().isFiltered() && Query.row(params.get("from")) == 0;
        model.addAttribute("chart", whole ? chart(page) : null);
        model.addAttribute("filter", asked.filter());
        model.addAttribute("asked", asked);
        model.addAttribute("orderings", asked.orderings());
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("themes", Themes.standard());
        return "partnership/partnerships";
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
        PartnershipQuery asked = PartnershipQuery.of(params);
        List<String> headings = List.of(
                page.say("partnership.public.number"),
                page.say("shared.field.title"),
                page.say("shared.field.text-language"),
                page.say("shared.field.purpose"),
                page.say("shared.field.status"),
                page.say("partnership.list.mode"),
                page.say("shared.field.first-day"),
                page.say("shared.field.last-day"),
                page.say("shared.field.states"),
                "ISO 3166-1",
                page.say("partnership.public.lead"),
                page.say("shared.field.who-takes-part"));
        Download.table(response, "partnerships.csv", headings, found(asked), row -> cells(page, row));
    }

    /** Where they work and how, as a file. */
    @GetMapping(FIGURES)
    @Limited(Limit.SEARCH)
    void figures(@PathVariable String lang, HttpServletResponse response) throws IOException {
        Language language = Language.ofTag(lang).orElseThrow(NotFound::new);
        Download.chart(
                response,
                "partnership-figures.csv",
                new SpreadChart(partnerships.spread(Actor.visitor()), language).chart());
    }

    /** Where they work and how; {@code null} while there is none. */
    private @Nullable Chart chart(Page page) {
        PartnershipSpread spread = partnerships.spread(Actor.visitor());
        return spread.total() == 0
                ? null
                : new SpreadChart(spread, page.language()).chart().withFile(page.to(FIGURES));
    }

    private Listing.Finding<PartnershipRow> found(PartnershipQuery asked) {
        return (from, max) -> partnerships.list(Actor.visitor(), asked.filter(), from, max);
    }

    /** By its number, or by its id as other parts of the portal link it. */
    @GetMapping(PATH + "/{reference}")
    String show(@PathVariable String lang, @PathVariable String reference, Model model) {
        PartnershipDetails details = PartnershipNumber.parse(reference)
                .map(number -> partnerships.details(Actor.visitor(), number))
                .or(() -> PartnershipId.parse(reference).map(id -> partnerships.details(Actor.visitor(), id)))
                .orElseThrow(NotFound::new);
        Page.show(model, lang, PATH + "/" + details.number());
        model.addAttribute("partnership", details);
        model.addAttribute("gauge", details.composition().gauge(details.missing()));
        model.addAttribute("published", published(details));
        int moments = details.timeLine().size();
        model.addAttribute(
                "days",
                PartnershipDetails.byDay(
                        details.timeLine().subList(Math.max(0, moments - MOMENTS), moments), Reader.GENEVA));
        model.addAttribute("rules", RuleSets.standard());
        model.addAttribute("themes", Themes.standard());
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("targets", SdgTargets.standard());
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), PartnershipLinks.page(details.id())));
        model.addAttribute("chainOf", new ContentRef("partnership", details.id().toString()));
        Slot.show(model, "chain", fillers);
        return "partnership/partnership";
    }

    private static @Nullable Instant published(PartnershipDetails details) {
        return details.timeLine().stream()
                .filter(moment -> moment.what() == PartnershipDetails.Moment.Kind.PUBLISHED)
                .map(PartnershipDetails.Moment::at)
                .findFirst()
                .orElse(null);
    }

    private static List<String> cells(Page page, PartnershipRow row) {
        var period = row.period();
        var lead = row.lead();
        return List.of(
                row.number().toString(),
                row.title().text(),
                row.title().language(),
                row.purpose().text(),
                page.say(row.status().key()),
                row.mode() == null ? "" : page.say(row.mode().key()),
                period == null ? "" : period.starts().toString(),
                period == null || period.ends() == null ? "" : period.ends().toString(),
                row.states().stream()
                        .map(country -> Countries.standard().name(country, page.language()))
                        .collect(Collectors.joining("; ")),
                row.states().stream().map(CountryCode::iso3).collect(Collectors.joining("; ")),
                lead == null ? page.say(row.leadGroup().key()) : lead.name().text(),
                row.composition().gauge().sentence(page.language()));
    }
}
