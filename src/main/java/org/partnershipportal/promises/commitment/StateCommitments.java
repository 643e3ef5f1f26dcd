package org.partnershipportal.promises.commitment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.SearchWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published commitments of one State side by side, as everyone reads them. Nothing is ranked, added up or averaged. */
@Service
@Transactional(readOnly = true)
public class StateCommitments {

    private final StateCommitmentQueries queries;
    private final OrganisationDirectory directory;
    private final Clock clock;

    StateCommitments(StateCommitmentQueries queries, OrganisationDirectory directory, Clock clock) {
        this.queries = queries;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A part of them, by theme and title; three queries, the same for every number of commitments.
     *
     * @param themes codes in the order in which the reader is shown them; each commitment stands with the first that it names
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    public CommitmentLines lines(Actor actor, CountryCode state, List<String> themes, int from, int max) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Reader.GENEVA);
        List<StateCommitmentQueries.Found> found = queries.found(state, themes, now, today.getYear(), from, max);
        Map<CommitmentId, List<StateCommitmentQueries.Said>> said =
                queries
                        .said(found.stream()
                                .map(StateCommitmentQueries.Found::id)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(StateCommitmentQueries.Said::commitmentId));
        Map<OrganisationId, OrganisationSummary> authors = directory.summaries(
                actor,
                said.values().stream()
                        .flatMap(Collection::stream)
                        .flatMap(one -> Stream.ofNullable(one.organisation()))
                        .collect(Collectors.toSet()));
        return new CommitmentLines(
                Slice.counted(found, StateCommitmentQueries.Found::total)
                        .map(row -> line(row, said.getOrDefault(row.id(), List.of()), authors, now)),
                found.isEmpty() ? 0 : found.getFirst().ending(),
                today,
                found.isEmpty() ? CommitmentFigures.NONE : found.getFirst().figures(now));
    }

    private static CommitmentLine line(
            StateCommitmentQueries.Found row,
            List<StateCommitmentQueries.Said> said,
            Map<OrganisationId, OrganisationSummary> authors,
            Instant now) {
        CommitmentText text = row.text();
        LocalDate ended = row.endedAt() == null ? null : LocalDate.ofInstant(row.endedAt(), text.zone());
        LocalDate day = ended == null ? LocalDate.ofInstant(now, text.zone()) : ended;
        List<StateCommitmentQueries.Said> reports =
                said.stream().filter(one -> one.organisation() == null).toList();
        return new CommitmentLine(
                row.id(),
                row.status(),
                text,
                text.milestones().stream()
                        .map(one -> new Step(one, reached(one.id(), reports), day, ended != null))
                        .toList(),
                reports.isEmpty() ? null : reports.getLast().details(),
                assessed(said, authors),
                ended,
                Set.of());
    }

    private static @Nullable LocalDate reached(UUID milestone, List<StateCommitmentQueries.Said> reports) {
        return reports.stream()
                .filter(one -> milestone.equals(one.milestone()))
                .flatMap(one -> Stream.ofNullable(one.reached()))
                .findFirst()
                .orElse(null);
    }

    /** What each organisation has said last: verified ones first, then by name. */
    private static List<CommitmentLine.Assessed> assessed(
            List<StateCommitmentQueries.Said> said, Map<OrganisationId, OrganisationSummary> authors) {
        return said.stream()
                .flatMap(one -> Stream.ofNullable(one.organisation())
                        .flatMap(id -> Stream.ofNullable(authors.get(id)))
                        .map(author -> new CommitmentLine.Assessed(author, one.details())))
                .sorted(Comparator.comparing(
                                (CommitmentLine.Assessed one) -> !one.author().verified())
                        .thenComparing(
                                one -> SearchWords.folded(one.author().name().text())))
                .toList();
    }
}
