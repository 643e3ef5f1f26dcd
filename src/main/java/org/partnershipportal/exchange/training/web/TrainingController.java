package org.partnershipportal.exchange.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.exchange.training.TrainingDetails;
import org.partnershipportal.exchange.training.TrainingFilter;
import org.partnershipportal.exchange.training.TrainingId;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.exchange.training.TrainingRow;
import org.partnershipportal.exchange.training.TrainingStatus;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Options;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentLinks;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Trainings that were announced (UC-TRN-01), as any visitor can read them; no participant is named. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class TrainingController {

    private static final String PATH = "/trainings";

    /** The states in which the public reads a training. */
    private static final List<TrainingStatus> PUBLIC =
            List.of(TrainingStatus.ANNOUNCED, TrainingStatus.HELD, TrainingStatus.CANCELLED);

    private final Trainings trainings;
    private final Documents documents;

    TrainingController(Trainings trainings, Documents documents) {
        this.trainings = trainings;
        this.documents = documents;
    }

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(@PathVariable String lang, @RequestParam Map<String, String> params, Model model) {
        TrainingFilter filter = filter(params);
        Query query = new Query()
                .with("text", filter.text())
                .with("theme", filter.theme())
                .choice("status", filter.status());
        Page page = Listing.of(found(filter), params.get("from"), query, PATH).show(model, lang);
        Options.show(model, query)
                .offer("theme", Themes.standard().all(), Theme::code, theme -> theme.name(page.language()))
                .offer("status", PUBLIC, Word::of, status -> page.say(status.key()));
        model.addAttribute("filter", filter);
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("themes", Themes.standard());
        return "training/trainings";
    }

    private static TrainingFilter filter(Map<String, String> params) {
        return new TrainingFilter(
                Query.text(params.get("text")),
                Optional.ofNullable(params.get("theme"))
                        .flatMap(Themes.standard()::find)
                        .map(Theme::code)
                        .orElse(null),
                Query.one(params.get("status"), PUBLIC),
                false);
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
        List<String> headings = List.of(
                page.say("shared.field.title"),
                page.say("shared.field.text-language"),
                page.say("training.field.aim"),
                page.say("shared.field.status"),
                page.say("training.field.organiser"),
                page.say("training.field.taught-in"),
                page.say("training.field.country"),
                page.say("training.list.first-day"),
                page.say("training.field.places"),
                page.say("training.list.free-places"));
        Download.table(response, "trainings.csv", headings, found(filter(params)), row -> cells(page, row));
    }

    private static List<String> cells(Page page, TrainingRow row) {
        OrganisationSummary organiser = row.organiser();
        CountryCode country = row.country();
        return List.of(
                row.title().text(),
                row.title().language(),
                row.aim().text(),
                page.say(row.status().key()),
                organiser == null ? "" : organiser.name().text(),
                row.taughtIn(),
                country == null
                        ? page.say("training.field.online")
                        : Countries.standard().name(country, page.language()),
                row.startsAt() == null
                        ? ""
                        : row.startsAt().atZone(row.zone()).toLocalDate().toString(),
                String.valueOf(row.places()),
                String.valueOf(row.free()));
    }

    private Listing.Finding<TrainingRow> found(TrainingFilter filter) {
        return (from, max) -> trainings.list(Actor.visitor(), filter, from, max);
    }

    @GetMapping(PATH + "/{id}")
    String show(@PathVariable String lang, @PathVariable String id, Model model) {
        TrainingDetails details = TrainingId.parse(id)
                .map(known -> trainings.details(Actor.visitor(), known))
                .orElseThrow(NotFound::new);
        Page page = Page.show(model, lang, TrainingLinks.published(details.id()));
        model.addAttribute(
                "sessions",
                details.sessions().stream()
                        .map(session -> session.said(details.zone(), page.language()))
                        .toList());
        model.addAttribute(
                "zone",
                new ShownDeadline(details.closesAt(), details.zone(), null, details.closesAt())
                        .zoneName(page.language()));
        model.addAttribute("training", details);
        model.addAttribute("files", files(details.id()));
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("themes", Themes.standard());
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), TrainingLinks.page(details.id())));
        return "training/training";
    }

    /**
     * A document with materials.
     *
     * @param name as it was called
     * @param bytes its size
     * @param address where it is
     */
    record ShownFile(String name, long bytes, String address) {}

    private List<ShownFile> files(TrainingId id) {
        return documents.of(Actor.visitor(), id.ref()).stream()
                .map(file -> new ShownFile(
                        file.name(), file.bytes(), DocumentLinks.content(file.id(), DocumentForm.CLEANED, null)))
                .toList();
    }
}
