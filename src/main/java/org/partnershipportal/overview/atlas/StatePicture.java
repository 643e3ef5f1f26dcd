package org.partnershipportal.overview.atlas;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentStatus;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Step;
import org.springframework.web.util.HtmlUtils;

/**
 * A State's commitments as a picture, the same on both front ends: a row for each under its theme, its time line as SVG on one
 * axis, and beside it what the government and what others say; and all milestones as a table. All classes it gives stand in
 * {@code atlas/state.html} and {@code atlas.css}.
 */
@ForOwnPages
public final class StatePicture {

    private static final int HIGH = 28;
    private static final int MIDDLE = HIGH / 2;
    private static final int SOME = 3;
    private static final int OTHERS = 5;

    private final StatePage page;
    private final Language reader;
    private final String before;
    private final String marks;
    private final Axis axis;
    private final StringBuilder text = new StringBuilder(8192);

    private StatePicture(StatePage page, Language reader, String before, String marks) {
        this.page = page;
        this.reader = reader;
        this.before = before;
        this.marks = marks;
        axis = Axis.of(page.commitments().lines().rows(), page.commitments().today(), reader);
    }

    /**
     * The time lines; all words are escaped.
     *
     * @param before what stands before the address of a commitment on the page
     * @param marks what else stands in a link; empty, or begins with a space
     */
    public static String lines(StatePage page, Language reader, String before, String marks) {
        return new StatePicture(page, reader, before, marks).drawn();
    }

    /** All milestones of the same commitments as a table; all words are escaped. */
    public static String milestones(StatePage page, Language reader) {
        return new StatePicture(page, reader, "", "").table();
    }

    private String drawn() {
        text.append("<table class=\"lanes\"><caption class=\"vh\">")
                .append(said("atlas.lanes.caption"))
                .append("</caption><thead><tr>");
        head(said("atlas.lanes.commitment"));
        head(years());
        head(said("atlas.lanes.government"));
        head(said("atlas.lanes.others"));
        text.append("</tr></thead>");
        page.bands().forEach(this::band);
        return text.append("</table>").append(legend()).toString();
    }

    private void head(String content) {
        text.append("<th scope=\"col\">").append(content).append("</th>");
    }

    private void band(StatePage.Band band) {
        String theme = band.theme().isEmpty()
                ? said("atlas.lanes.no-theme")
                : escaped(Themes.standard().name(band.theme(), reader));
        text.append("<tbody><tr><th class=\"t-band\" scope=\"rowgroup\" colspan=\"4\">")
                .append(theme)
                .append("</th></tr>");
        band.lines().forEach(this::row);
        text.append("</tbody>");
    }

    private void row(CommitmentLine line) {
        text.append("<tr><th scope=\"row\">%s<p class=\"m\">%s</p></th><td>"
                .formatted(link(line, spoken(line.title()), escaped(line.title().text())), escaped(when(line))));
        lane(line);
        text.append("</td><td>")
                .append(line.level() == null ? said("atlas.lanes.no-report") : level(line.level()))
                .append("</td><td>");
        others(line);
        text.append("</td></tr>");
    }

    private String link(CommitmentLine line, String language, String words) {
        return "<a href=\"%s\"%s%s>%s</a>"
                .formatted(escaped(before + CommitmentLinks.page(line.id())), marks, language, words);
    }

    private String level(Level level) {
        return "<b>" + said(level.key()) + "</b>";
    }

    /** The first by the names of the organisations; the commitment's page has all of them. */
    private void others(CommitmentLine line) {
        List<CommitmentLine.Assessed> all = line.assessments();
        all.stream()
                .limit(OTHERS)
                .forEach(one -> text.append("<p><span%s>%s</span>: %s%s</p>"
                        .formatted(
                                spoken(one.author().name()),
                                escaped(one.author().name().text()),
                                level(one.level()),
                                one.author().verified()
                                        ? ""
                                        : " <span class=\"m\">" + said("commitment.assessments.not-verified")
                                                + "</span>")));
        if (all.isEmpty()) {
            text.append(said("commitment.paper.not-assessed"));
        } else if (all.size() > OTHERS) {
            text.append("<p>")
                    .append(link(line, "", escaped(say("atlas.lanes.more-others", all.size() - OTHERS))))
                    .append("</p>");
        }
    }

    /** Until when, or since when it is over, and what it rests on. */
    private String when(CommitmentLine line) {
        String when = line.ended() == null
                ? say("commitment.field.until", Formats.date(line.ends(), reader))
                : say("shared.field.dotted", say(line.status().key()), Formats.date(line.ended(), reader));
        List<String> basis = line.basis(reader);
        String some = Formats.list(basis.stream().limit(SOME).toList(), reader);
        String rest = basis.size() > SOME ? " " + say("atlas.lanes.more", basis.size() - SOME) : "";
        return say("shared.field.dotted", when, some + rest);
    }

    private void lane(CommitmentLine line) {
        text.append("<svg viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" role=\"img\" aria-label=\"%3$s\">"
                .formatted(Axis.WIDE, HIGH, escaped(label(line))));
        upright("t-year", axis.years().stream().map(year -> LocalDate.of(year, 1, 1)));
        LocalDate ends = line.ended() == null ? line.ends() : line.ended();
        LocalDate now = earlier(ends, later(line.starts(), axis.today()));
        bar("t-was", line.starts(), now);
        if (line.ended() == null) {
            bar("t-rest", now, ends);
        }
        upright("t-today", Stream.of(axis.today()));
        Step next = next(line);
        line.steps().forEach(step -> mark(step, step.equals(next)));
        text.append("</svg>");
    }

    private void upright(String look, Stream<LocalDate> days) {
        text.append("<path class=\"%s\" d=\"".formatted(look));
        days.forEach(day -> text.append("M%d 0V%d".formatted(axis.at(day), HIGH)));
        text.append("\"/>");
    }

    private void bar(String look, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            text.append("<path class=\"%s\" d=\"M%d %dH%d\"/>".formatted(look, axis.at(from), MIDDLE, axis.at(until)));
        }
    }

    /** Reached is solid, the next one a ring, later ones are dashed, a missed one is a square. */
    private void mark(Step step, boolean next) {
        int at = axis.at(Axis.day(step));
        String look = switch (step.standing()) {
            case REACHED -> "t-mark";
            case OVERDUE -> "t-missed";
            case DUE, LATER -> next ? "t-next" : "t-later";
        };
        text.append(shape(look, at));
    }

    private static String shape(String look, int at) {
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

    /** The axis, at the head of the column of lines; each line says its days in words. */
    private String years() {
        StringBuilder years =
                new StringBuilder("<svg viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" aria-hidden=\"true\">"
                        .formatted(Axis.WIDE, 2 * HIGH));
        years.append(label("t-now", axis.today(), MIDDLE, said("atlas.lanes.today")));
        axis.years()
                .forEach(year ->
                        years.append(label("t-label", LocalDate.of(year, 7, 1), HIGH + MIDDLE, String.valueOf(year))));
        return years.append("</svg><span class=\"vh\">")
                .append(said("atlas.lanes.time"))
                .append("</span>")
                .toString();
    }

    private String label(String look, LocalDate day, int down, String words) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(look, axis.at(day), down, words);
    }

    private String legend() {
        return "<p class=\"m lane-key\">"
                + key("t-mark", "atlas.legend.reached")
                + key("t-next", "atlas.legend.next")
                + key("t-later", "atlas.legend.later")
                + key("t-missed", "atlas.legend.missed")
                + "</p>";
    }

    private String key(String look, String words) {
        return "<span><svg viewBox=\"0 0 12 %1$d\" width=\"12\" height=\"%1$d\" aria-hidden=\"true\">%2$s</svg> %3$s</span>"
                .formatted(HIGH, shape(look, 6), said(words));
    }

    private String table() {
        text.append("<table class=\"lanes\"><thead><tr>");
        head(said("atlas.lanes.one"));
        head(said("commitment.report.milestone"));
        head(said("commitment.field.milestone-due"));
        head(said("shared.field.status"));
        text.append("</tr></thead>");
        for (StatePage.Band band : page.bands()) {
            for (CommitmentLine line : band.lines()) {
                milestones(line);
            }
        }
        return text.append("</table>").toString();
    }

    private void milestones(CommitmentLine line) {
        text.append("<tbody><tr><th scope=\"rowgroup\" rowspan=\"%d\"%s>%s</th>"
                .formatted(
                        line.steps().size(),
                        spoken(line.title()),
                        escaped(line.title().text())));
        String row = "";
        for (Step step : line.steps()) {
            LocalizedText what = line.what(step);
            text.append(row)
                    .append("<td%s>%s</td><td>%s</td><td>%s</td></tr>"
                            .formatted(
                                    spoken(what),
                                    escaped(what.text()),
                                    escaped(Formats.date(step.due(), reader)),
                                    escaped(step.words().in(reader, String::valueOf))));
            row = "<tr>";
        }
        text.append("</tbody>");
    }

    private String spoken(LocalizedText words) {
        return words.language().equals(reader.tag())
                ? ""
                : " lang=\"%s\" dir=\"%s\"".formatted(escaped(words.language()), words.direction());
    }

    private String say(String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }

    private String said(String key) {
        return escaped(say(key));
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
