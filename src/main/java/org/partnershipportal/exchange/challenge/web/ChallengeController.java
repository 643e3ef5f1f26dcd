package org.partnershipportal.exchange.challenge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.challenge.ChallengeDetails;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.ChallengeRow;
import org.partnershipportal.exchange.challenge.ChallengeStanding;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Options;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Challenges that everyone reads (UC-PUB-23), as any visitor can. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class ChallengeController {

    private static final String PATH = "/" + ChallengeLinks.LIST;

    private final Challenges challenges;
    private final List<Slot.Filler> fillers;

    ChallengeController(Challenges challenges, ObjectProvider<Slot.Filler> fillers) {
        this.challenges = challenges;
        this.fillers = fillers.orderedStream().toList();
    }

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(@PathVariable String lang, @RequestParam Map<String, String> params, Model model) {
        ChallengeQuery asked = ChallengeQuery.of(params);
        Listing<ChallengeRow> listing = Listing.of(found(asked), params.get("from"), asked.query(), PATH);
        Page page = listing.show(model, lang);
        Options.show(model, asked.query())
                .offer(
                        "country",
                        Countries.standard().all(page.language()),
                        country -> country.code().iso3(),
                        country -> country.name(page.language()))
                .offer("theme", Themes.standard().all(), Theme::code, theme -> theme.name(page.language()))
                .offer("status", List.of(ChallengeStanding.values()), Word::of, standing -> page.say(standing.key()));
        model.addAttribute("filter", asked.filter());
        model.addAttribute("asked", asked);
        model.addAttribute(
                "shown",
                listing.rows().stream()
                        .map(row -> new Shown(row, place(page, row.country())))
                        .toList());
        return "challenge/challenges";
    }

    /**
     * A challenge in the list.
     *
     * @param row the challenge
     * @param place where it is
     */
    record Shown(ChallengeRow row, String place) {}

    private static String place(Page page, @Nullable CountryCode country) {
        return country == null
                ? page.say("challenge.field.general")
                : Countries.standard().name(country, page.language());
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
        List<String> headings = List.of(
                page.say("shared.field.title"),
                page.say("shared.field.text-language"),
                page.say("challenge.field.country"),
                "ISO 3166-1",
                page.say("challenge.list.author"),
                page.say("challenge.list.status"),
                page.say("challenge.answers.title"),
                page.say("challenge.list.address"));
        Download.table(response, "challenges.csv", headings, found(ChallengeQuery.of(params)), row -> cells(page, row));
    }

    private static List<String> cells(Page page, ChallengeRow row) {
        return List.of(
                row.title().text(),
                row.title().language(),
                place(page, row.country()),
                row.country() == null ? "" : row.country().iso3(),
                row.author() == null ? "" : row.author().name().text(),
                page.say(row.statusKey()),
                Long.toString(row.answers()),
                page.to(ChallengeLinks.published(row.id())));
    }

    private Listing.Finding<ChallengeRow> found(ChallengeQuery asked) {
        return (from, max) -> challenges.list(Actor.visitor(), asked.filter(), from, max);
    }

    @GetMapping(PATH + "/{id}")
    String show(@PathVariable String lang, @PathVariable String id, Model model) {
        ChallengeDetails details = ChallengeId.parse(id)
                .map(known -> challenges.details(Actor.visitor(), known))
                .orElseThrow(NotFound::new);
        Page page = Page.show(model, lang, ChallengeLinks.published(details.id()));
        model.addAttribute("challenge", details);
        model.addAttribute("rules", RuleSets.standard().list(details.rules(), page.language()));
        model.addAttribute("place", place(page, details.country()));
        model.addAttribute("themesNamed", Themes.standard().list(details.themes(), page.language()));
        model.addAttribute("houseRules", HouseRule.values());
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), ChallengeLinks.page(details.id())));
        model.addAttribute("chainOf", details.id().ref());
        Slot.show(model, "chain", fillers);
        return "challenge/challenge";
    }
}
