package org.partnershipportal.consultation.publishedreport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * Which inputs that the public can read at this moment are cited by paragraphs, for the page and for documents; of all
 * others there is nothing (R14.7). Names are shown only if all signers want to be named.
 */
final class CitedToday {

    private final Map<Anchor, List<StandingInput>> cited;
    private final int most;

    /**
     * @param published what the public may read of what is used
     * @param most how many citations of a paragraph are shown
     */
    CitedToday(List<VersionCitation> uses, Map<InputId, StandingInput> published, int most) {
        this.most = most;
        cited = uses.stream()
                .filter(use -> published.containsKey(use.input()))
                .collect(Collectors.groupingBy(
                        use -> use.paragraph().anchor(),
                        Collectors.mapping(
                                use -> Objects.requireNonNull(published.get(use.input())), Collectors.toList())));
    }

    /** Whose names the citations that are shown need. */
    Set<OrganisationId> signers() {
        return cited.values().stream()
                .flatMap(those -> those.stream().limit(most))
                .flatMap(input -> named(input).stream())
                .collect(Collectors.toSet());
    }

    /** A paragraph with what it cites, and how much more than is shown. */
    PublishedParagraph in(PublishedParagraph paragraph, Map<OrganisationId, OrganisationSummary> names) {
        List<PublicCitation> shown = of(paragraph.anchor(), names);
        return paragraph.with(shown, those(paragraph.anchor()).size() - shown.size());
    }

    /** What one paragraph cites. */
    List<PublicCitation> of(Anchor paragraph, Map<OrganisationId, OrganisationSummary> names) {
        return those(paragraph).stream()
                .limit(most)
                .map(input ->
                        new PublicCitation(Objects.requireNonNull(input.published()), signers(named(input), names)))
                .toList();
    }

    private List<StandingInput> those(Anchor paragraph) {
        return cited.getOrDefault(paragraph, List.of());
    }

    private static List<OrganisationId> named(StandingInput input) {
        return input.name().isPublic() ? input.signers() : List.of();
    }

    private static List<PublicCitation.Signer> signers(
            Collection<OrganisationId> signers, Map<OrganisationId, OrganisationSummary> names) {
        return signers.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(PublicCitation.Signer::of)
                .toList();
    }
}
