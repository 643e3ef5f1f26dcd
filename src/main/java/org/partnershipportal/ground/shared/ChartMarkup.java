package org.partnershipportal.ground.shared;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * A chart as HTML: headings, tables, and a bar of SVG in each row, which mirrors with the direction of writing. The bars are
 * hidden from those who do not see them, for the numbers beside them say the same. All classes it gives stand in
 * {@code plain/chart.html} and {@code chart.css}.
 */
public final class ChartMarkup {

    private static final int WHOLE = 100;

    private final Chart chart;
    private final StringBuilder text = new StringBuilder(2048);

    private ChartMarkup(Chart chart) {
        this.chart = chart;
    }

    /** Heading, tables, bars and the way to the file; all words are escaped. */
    public static String of(Chart chart) {
        return new ChartMarkup(chart).text();
    }

    private String text() {
        Chart.Days days = chart.days();
        element("h2", "", chart.finding());
        if (chart.inWords()) {
            chart.tables().forEach(table -> element("p", "", chart.words(table)));
            if (days != null) {
                element("p", "", chart.words(days.table(chart.language())));
            }
        } else {
            legend();
            text.append("<div class=\"sets\">");
            chart.tables()
                    .forEach(
                            table -> table(table, chart.scale(), chart.measure().isDivided()));
            text.append("</div>");
            if (days != null) {
                days(days);
            }
        }
        foot();
        return text.toString();
    }

    private void legend() {
        Chart.Measure measure = chart.measure();
        if (measure.isDivided()) {
            text.append("<p class=\"m keys\">");
            key(measure.part(), 1);
            key(measure.rest(), 0);
            text.append("</p>");
        }
    }

    private void key(String word, long part) {
        text.append("<span>");
        bar(new Chart.Row(word, 1, part), 1, true);
        text.append(escaped(word)).append("</span>");
    }

    private void table(Chart.Table table, long scale, boolean divided) {
        Chart.Measure measure = chart.measure();
        text.append("<table class=\"bars\"><thead><tr><th scope=\"col\">")
                .append(escaped(table.label()))
                .append("</th><td></td>");
        if (divided) {
            heading(measure.part());
        }
        heading(measure.all());
        text.append("</tr></thead><tbody>");
        table.rows().forEach(row -> row(row, scale, divided));
        text.append("</tbody></table>");
    }

    private void heading(String words) {
        text.append("<th scope=\"col\" class=\"num\">").append(escaped(words)).append("</th>");
    }

    /** Columns, a day each, for those who see them; and by week in numbers for everyone. */
    private void days(Chart.Days days) {
        text.append("<div class=\"days\">");
        element("h3", "", days.label());
        text.append("<div class=\"cols\"><svg viewBox=\"0 0 ")
                .append(days.span())
                .append(" 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        days.counted().forEach((day, number) -> column(days.place(day), share(number, days.scale())));
        text.append("</svg><p class=\"m ends\">");
        element("span", "", day(days.counted().firstKey()));
        element("span", "", day(days.counted().lastKey()));
        text.append("</p>");
        element(
                "p",
                "m",
                Translations.standard().text(chart.language(), "uikit.chart.most", days.scale(), day(days.most())));
        text.append("</div>");
        Chart.Table weeks = days.weeks(chart.language());
        table(weeks, weeks.scale(), false);
        text.append("</div>");
    }

    private String day(LocalDate day) {
        return Formats.date(day, chart.language());
    }

    private void column(int place, double height) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d.1\" y=\"%.1f\" width=\".8\" height=\"%.1f\"/>",
                place,
                WHOLE - height,
                height));
    }

    private void row(Chart.Row row, long scale, boolean divided) {
        text.append(row.all() == 0 ? "<tr class=\"zero\">" : "<tr>")
                .append("<th scope=\"row\">")
                .append(escaped(row.label()))
                .append("</th><td>");
        bar(row, scale, divided);
        text.append("</td>");
        if (divided) {
            number(row.part());
        }
        number(row.all());
        text.append("</tr>");
    }

    private void number(long number) {
        text.append("<td class=\"num\">")
                .append(Formats.number(number, chart.language()))
                .append("</td>");
    }

    /** The part in front in the full colour, the rest paler; one number alone in the full colour. */
    private void bar(Chart.Row row, long scale, boolean divided) {
        double full = share(divided ? row.part() : row.all(), scale);
        double end = share(row.all(), scale);
        text.append("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        rect(0, full, "");
        rect(full, end, " fill-opacity=\".4\"");
        text.append("</svg>");
    }

    private void rect(double from, double to, String look) {
        if (to > from) {
            text.append(String.format(
                    Locale.ROOT, "<rect x=\"%.1f\" width=\"%.1f\" height=\"8\"%s/>", from, to - from, look));
        }
    }

    private static double share(long number, long scale) {
        return scale == 0 ? 0 : (double) WHOLE * number / scale;
    }

    private void foot() {
        if (!chart.note().isEmpty()) {
            element("p", "m", chart.note());
        }
        if (!chart.csv().isEmpty()) {
            text.append("<p><a href=\"")
                    .append(escaped(chart.csv()))
                    .append("\" rel=\"nofollow\" download>")
                    .append(escaped(Translations.standard().text(chart.language(), "uikit.chart.file")))
                    .append("</a></p>");
        }
    }

    private void element(String name, String look, String words) {
        text.append('<').append(name);
        if (!look.isEmpty()) {
            text.append(" class=\"").append(look).append('"');
        }
        text.append('>').append(escaped(words)).append("</").append(name).append('>');
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
