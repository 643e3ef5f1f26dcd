package org.partnershipportal.report;

import java.text.Collator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Permission;
import org.partnershipportal.access.Requires;
import org.partnershipportal.assessment.NamedSigners;
import org.partnershipportal.assessment.StandingInput;
import org.partnershipportal.call.CallCode;
import org.partnershipportal.call.NameChoice;
import org.partnershipportal.input.InputId;
import org.partnershipportal.organisation.OrganisationId;
import org.partnershipportal.organisation.OrganisationSummary;
import org.partnershipportal.shared.LocalizedText;
import org.partnershipportal.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports as everyone reads them. Paragraphs stand as they were cleared; what they cite and who contributed is computed at
 * each reading from how the inputs stand today: published ones only, names only of those who want to be named. Of any other
 * input there is no mark, number or count (R14.7, R0.2).
 */
@Service
@Transactional(readOnly = true)
public class PublishedReports {

    /** How many of the published inputs that a paragraph cites stand on the page; the others on a page of their own. */
    static final int SOME_CITATIONS = 5;

    /** How many contributors stand on the first page. */
    static final int SOME_CONTRIBUTORS = 50;

    /** The longest part of the list of contributors. */
    private static final int MOST = 200;

    private final VersionRecords versions;
    private final UsedInputs inputs;

    PublishedReports(VersionRecords versions, UsedInputs inputs) {
        this.versions = versions;
        this.inputs = inputs;
    }

    /**
     * A page of a version: some 20 paragraphs, the published inputs they cite – some of them, if a paragraph cites many – and on
     * the first page those who contributed, or some of them. Six queries, and no more rows than belong to the page, however
     * long the report is and however many inputs were published.
     *
     * @param number which version; 0 for the latest
     * @param page which page, from 1
     * @throws NotFound if there is no such version or page
     */
    @Requires(Permission.READ)
    public ReportPage page(Actor actor, CallCode code, int number, int page) {
        List<VersionRecords.Kept> all = versions.of(code);
        VersionRecords.Kept version = version(all, number);
        VersionRecords.Part part = versions.page(version.call(), version.number(), page);
        if (part.paragraphs().isEmpty() && page != 1) {
            throw new NotFound();
        }
        List<Anchor> anchors =
                part.paragraphs().stream().map(PublishedParagraph::anchor).toList();
        List<VersionRecords.Use> uses = versions.citedBy(version.call(), version.number(), anchors);
        Map<InputId, StandingInput> published =
                inputs.published(uses.stream().map(VersionRecords.Use::input).collect(Collectors.toSet()));
        Map<Anchor, List<StandingInput>> cited = cited(uses, published);
        NamedSigners contributors =
                page == 1 ? inputs.named(version.call(), 0, SOME_CONTRIBUTORS) : new NamedSigners(List.of(), 0);
        Set<OrganisationId> named = new LinkedHashSet<>(contributors.organisations());
        cited.values().forEach(those -> those.stream().limit(SOME_CITATIONS).forEach(one -> named.addAll(named(one))));
        Map<OrganisationId, OrganisationSummary> names = inputs.summaries(actor, named);
        PublishedReport shown = report(
                code,
                all,
                version,
                part.paragraphs().stream()
                        .map(paragraph -> paragraph(paragraph, cited, names, SOME_CITATIONS))
                        .toList(),
                names(contributors, names, version));
        return new ReportPage(shown, page, part.pages(), part.total(), contributors.total());
    }

    /**
     * Where a paragraph is read; for its permanent address.
     *
     * @param number which version; 0 for the latest
     * @param paragraph its number in that version, or its mark
     * @throws NotFound if there is no such version or paragraph
     */
    @Requires(Permission.READ)
    public ParagraphPlace place(Actor actor, CallCode code, int number, String paragraph) {
        VersionRecords.Kept version = version(versions.of(code), number);
        return versions.place(
                        version.call(),
                        version.number(),
                        paragraph.matches("\\d{1,6}") ? Integer.parseInt(paragraph) : 0,
                        Anchor.parse(paragraph).orElse(null))
                .orElseThrow(NotFound::new);
    }

    /**
     * All published inputs that one paragraph cites.
     *
     * @throws NotFound if there is no such version or paragraph
     */
    @Requires(Permission.READ)
    public List<PublicCitation> citedBy(Actor actor, CallCode code, ParagraphPlace place) {
        VersionRecords.Kept version = version(versions.of(code), place.version());
        List<VersionRecords.Use> uses = versions.citedBy(version.call(), version.number(), List.of(place.anchor()));
        Map<InputId, StandingInput> published =
                inputs.published(uses.stream().map(VersionRecords.Use::input).collect(Collectors.toSet()));
        Map<OrganisationId, OrganisationSummary> names = names(actor, published.values());
        return cited(uses, published).getOrDefault(place.anchor(), List.of()).stream()
                .map(one -> citation(one, names))
                .toList();
    }

    /**
     * Those who signed published inputs and want to be named today.
     *
     * @param from how many to leave out at the beginning
     * @throws NotFound if nothing was published
     */
    @Requires(Permission.READ)
    public NamedContributors contributors(Actor actor, CallCode code, int from, int max) {
        VersionRecords.Kept version = version(versions.of(code), 0);
        NamedSigners found = inputs.named(version.call(), from, Math.clamp(max, 1, MOST));
        Map<OrganisationId, OrganisationSummary> names =
                inputs.summaries(actor, new LinkedHashSet<>(found.organisations()));
        return new NamedContributors(
                new LocalizedText(version.title(), version.language().tag()),
                names(found, names, version),
                found.total());
    }

    /**
     * The latest version as a whole, for papers.
     *
     * @throws NotFound if nothing was published
     */
    @Requires(Permission.READ)
    public PublishedReport latest(Actor actor, CallCode code) {
        List<VersionRecords.Kept> all = versions.of(code);
        return read(actor, code, all, version(all, 0));
    }

    /**
     * One version as a whole, for papers; what it cites stands as of today, not as of its publication. Five queries, however
     * many citations.
     *
     * @throws NotFound if there is no such version
     */
    @Requires(Permission.READ)
    public PublishedReport version(Actor actor, CallCode code, int number) {
        List<VersionRecords.Kept> all = versions.of(code);
        return read(actor, code, all, version(all, number));
    }

    private static VersionRecords.Kept version(List<VersionRecords.Kept> all, int number) {
        return all.stream()
                .filter(one -> number == 0 || one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether something was published on a call; for pages that lead there. */
    @Requires(Permission.READ)
    public boolean isPublished(Actor actor, CallCode code) {
        return !versions.of(code).isEmpty();
    }

    private PublishedReport read(
            Actor actor, CallCode code, List<VersionRecords.Kept> all, VersionRecords.Kept version) {
        Map<InputId, StandingInput> published = inputs.published(version.call());
        Map<OrganisationId, OrganisationSummary> names = names(actor, published.values());
        Map<Anchor, List<StandingInput>> cited =
                cited(versions.uses(version.call(), version.number(), null), published);
        return report(
                code,
                all,
                version,
                versions.paragraphs(version.call(), version.number()).stream()
                        .map(paragraph -> paragraph(paragraph, cited, names, Integer.MAX_VALUE))
                        .toList(),
                contributors(published.values(), names, version));
    }

    private static PublishedReport report(
            CallCode code,
            List<VersionRecords.Kept> all,
            VersionRecords.Kept version,
            List<PublishedParagraph> paragraphs,
            List<LocalizedText> contributors) {
        return new PublishedReport(
                version.call(),
                code,
                version.number(),
                version.published(),
                version.language(),
                version.title(),
                version.introduction(),
                paragraphs,
                contributors,
                all.stream()
                        .map(one -> new PublishedReport.PublishedVersion(one.number(), one.published()))
                        .toList());
    }

    /** What each paragraph cites of what the public may read today; of all others there is nothing (R14.7). */
    private static Map<Anchor, List<StandingInput>> cited(
            List<VersionRecords.Use> uses, Map<InputId, StandingInput> published) {
        return uses.stream()
                .filter(use -> published.containsKey(use.input()))
                .collect(Collectors.groupingBy(
                        use -> use.paragraph().anchor(),
                        Collectors.mapping(
                                use -> Objects.requireNonNull(published.get(use.input())), Collectors.toList())));
    }

    private static PublishedParagraph paragraph(
            PublishedParagraph paragraph,
            Map<Anchor, List<StandingInput>> cited,
            Map<OrganisationId, OrganisationSummary> names,
            int most) {
        List<StandingInput> all = cited.getOrDefault(paragraph.anchor(), List.of());
        List<PublicCitation> shown =
                all.stream().limit(most).map(one -> citation(one, names)).toList();
        return paragraph.with(shown, all.size() - shown.size());
    }

    private Map<OrganisationId, OrganisationSummary> names(Actor actor, Collection<StandingInput> published) {
        return inputs.summaries(
                actor,
                published.stream().flatMap(input -> named(input).stream()).collect(Collectors.toSet()));
    }

    /** Those who signed, if all of them want to be named. */
    private static List<OrganisationId> named(StandingInput input) {
        return input.name() == NameChoice.SHOWN ? input.signers() : List.of();
    }

    private static PublicCitation citation(StandingInput input, Map<OrganisationId, OrganisationSummary> names) {
        return new PublicCitation(Objects.requireNonNull(input.published()), names(input, names));
    }

    private static List<LocalizedText> names(StandingInput input, Map<OrganisationId, OrganisationSummary> names) {
        return named(input).stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(OrganisationSummary::name)
                .toList();
    }

    private static List<LocalizedText> contributors(
            Collection<StandingInput> published,
            Map<OrganisationId, OrganisationSummary> names,
            VersionRecords.Kept version) {
        Set<OrganisationId> once = new LinkedHashSet<>();
        published.forEach(input -> once.addAll(named(input)));
        return byName(
                once.stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .map(OrganisationSummary::name)
                        .toList(),
                version);
    }

    /** By name if these are all; else as they come, for to sort them all would be to read them all. */
    private static List<LocalizedText> names(
            NamedSigners part, Map<OrganisationId, OrganisationSummary> known, VersionRecords.Kept version) {
        List<LocalizedText> names = part.organisations().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(OrganisationSummary::name)
                .toList();
        return part.organisations().size() == part.total() ? byName(names, version) : names;
    }

    private static List<LocalizedText> byName(List<LocalizedText> names, VersionRecords.Kept version) {
        Collator order = Collator.getInstance(version.language().locale());
        return names.stream()
                .sorted((one, other) -> order.compare(one.text(), other.text()))
                .toList();
    }
}
