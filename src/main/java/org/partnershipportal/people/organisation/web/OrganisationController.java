package org.partnershipportal.people.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Options;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.people.organisation.Accreditations;
import org.partnershipportal.people.organisation.OrganisationFilter;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.Countries;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Listed organisations (UC-PUB-02), as any visitor can read them. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class OrganisationController {

    private static final String PATH = "/organisations";

    private final Organisations organisations;
    private final Accreditations accreditations;

    OrganisationController(Organisations organisations, Accreditations accreditations) {
        this.organisations = organisations;
        this.accreditations = accreditations;
    }

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(
            @PathVariable String lang,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        OrganisationFilter filter = filter(text, group, country);
        Page page = Listing.of(found(filter), from, query(filter), PATH).show(model, lang);
        Options.show(model, query(filter))
                .offer("group", List.of(StakeholderGroup.values()), Word::of, one -> page.say(one.key()))
                .offer(
                        "country",
                        Countries.standard().all(page.language()),
                        one -> one.code().iso3(),
                        one -> one.name(page.language()));
        model.addAttribute("filter", filter);
        model.addAttribute("countries", Countries.standard());
        return "organisation/organisations";
    }

    @GetMapping(PATH + ".csv")
    @Limited(Limit.SEARCH)
    void export(
            @PathVariable String lang,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String country,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Page page = Page.show(model, lang, PATH);
        OrganisationFilter filter = filter(text, group, country);
        List<String> headings = List.of(
                "id",
                page.say("shared.field.name"),
                page.say("shared.field.text-language"),
                page.say("organisation.public.type"),
                page.say("shared.field.group"),
                page.say("shared.field.country"),
                "ISO 3166-1",
                page.say("organisation.public.purpose"));
        Download.table(response, "organisations.csv", headings, found(filter), row -> cells(page, row));
    }

    private Listing.Finding<OrganisationRow> found(OrganisationFilter filter) {
        return (from, max) -> organisations.find(Actor.visitor(), filter, from, max);
    }

    private static List<String> cells(Page page, OrganisationRow row) {
        return List.of(
                row.id().toString(),
                row.name().text(),
                row.name().language(),
                page.say(row.type().key()),
                page.say(row.type().group().key()),
                row.country() == null
                        ? page.say("organisation.country.several")
                        : Countries.standard().name(row.country(), page.language()),
                row.country() == null ? "" : row.country().iso3(),
                row.purpose());
    }

    @GetMapping(PATH + "/{id}")
    String show(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String day,
            Model model) {
        OrganisationId wanted = OrganisationId.parse(id).orElseThrow(NotFound::new);
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("organisation", organisations.details(Actor.visitor(), wanted));
        model.addAttribute("accreditation", accreditations.page(Actor.visitor(), wanted, Query.text(day)));
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), OrganisationLinks.of(wanted)));
        Page.show(model, lang, PATH + "/" + wanted);
        return "organisation/organisation";
    }

    private static OrganisationFilter filter(@Nullable String text, @Nullable String group, @Nullable String country) {
        return new OrganisationFilter(
                Query.text(text),
                Query.one(group, List.of(StakeholderGroup.values())),
                Optional.ofNullable(country).flatMap(CountryCode::parse).orElse(null));
    }

    private static Query query(OrganisationFilter filter) {
        return new Query()
                .with("text", filter.text())
                .choice("group", filter.group())
                .with(
                        "country",
                        filter.country() == null ? null : filter.country().iso3());
    }
}
