package org.partnershipportal.promises.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Word;

/**
 * What everyone reads of all commitments of a State on one day, as it can be sent to the next Universal Periodic Review. It holds
 * nothing that a visitor does not read on the pages of these commitments, and ranks, counts and averages nothing.
 *
 * @param kind at which point it is made
 * @param state whose commitments they are
 * @param zone the zone that the State chose for what it published last
 * @param day the day in that zone
 * @param entries the commitments in a fixed order: as they were given, by title
 * @param more whether the State has published more than a report takes
 * @param moreAssessments whether more assessments were placed than a report takes
 */
record StateReport(
        ReportKind kind,
        CountryCode state,
        ZoneId zone,
        LocalDate day,
        List<Entry> entries,
        boolean more,
        boolean moreAssessments) {

    /** So many commitments are in one at most. */
    static final int MOST = 300;

    /** So many assessments are in one at most, the latest. */
    static final int MOST_ASSESSMENTS = 1_000;

    /** In which part of the report a commitment is. */
    enum Part {
        DONE,
        OPEN,
        /** Published, not completed, and its last day is over. */
        NOT_COMPLETED,
        /** Taken back, with the reason: a State does not drop from its report what everyone still reads. */
        WITHDRAWN;

        String key() {
            return "commitment.paper.part." + Word.of(this);
        }
    }

    /**
     * A commitment.
     *
     * @param commitment what everyone reads of it
     * @param part where it is in the report
     * @param assessments what others have seen and the government answered, as everyone reads it, the latest first
     * @param files the names of the files of evidence that everyone can read
     */
    record Entry(CommitmentDetails commitment, Part part, List<ObservationDetails> assessments, List<String> files) {}

    /**
     * Makes one of what a visitor reads. What is not public is left out, and so is whatever a report does not take.
     *
     * @param found the State's commitments by title, one more than {@value #MOST} if there are more
     * @param assessments by commitment, the latest first, in all one more than {@value #MOST_ASSESSMENTS} if there are more
     * @param files names of files of evidence, by commitment
     * @throws NotFound if none is public
     */
    static StateReport of(
            ReportKind kind,
            CountryCode state,
            List<CommitmentDetails> found,
            Map<CommitmentId, List<ObservationDetails>> assessments,
            Map<CommitmentId, List<String>> files,
            Instant now) {
        List<CommitmentDetails> published =
                found.stream().filter(CommitmentDetails::isPublic).toList();
        ZoneId zone = published.stream()
                .max(Comparator.comparing(one -> Objects.requireNonNull(one.publishedAt())))
                .map(one -> one.text().zone())
                .orElseThrow(NotFound::new);
        Set<ObservationId> taken = taken(assessments.values());
        List<Entry> entries = published.stream()
                .limit(MOST)
                .map(one -> new Entry(
                        one,
                        part(kind, one, now),
                        assessments.getOrDefault(one.id(), List.of()).stream()
                                .filter(each -> taken.contains(each.id()))
                                .map(ObservationDetails::forEveryone)
                                .toList(),
                        files.getOrDefault(one.id(), List.of())))
                .toList();
        return new StateReport(
                kind,
                state,
                zone,
                LocalDate.ofInstant(now, zone),
                entries,
                published.size() > entries.size(),
                assessments.values().stream().mapToInt(List::size).sum() > taken.size());
    }

    /** The latest. */
    private static Set<ObservationId> taken(Collection<List<ObservationDetails>> assessments) {
        return assessments.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ObservationDetails::placedAt).reversed())
                .limit(MOST_ASSESSMENTS)
                .map(ObservationDetails::id)
                .collect(Collectors.toSet());
    }

    private static Part part(ReportKind kind, CommitmentDetails one, Instant now) {
        return switch (one.status()) {
            case COMPLETED -> Part.DONE;
            case WITHDRAWN -> Part.WITHDRAWN;
            case DRAFT, IN_CLEARANCE, PUBLISHED ->
                kind == ReportKind.CLOSING && isOver(one.text(), now) ? Part.NOT_COMPLETED : Part.OPEN;
        };
    }

    /** Whether its last day is over where it is counted: on that day it is still open. */
    private static boolean isOver(CommitmentText text, Instant now) {
        LocalDate ends = text.ends();
        return ends != null && LocalDate.ofInstant(now, text.zone()).isAfter(ends);
    }

    /** Whether the State counts the days of all its commitments in one time zone. */
    boolean isOfOneZone() {
        return entries.stream()
                .allMatch(entry -> entry.commitment().text().zone().equals(zone));
    }

    /** Its parts in their order; those that say what was not completed are in a closing report alone. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(Part.values()));
        if (kind == ReportKind.MID_TERM) {
            parts.remove(Part.NOT_COMPLETED);
        }
        return parts;
    }

    /** The commitments of a part. */
    List<Entry> of(Part part) {
        return entries.stream().filter(entry -> entry.part() == part).toList();
    }
}
