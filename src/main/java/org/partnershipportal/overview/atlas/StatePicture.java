package org.partnershipportal.overview.atlas;

import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentLinks;
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

    private static final int SOME = 3;
    private static final int OTHERS = 5;

    private final StatePage page;
    private final Language reader;
    private final String before;
    private final String marks;
    private final TimeLine timeLine;
    private final StringBuilder text = new StringBuilder(8192);

    private StatePicture(StatePage page, Language reader, String before, String marks) {
        this.page = page;
        this.reader = reader;
        this.before = before;
        this.marks = marks;
        timeLine = new TimeLine(
                Axis.of(page.commitments().lines().rows(), page.commitments().today(), reader), reader);
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
        text.append("<table class=\"lanes stacked\"><caption class=\"vh\">")
                .append(said("atlas.lanes.caption"))
                .append("</caption><thead><tr>");
        head(said("atlas.lanes.commitment"));
        head(timeLine.years());
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
        text.append(timeLine.of(line))
                .append("</td>")
                .append(cell("atlas.lanes.government", ""))
                .append(line.level() == null ? said("atlas.lanes.no-report") : word(line.level()) + bars(line.level()))
                .append("</td>")
                .append(cell("atlas.lanes.others", ""));
        others(line);
        text.append("</td></tr>");
    }

    /** A cell that says its heading itself where a phone shows the row as lines. */
    private String cell(String heading, String content) {
        return "<td data-l=\"%s\">%s".formatted(said(heading), content);
    }

    private String link(CommitmentLine line, String language, String words) {
        return "<a href=\"%s\"%s%s>%s</a>"
                .formatted(escaped(before + CommitmentLinks.page(line.id())), marks, language, words);
    }

    private String word(Level level) {
        return "<b>" + said(level.key()) + "</b>";
    }

    /** As many bars as steps are done, which say the same to the eye. */
    private static String bars(Level level) {
        StringBuilder bars = new StringBuilder("<span class=\"level\" aria-hidden=\"true\">");
        for (int step = 1; step <= Level.STEPS; step++) {
            bars.append(step <= level.steps() ? "<span class=\"on\"></span>" : "<span></span>");
        }
        return bars.append("</span>").toString();
    }

    /** The first by the names of the organisations; the commitment's page has all of them. */
    private void others(CommitmentLine line) {
        List<CommitmentLine.Assessed> all = line.assessments();
        all.stream()
                .limit(OTHERS)
                .forEach(one -> text.append("<p><span%s>%s</span>: %s%s%s</p>"
                        .formatted(
                                spoken(one.author().name()),
                                escaped(one.author().name().text()),
                                word(one.level()),
                                one.author().verified()
                                        ? ""
                                        : " <span class=\"m\">" + said("commitment.assessments.not-verified")
                                                + "</span>",
                                bars(one.level()))));
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
                .formatted(TimeLine.HIGH, TimeLine.shape(look, 6), said(words));
    }

    private String table() {
        text.append("<table class=\"lanes stacked\"><thead><tr>");
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
                    .append("<td%s>%s</td>".formatted(spoken(what), escaped(what.text())))
                    .append(cell("commitment.field.milestone-due", escaped(Formats.date(step.due(), reader)) + "</td>"))
                    .append(cell(
                            "shared.field.status", escaped(step.words().in(reader, String::valueOf)) + "</td></tr>"));
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
