package org.partnershipportal.exchange.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.practice.PracticeAuthor;
import org.partnershipportal.exchange.practice.PracticeDetails;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeKind;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.practice.PracticePart;
import org.partnershipportal.exchange.practice.PracticeRow;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Options;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentLinks;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shared practices (UC-PUB-22), as any visitor can read them. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class PracticeController {

    private static final String PATH = "/" + PracticeLinks.LIST;

    private final Practices practices;
    private final Documents documents;
    private final List<Slot.Filler> fillers;

    PracticeController(Practices practices, Documents documents, ObjectProvider<Slot.Filler> fillers) {
        this.practices = practices;
        this.documents = documents;
        this.fillers = fillers.orderedStream().toList();
    }

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(@PathVariable String lang, @RequestParam Map<String, String> params, Model model) {
        PracticeQuery asked = PracticeQuery.of(params);
        Listing<PracticeRow> listing = Listing.of(found(asked), params.get("from"), asked.query(), PATH);
        Page page = listing.show(model, lang);
        Options.show(model, asked.query())
                .offer(
                        "country",
                        Countries.standard().all(page.language()),
                        country -> country.code().iso3(),
                        country -> country.name(page.language()))
                .offer("kind", List.of(PracticeKind.values()), Word::of, kind -> page.say(kind.key()))
                .offer("theme", Themes.standard().all(), Theme::code, theme -> theme.name(page.language()));
        model.addAttribute("filter", asked.filter());
        model.addAttribute("rules", HouseRule.values());
        model.addAttribute("asked", asked);
        model.addAttribute(
                "shown",
                listing.rows().stream()
                        .map(row -> new Shown(row, PracticePart.places(row.countries(), row.reach(), page.language())))
                        .toList());
        return "practice/practices";
    }

    /**
     * A practice in the list.
     *
     * @param row the practice
     * @param places where it was done
     */
    record Shown(PracticeRow row, String places) {}

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
                page.say("practice.field.kind"),
                page.say("practice.field.countries"),
                "ISO 3166-1",
                page.say("practice.list.author"),
                page.say("practice.list.marks"),
                page.say("practice.list.address"));
        Download.table(response, "practices.csv", headings, found(PracticeQuery.of(params)), row -> cells(page, row));
    }

    private static List<String> cells(Page page, PracticeRow row) {
        return List.of(
                row.title().text(),
                row.title().language(),
                row.kind() == null ? "" : page.say(row.kind().key()),
                PracticePart.places(row.countries(), row.reach(), page.language()),
                row.countries().stream().map(CountryCode::iso3).collect(Collectors.joining(" ")),
                author(page, row.author()),
                marks(page, row),
                page.to(PracticeLinks.published(row.id())));
    }

    /** The organisation; where it shows its group alone, that group. */
    private static String author(Page page, PracticeAuthor author) {
        return author.organisation() != null
                ? author.organisation().name().text()
                : author.group() == null ? "" : page.say(author.group().key());
    }

    /** How far it is vouched for (R6.4), and whether its organisation is named and verified (R4.6). */
    private static String marks(Page page, PracticeRow row) {
        return Stream.of(
                        page.say("practice.label.self-reported"),
                        row.author().isGroupOnly() ? page.say("practice.page.unnamed") : "",
                        row.author().verified() ? "" : page.say("practice.list.not-verified"))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Listing.Finding<PracticeRow> found(PracticeQuery asked) {
        return (from, max) -> practices.list(Actor.visitor(), asked.filter(), from, max);
    }

    @GetMapping(PATH + "/{id}")
    String show(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String versions,
            Model model) {
        PracticeDetails details = PracticeId.parse(id)
                .map(known -> practices.details(Actor.visitor(), known))
                .orElseThrow(NotFound::new);
        Page page = Page.show(model, lang, PracticeLinks.published(details.id()));
        model.addAttribute("practice", details);
        model.addAttribute("sentences", PracticePart.sentences(details.text()));
        model.addAttribute("deeper", PracticePart.deeper(details.text()));
        model.addAttribute("about", PracticePart.about(details.text(), page.language()));
        model.addAttribute("earlier", versions == null ? List.of() : earlier(details.id(), page.language()));
        model.addAttribute("files", files(details.id()));
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), PracticeLinks.page(details.id())));
        model.addAttribute("chainOf", details.id().ref());
        Slot.show(model, "chain", fillers);
        return "practice/practice";
    }

    /**
     * An earlier version in words.
     *
     * @param version the version
     * @param parts what it said
     */
    record Earlier(PracticeDetails.Version version, List<PracticePart> parts) {}

    private List<Earlier> earlier(PracticeId id, Language reader) {
        return practices.versions(Actor.visitor(), id).stream()
                .skip(1)
                .map(version -> new Earlier(version, PracticePart.all(version.text(), reader)))
                .toList();
    }

    /**
     * A document.
     *
     * @param name as it was called
     * @param bytes its size
     * @param address where it is
     */
    record ShownFile(String name, long bytes, String address) {}

    private List<ShownFile> files(PracticeId id) {
        return documents.of(Actor.visitor(), id.ref()).stream()
                .map(file -> new ShownFile(
                        file.name(), file.bytes(), DocumentLinks.content(file.id(), DocumentForm.CLEANED, null)))
                .toList();
    }
}
