package org.partnershipportal.overview.atlas;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentStatus;
import org.partnershipportal.promises.commitment.Step;
import org.springframework.web.util.HtmlUtils;

/**
 * The time lines of commitments as SVG, all on one axis. Each says in words what it shows.
 *
 * @param axis the years
 * @param reader the language of the words
 */
record TimeLine(Axis axis, Language reader) {

    /** How high one is drawn. */
    static final int HIGH = 28;

    private static final int MIDDLE = HIGH / 2;

    /** A commitment: from its first day to today, and from today to its last, with its milestones. */
    String of(CommitmentLine line) {
        StringBuilder text = new StringBuilder(
                "<svg viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" role=\"img\" aria-label=\"%3$s\">"
                        .formatted(Axis.WIDE, HIGH, escaped(label(line))));
        text.append(upright("t-year", axis.years().stream().map(year -> LocalDate.of(year, 1, 1))));
        LocalDate ends = line.ended() == null ? line.ends() : line.ended();
        LocalDate now = earlier(ends, later(line.starts(), axis.today()));
        text.append(bar("t-was", line.starts(), now));
        if (line.ended() == null) {
            text.append(bar("t-rest", now, ends));
        }
        text.append(upright("t-today", Stream.of(axis.today())));
        Step next = next(line);
        line.steps().forEach(step -> text.append(mark(step, step.equals(next))));
        return text.append("</svg>").toString();
    }

    private String upright(String look, Stream<LocalDate> days) {
        return "<path class=\"%s\" d=\"%s\"/>"
                .formatted(
                        look,
                        days.map(day -> "M%d 0V%d".formatted(axis.at(day), HIGH))
                                .collect(Collectors.joining()));
    }

    private String bar(String look, LocalDate from, LocalDate until) {
        return from.isBefore(until)
                ? "<path class=\"%s\" d=\"M%d %dH%d\"/>".formatted(look, axis.at(from), MIDDLE, axis.at(until))
                : "";
    }

    /** Reached is solid, the next one a ring, later ones are dashed, a missed one is a square. */
    private String mark(Step step, boolean next) {
        int at = axis.at(Axis.day(step));
        String look = switch (step.standing()) {
            case REACHED -> "t-mark";
            case OVERDUE -> "t-missed";
            case DUE, LATER -> next ? "t-next" : "t-later";
        };
        return shape(look, at);
    }

    /** A mark alone, as the legend shows it. */
    static String shape(String look, int at) {
        return look.equals("t-missed")
                ? "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"10\" height=\"10\"/>"
                        .formatted(look, at - 5, MIDDLE - 5)
                : "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"5\"/>".formatted(look, at, MIDDLE);
    }

    /** What the line shows, in words. */
    private String label(CommitmentLine line) {
        long missed = line.steps().stream()
                .filter(step -> step.standing() == Step.Standing.OVERDUE)
                .count();
        Step next = next(line);
        return say(
                "atlas.lanes.label",
                Formats.date(line.starts(), reader),
                Formats.date(line.ends(), reader),
                line.reached(),
                line.steps().size(),
                missed,
                next == null ? "" : say("atlas.lanes.next", Formats.date(next.due(), reader)));
    }

    /** The next milestone of one that goes on; none is next where it is over. */
    private static @Nullable Step next(CommitmentLine line) {
        return line.status() == CommitmentStatus.PUBLISHED
                ? line.steps().stream()
                        .filter(step -> step.standing() == Step.Standing.DUE || step.standing() == Step.Standing.LATER)
                        .min(Comparator.comparing(Step::due))
                        .orElse(null)
                : null;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The axis, for the head of the column of lines; each line says its days in words. */
    String years() {
        StringBuilder years =
                new StringBuilder("<svg viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" aria-hidden=\"true\">"
                        .formatted(Axis.WIDE, 2 * HIGH));
        years.append(label("t-now", axis.today(), MIDDLE, escaped(say("atlas.lanes.today"))));
        axis.years()
                .forEach(year ->
                        years.append(label("t-label", LocalDate.of(year, 7, 1), HIGH + MIDDLE, String.valueOf(year))));
        return years.append("</svg><span class=\"vh\">")
                .append(escaped(say("atlas.lanes.time")))
                .append("</span>")
                .toString();
    }

    private String label(String look, LocalDate day, int down, String words) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(look, axis.at(day), down, words);
    }

    private String say(String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
