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

    private final VersionRecords versions;
    private final UsedInputs inputs;

    PublishedReports(VersionRecords versions, UsedInputs inputs) {
        this.versions = versions;
        this.inputs = inputs;
    }

    /**
     * The latest version.
     *
     * @throws NotFound if nothing was published
     */
    @Requires(Permission.READ)
    public PublishedReport latest(Actor actor, CallCode code) {
        List<VersionRecords.Kept> all = versions.of(code);
        return read(actor, code, all, all.stream().findFirst().orElseThrow(NotFound::new));
    }

    /**
     * One version; what it cites stands as of today, not as of its publication. Five queries, however many citations.
     *
     * @throws NotFound if there is no such version
     */
    @Requires(Permission.READ)
    public PublishedReport version(Actor actor, CallCode code, int number) {
        List<VersionRecords.Kept> all = versions.of(code);
        return read(
                actor,
                code,
                all,
                all.stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new));
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
        Map<Anchor, List<PublicCitation>> cited = versions.uses(version.call(), version.number(), null).stream()
                .filter(use -> published.containsKey(use.input()))
                .collect(Collectors.groupingBy(
                        use -> use.paragraph().anchor(),
                        Collectors.mapping(
                                use -> citation(Objects.requireNonNull(published.get(use.input())), names),
                                Collectors.toList())));
        return new PublishedReport(
                version.call(),
                code,
                version.number(),
                version.published(),
                version.language(),
                version.title(),
                version.introduction(),
                versions.paragraphs(version.call(), version.number()).stream()
                        .map(paragraph -> paragraph.with(cited.getOrDefault(paragraph.anchor(), List.of())))
                        .toList(),
                contributors(published.values(), names, version),
                all.stream()
                        .map(one -> new PublishedReport.PublishedVersion(one.number(), one.published()))
                        .toList());
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
        Collator order = Collator.getInstance(version.language().locale());
        return once.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(OrganisationSummary::name)
                .sorted((one, other) -> order.compare(one.text(), other.text()))
                .toList();
    }
}
