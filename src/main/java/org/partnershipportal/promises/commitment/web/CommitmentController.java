package org.partnershipportal.promises.commitment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.paper.Paper;
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
import org.partnershipportal.promises.commitment.CommitmentDetails;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentPart;
import org.partnershipportal.promises.commitment.CommitmentRow;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.ReportKind;
import org.partnershipportal.promises.commitment.StateReports;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Published commitments (UC-PUB-19), as any visitor can read them. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class CommitmentController {

    private static final String PATH = "/" + CommitmentLinks.LIST;

    private final Commitments commitments;
    private final Observations observations;
    private final StateReports reports;
    private final Documents documents;
    private final List<Slot.Filler> fillers;

    CommitmentController(
            Commitments commitments,
            Observations observations,
            StateReports reports,
            Documents documents,
            ObjectProvider<Slot.Filler> fillers) {
        this.commitments = commitments;
        this.observations = observations;
        this.reports = reports;
        this.documents = documents;
        this.fillers = fillers.orderedStream().toList();
    }

    /**
     * A version with its reason and what it changed.
     *
     * @param version the version
     * @param changes what differs from the one before
     */
    record Changed(CommitmentDetails.Version version, List<CommitmentPart.Changed> changes) {}

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(@PathVariable String lang, @RequestParam Map<String, String> params, Model model) {
        CommitmentQuery asked = CommitmentQuery.of(params);
        Listing<CommitmentRow> listing = Listing.of(found(asked), params.get("from"), asked.query(), PATH);
        Page page = listing.show(model, lang);
        Options.show(model, asked.query())
                .offer(
                        "state",
                        Countries.standard().all(page.language()),
                        country -> country.code().iso3(),
                        country -> country.name(page.language()))
                .offer("theme", Themes.standard().all(), Theme::code, theme -> theme.name(page.language()))
                .offer("status", CommitmentQuery.PUBLIC, Word::of, status -> page.say(status.key()));
        model.addAttribute("filter", asked.filter());
        model.addAttribute("asked", asked);
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("reports", reports(asked, listing));
        return "commitment/commitments";
    }

    private static List<CommitmentLinks.ReportFile> reports(CommitmentQuery asked, Listing<CommitmentRow> listing) {
        CountryCode state = asked.filter().state();
        return state == null || listing.total() == 0 ? List.of() : CommitmentLinks.reports(state);
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
                page.say("commitment.list.state"),
                "ISO 3166-1",
                page.say("shared.field.title"),
                page.say("shared.field.text-language"),
                page.say("shared.field.status"),
                page.say("commitment.field.lead"),
                page.say("shared.field.first-day"),
                page.say("shared.field.last-day"),
                page.say("commitment.list.address"));
        Download.table(
                response, "commitments.csv", headings, found(CommitmentQuery.of(params)), row -> cells(page, row));
    }

    /** The report on all of a State's, to be sent to the next review. */
    @GetMapping(PATH + "/of/{state}/{kind}.pdf")
    @Limited(Limit.PAPER)
    void pdf(
            @PathVariable String lang,
            @PathVariable String state,
            @PathVariable String kind,
            HttpServletResponse response)
            throws IOException {
        CountryCode of = state(state);
        ReportKind which = kind(kind);
        byte[] report = reports.pdf(Actor.visitor(), of, which, language(lang));
        Download.send(response, "application/pdf", fileName(of, which, ".pdf"), report);
    }

    /** The same as a Word file. */
    @GetMapping(PATH + "/of/{state}/{kind}.docx")
    @Limited(Limit.PAPER)
    void word(
            @PathVariable String lang,
            @PathVariable String state,
            @PathVariable String kind,
            HttpServletResponse response)
            throws IOException {
        CountryCode of = state(state);
        ReportKind which = kind(kind);
        byte[] report = reports.word(Actor.visitor(), of, which, language(lang));
        Download.send(response, Paper.WORD, fileName(of, which, ".docx"), report);
    }

    private static String fileName(CountryCode state, ReportKind kind, String ending) {
        return "commitments-" + state + "-" + Word.of(kind) + ending;
    }

    private static ReportKind kind(String word) {
        return Word.read(word, ReportKind.ALL).orElseThrow(NotFound::new);
    }

    private static CountryCode state(String code) {
        return CountryCode.parse(code).filter(Countries.standard()::canBeState).orElseThrow(NotFound::new);
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow(NotFound::new);
    }

    private Listing.Finding<CommitmentRow> found(CommitmentQuery asked) {
        return (from, max) -> commitments.list(Actor.visitor(), asked.filter(), from, max);
    }

    @GetMapping(PATH + "/{id}")
    String show(@PathVariable String lang, @PathVariable String id, Model model) {
        CommitmentDetails details = CommitmentId.parse(id)
                .map(known -> commitments.details(Actor.visitor(), known))
                .orElseThrow(NotFound::new);
        Page page = Page.show(model, lang, CommitmentLinks.published(details.id()));
        model.addAttribute("commitment", details);
        model.addAttribute("facts", CommitmentPart.pageFacts(details.text(), page.language()));
        model.addAttribute("basis", CommitmentPart.basis(details.text(), page.language()));
        model.addAttribute("indicator", CommitmentPart.indicator(details.text(), page.language()));
        model.addAttribute("changes", changes(details, page));
        model.addAttribute("assessments", observations.of(Actor.visitor(), details.id()));
        model.addAttribute("themes", Themes.standard());
        model.addAttribute("rules", HouseRule.values());
        model.addAttribute("files", files(details.id()));
        model.addAttribute("countries", Countries.standard());
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), CommitmentLinks.page(details.id())));
        Slot.show(model, "commitmentSlot", fillers);
        model.addAttribute("chainOf", details.id().ref());
        Slot.show(model, "chain", fillers);
        return "commitment/commitment";
    }

    /**
     * A file of evidence.
     *
     * @param name as it was called
     * @param bytes its size
     * @param address where it is
     */
    record ShownFile(String name, long bytes, String address) {}

    private List<ShownFile> files(CommitmentId id) {
        return documents.of(Actor.visitor(), id.ref()).stream()
                .map(file -> new ShownFile(
                        file.name(), file.bytes(), DocumentLinks.content(file.id(), DocumentForm.CLEANED, null)))
                .toList();
    }

    /** The versions but the first, the latest first. */
    private static List<Changed> changes(CommitmentDetails details, Page page) {
        List<Changed> changes = new ArrayList<>();
        List<CommitmentDetails.Version> versions = details.versions();
        for (int place = 0; place < versions.size() - 1; place++) {
            changes.add(new Changed(
                    versions.get(place),
                    CommitmentPart.differences(
                            versions.get(place + 1).text(), versions.get(place).text(), page.language())));
        }
        return changes;
    }

    private static List<String> cells(Page page, CommitmentRow row) {
        return List.of(
                Countries.standard().name(row.state(), page.language()),
                row.state().iso3(),
                row.title().text(),
                row.title().language(),
                page.say(row.status().key()),
                row.lead() == null ? "" : row.lead().name().text(),
                day(row.starts()),
                day(row.ends()),
                page.to(CommitmentLinks.published(row.id())));
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
