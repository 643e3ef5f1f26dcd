package org.partnershipportal.overview.atlas;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.Step;

/**
 * The years of a time line, the same for all its lines, from where reading begins.
 *
 * @param first the first year
 * @param last the last year
 * @param today the day that is marked
 * @param mirrored whether reading begins on the right
 */
record Axis(int first, int last, LocalDate today, boolean mirrored) {

    /** How wide it is drawn. */
    static final int WIDE = 320;

    private static final int LABELS = 6;

    /** With all days of some commitments, and today. */
    static Axis of(List<CommitmentLine> lines, LocalDate today, Language reader) {
        List<Integer> years = Stream.concat(Stream.of(today), lines.stream().flatMap(Axis::days))
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        return new Axis(
                years.getFirst(), years.getLast(), today, reader.direction().equals("rtl"));
    }

    private static Stream<LocalDate> days(CommitmentLine line) {
        return Stream.concat(
                Stream.of(line.starts(), line.ends()), line.steps().stream().map(Axis::day));
    }

    /** The day on which a milestone was reached, or else is due. */
    static LocalDate day(Step step) {
        return step.reached() == null ? step.due() : step.reached();
    }

    /** The years that are named: all, or every second, third and so on where there are many. */
    List<Integer> years() {
        int apart = (last - first) / LABELS + 1;
        return IntStream.iterate(first, year -> year <= last, year -> year + apart)
                .boxed()
                .toList();
    }

    /** Where a day is. */
    int at(LocalDate day) {
        LocalDate begins = LocalDate.of(first, 1, 1);
        long days = ChronoUnit.DAYS.between(begins, LocalDate.of(last + 1, 1, 1));
        int from = (int) (WIDE * ChronoUnit.DAYS.between(begins, day) / days);
        return mirrored ? WIDE - from : from;
    }
}
