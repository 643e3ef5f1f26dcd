package org.partnershipportal.promises.recommendation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Options;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationDetails;
import org.partnershipportal.promises.recommendation.RecommendationFilter;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.RecommendationRow;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.Source;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Checked recommendations (UC-PUB-18), as any visitor can read them. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class RecommendationController {

    private static final String PATH = "/" + RecommendationLinks.LIST;

    /** So many rows has a file at most; the page says so, and how to get the others. */
    private static final int MOST_IN_FILE = 10_000;

    private final Recommendations recommendations;
    private final List<Slot.Filler> fillers;

    RecommendationController(Recommendations recommendations, ObjectProvider<Slot.Filler> fillers) {
        this.recommendations = recommendations;
        this.fillers = fillers.orderedStream().toList();
    }

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(@PathVariable String lang, @RequestParam Map<String, String> params, Model model) {
        RecommendationQuery asked = RecommendationQuery.of(params);
        Listing<RecommendationRow> listing = Listing.of(found(asked), params.get("from"), asked.query(), PATH);
        Page page = listing.show(model, lang);
        Options.show(model, asked.query())
                .offer(
                        "state",
                        Countries.standard().all(page.language()),
                        country -> country.code().iso3(),
                        country -> country.name(page.language()))
                .offer("source", List.of(Source.values()), Word::of, source -> page.say(source.key()))
                .offer("cycle", RecommendationFilter.CYCLES, String::valueOf, cycle -> page.number(cycle))
                .offer("position", List.of(Position.values()), Word::of, position -> page.say(position.key()))
                .offer("theme", Themes.standard().all(), Theme::code, theme -> theme.name(page.language()));
        model.addAttribute("filter", asked.filter());
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("mostInFile", listing.total() > MOST_IN_FILE ? MOST_IN_FILE : 0);
        return "recommendation/recommendations";
    }

    @GetMapping(PATH + ".csv")
    @Limited(Limit.PAPER)
    void export(
            @PathVariable String lang,
            @RequestParam Map<String, String> params,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Page page = Page.show(model, lang, PATH);
        RecommendationFilter filter = RecommendationQuery.of(params).filter();
        List<String> headings = List.of(
                page.say("recommendation.list.source"),
                page.say("recommendation.field.state"),
                "ISO 3166-1",
                page.say("recommendation.field.symbol"),
                page.say("recommendation.field.paragraph"),
                page.say("recommendation.list.cycle"),
                page.say("recommendation.list.position"),
                page.say("recommendation.field.recommenders"),
                page.say("recommendation.field.body"),
                page.say("recommendation.field.text"),
                page.say("shared.field.text-language"),
                page.say("recommendation.field.published"),
                page.say("shared.field.themes"));
        Download.table(response, "recommendations.csv", headings, following(filter), row -> cells(page, row));
    }

    /** Each part begins where the one before ended: nothing is counted, and nothing read twice. */
    private Listing.Finding<RecommendationRow> following(RecommendationFilter filter) {
        AtomicReference<@Nullable RecommendationId> last = new AtomicReference<>();
        return (from, max) -> {
            if (from >= MOST_IN_FILE) {
                return Slice.empty();
            }
            List<RecommendationRow> rows = recommendations.following(Actor.visitor(), filter, last.get(), max);
            if (!rows.isEmpty()) {
                last.set(rows.getLast().id());
            }
            return new Slice<>(rows, rows.size());
        };
    }

    private Listing.Finding<RecommendationRow> found(RecommendationQuery asked) {
        return (from, max) -> recommendations.list(Actor.visitor(), asked.filter(), from, max);
    }

    @GetMapping(PATH + "/{id}")
    String show(@PathVariable String lang, @PathVariable String id, Model model) {
        RecommendationDetails details = RecommendationId.parse(id)
                .map(known -> recommendations.details(Actor.visitor(), known))
                .orElseThrow(NotFound::new);
        Page.show(model, lang, RecommendationLinks.published(details.id()));
        model.addAttribute("recommendation", details);
        model.addAttribute("recommendationId", details.id());
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("themes", Themes.standard());
        model.addAttribute("rules", RuleSets.standard());
        model.addAttribute("targets", SdgTargets.standard());
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), RecommendationLinks.page(details.id())));
        Slot.show(model, "recommendationSlot", fillers);
        model.addAttribute(
                "chainOf", new ContentRef("recommendation", details.id().toString()));
        Slot.show(model, "chain", fillers);
        return "recommendation/recommendation";
    }

    private static List<String> cells(Page page, RecommendationRow row) {
        Integer cycle = row.cycle();
        return List.of(
                page.say(row.source().key()),
                Countries.standard().name(row.state(), page.language()),
                row.state().iso3(),
                row.symbol(),
                row.paragraph(),
                cycle == null ? "" : String.valueOf(cycle),
                row.position() == null ? "" : page.say(row.position().key()),
                states(row.recommenders(), page),
                row.body(),
                row.text().text(),
                row.text().language(),
                row.published() == null ? "" : row.published().toString(),
                row.themes().stream()
                        .map(theme -> Themes.standard().name(theme, page.language()))
                        .collect(Collectors.joining("; ")));
    }

    private static String states(Collection<CountryCode> states, Page page) {
        return states.stream()
                .map(state -> Countries.standard().name(state, page.language()))
                .collect(Collectors.joining("; "));
    }
}
