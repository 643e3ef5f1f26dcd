package org.partnershipportal.consultation.publishedreport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationsByName;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports as everyone reads them, page by page; as a whole, for papers, {@link WholeReports} reads them. Paragraphs are
 * shown as they were cleared; what they cite and who contributed is computed at each reading from how the inputs stand
 * today: published ones only, names only of those who want to be named. Of any other input there is no mark, number or
 * count (R14.7, R0.2).
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class PublishedReports {

    /** How many of the published inputs that a paragraph cites stand on the page; the others on a page of their own. */
    static final int SOME_CITATIONS = 5;

    /** How many contributors stand on the first page. */
    static final int SOME_CONTRIBUTORS = 50;

    /** The longest part of the list of contributors. */
    private static final int MOST = 200;

    private final VersionRecords versions;
    private final InputsToday inputs;

    PublishedReports(VersionRecords versions, InputsToday inputs) {
        this.versions = versions;
        this.inputs = inputs;
    }

    /**
     * A page of a version: some 20 paragraphs, the published inputs they cite – some of them, if a paragraph cites many – and on
     * the first page those who contributed, or some of them, by name. Six queries, and no more names or texts than belong to the
     * page, however long the report is and however many inputs were published.
     *
     * @param number which version; 0 for the latest
     * @param page which page, from 1
     * @throws NotFound if there is no such version or page
     */
    @Requires(Permission.READ)
    public ReportPage page(Actor actor, CallCode code, int number, int page) {
        List<VersionHead> all = versions.of(code);
        VersionHead version = VersionRecords.find(all, number);
        VersionRecords.Part part = versions.page(version.call(), version.number(), page);
        if (part.paragraphs().isEmpty() && page != 1) {
            throw new NotFound();
        }
        List<Anchor> anchors =
                part.paragraphs().stream().map(PublishedParagraph::anchor).toList();
        CitedToday cited = cited(version, anchors, SOME_CITATIONS);
        Set<OrganisationId> contributors = page == 1 ? inputs.named(version.call()) : Set.of();
        OrganisationsByName names = page == 1
                ? inputs.byName(actor, contributors, 0, SOME_CONTRIBUTORS, cited.signers())
                : new OrganisationsByName(List.of(), inputs.summaries(actor, cited.signers()));
        PublishedReport shown = PublishedReport.of(
                all,
                version,
                part.paragraphs().stream()
                        .map(paragraph -> cited.in(paragraph, names.known()))
                        .toList(),
                names(names));
        return new ReportPage(shown, page, part.pages(), part.total(), contributors.size());
    }

    /**
     * Where a paragraph is read; for its permanent address. A mark that the latest version has no more leads to the last
     * version that had it, which says that there is a later one.
     *
     * @param number which version; 0 for the latest
     * @param paragraph its number in that version, or its mark
     * @throws NotFound if there is no such version or paragraph
     */
    @Requires(Permission.READ)
    public ParagraphPlace place(Actor actor, CallCode code, int number, String paragraph) {
        List<VersionHead> all = versions.of(code);
        VersionHead version = VersionRecords.find(all, number);
        Anchor anchor = Anchor.parse(paragraph).orElse(null);
        Optional<ParagraphPlace> place = versions.place(
                version.call(),
                version.number(),
                paragraph.matches("\\d{1,6}") ? Integer.parseInt(paragraph) : 0,
                anchor);
        if (number == 0 && anchor != null) {
            for (int at = 1; place.isEmpty() && at < all.size(); at++) {
                place = versions.place(version.call(), all.get(at).number(), 0, anchor);
            }
        }
        return place.orElseThrow(NotFound::new);
    }

    /**
     * What a paragraph says, without what it cites.
     *
     * @throws NotFound if there is no such version or paragraph
     */
    @Requires(Permission.READ)
    public LocalizedText words(Actor actor, CallCode code, ParagraphPlace place) {
        VersionHead version = VersionRecords.find(versions.of(code), place.version());
        return versions.paragraphs(version.id(), List.of(place.anchor())).stream()
                .findFirst()
                .map(paragraph ->
                        new LocalizedText(paragraph.text(), version.language().tag()))
                .orElseThrow(NotFound::new);
    }

    /** Whether a version is the latest; for pages that lead there. */
    @Requires(Permission.READ)
    public boolean isLatest(Actor actor, CallCode code, int number) {
        return VersionRecords.find(versions.of(code), 0).number() == number;
    }

    /**
     * The paragraphs of the latest version that cite a published input, for its own page; empty where none does, and of what the
     * public may not read today (R14.7).
     */
    @Requires(Permission.READ)
    public Optional<InputUses> usesOf(Actor actor, PublicationNumber number) {
        return inputs.published(number).flatMap(this::uses);
    }

    private Optional<InputUses> uses(StandingInput input) {
        VersionId latest = new VersionId(input.call(), versions.latest(input.call()));
        List<UsedIn> uses = versions.citations(latest, List.of(input.input())).stream()
                .map(VersionCitation::paragraph)
                .toList();
        return uses.isEmpty()
                ? Optional.empty()
                : versions.heads(List.of(latest)).stream()
                        .findFirst()
                        .map(head -> new InputUses(
                                head.code(),
                                new LocalizedText(head.title(), head.language().tag()),
                                uses));
    }

    /**
     * The published inputs that one paragraph cites; names are read of the part alone.
     *
     * @param from how many to leave out at the beginning
     * @throws NotFound if there is no such version or paragraph
     */
    @Requires(Permission.READ)
    public Slice<PublicCitation> citedBy(Actor actor, CallCode code, ParagraphPlace place, int from, int max) {
        VersionHead version = VersionRecords.find(versions.of(code), place.version());
        List<VersionCitation> uses = versions.citedBy(version.id(), List.of(place.anchor()));
        Map<InputId, StandingInput> published = published(uses);
        Slice<VersionCitation> part = Slice.part(
                uses.stream().filter(use -> published.containsKey(use.input())).toList(),
                from,
                Math.clamp(max, 1, MOST));
        CitedToday cited = new CitedToday(part.rows(), published, MOST);
        return new Slice<>(cited.of(place.anchor(), inputs.summaries(actor, cited.signers())), part.total());
    }

    /**
     * Those who signed published inputs and want to be named today, by name.
     *
     * @param from how many to leave out at the beginning
     * @throws NotFound if nothing was published
     */
    @Requires(Permission.READ)
    public NamedContributors contributors(Actor actor, CallCode code, int from, int max) {
        VersionHead version = VersionRecords.find(versions.of(code), 0);
        Set<OrganisationId> contributors = inputs.named(version.call());
        return new NamedContributors(
                new LocalizedText(version.title(), version.language().tag()),
                names(inputs.byName(actor, contributors, from, Math.clamp(max, 1, MOST), Set.of())),
                contributors.size());
    }

    /** Whether something was published on a call; for pages that lead there. */
    @Requires(Permission.READ)
    public boolean isPublished(Actor actor, CallCode code) {
        return !versions.of(code).isEmpty();
    }

    private CitedToday cited(VersionHead version, List<Anchor> paragraphs, int most) {
        List<VersionCitation> uses = versions.citedBy(version.id(), paragraphs);
        return new CitedToday(uses, published(uses), most);
    }

    private Map<InputId, StandingInput> published(List<VersionCitation> uses) {
        return inputs.published(uses.stream().map(VersionCitation::input).collect(Collectors.toSet()));
    }

    private static List<LocalizedText> names(OrganisationsByName names) {
        return names.part().stream().map(OrganisationSummary::name).toList();
    }
}
