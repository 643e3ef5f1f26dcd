package org.partnershipportal.ground.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainDialect;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.Chart.Measure;
import org.partnershipportal.ground.shared.Chart.Row;
import org.partnershipportal.ground.shared.Chart.Table;
import org.partnershipportal.ground.shared.Language;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Every drawing of a chart says the same: page, application, file and words. */
@DisplayName("A chart")
class ChartTests {

    private static final Pattern CELL = Pattern.compile("<t[dh][^>]*>(?:<svg.*?</svg>)?([^<]*)</t[dh]>");
    private static final Pattern BAR = Pattern.compile("width=\"([0-9.]+)\"");
    private static final SpringTemplateEngine PAGES = pages();

    private static final Table GROUPS =
            new Table("Group", List.of(new Row("Civil society", 1300, 700), new Row("NHRI", 650), new Row("State", 0)));
    private static final Table LANGUAGES = new Table("Language", List.of(new Row("Arabic <b>", 260, 260)));

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysTheSameOnThePageInTheApplicationAndInTheFile(Language language) {
        Chart chart = cited(language);

        assertThat(drawnOnPage(chart))
                .isEqualTo("<section class=\"card chart\">" + drawnInApplication(chart) + "</section>");
        List<List<String>> file = file(chart);
        assertThat(file.removeFirst()).isEqualTo(chart.headings()).hasSize(4);
        assertThat(file)
                .containsExactly(
                        List.of("Group", "Civil society", "1300", "700"),
                        List.of("Group", "NHRI", "650", "0"),
                        List.of("Group", "State", "0", "0"),
                        List.of("Language", "Arabic <b>", "260", "260"));
        for (List<String> row : file) {
            assertThat(cells(chart).stream().map(cell -> cell.replaceAll("[\\h.,]", "")))
                    .contains(row.get(2), row.get(3))
                    .anyMatch(cell -> cell.startsWith(row.get(1).substring(0, 3)));
        }
    }

    @Test
    void hasOneScaleForAllItsTables() {
        assertThat(cited(Language.EN).scale()).isEqualTo(1300);
        assertThat(widths(cited(Language.EN))).containsSubsequence("53.8", "46.2", "50.0", "20.0");
    }

    @Test
    void drawsNothingAsDashedLine() {
        assertThat(drawnInApplication(cited(Language.EN)))
                .containsOnlyOnce("<tr class=\"zero\">")
                .contains("<tr class=\"zero\"><th scope=\"row\">State</th>");
    }

    @Test
    void runsNothingThatSomebodyWrote() {
        assertThat(drawnOnPage(cited(Language.EN))).contains("Arabic &lt;b&gt;").doesNotContain("<b>");
        Chart formula = one(Measure.count("inputs"), new Row("=1+1", 5));
        assertThat(file(formula).getLast()).containsExactly("Group", "'=1+1", "5");
    }

    @Test
    void saysFewInWords() {
        Chart few = one(Measure.count("inputs"), new Row("NHRI", 1), new Row("State", 0), new Row("UN", 1));

        assertThat(drawnOnPage(few))
                .contains("<p>Group – NHRI: 1 and UN: 1</p>")
                .doesNotContain("<table", "<svg", "State");
        assertThat(file(few)).hasSize(4).contains(List.of("Group", "State", "0"));
        assertThat(drawnOnPage(one(Measure.count("inputs"), new Row("NHRI", 3))))
                .contains("<svg");
        assertThat(drawnOnPage(one(Measure.amount("days"), new Row("NHRI", 1)))).contains("<svg");
    }

    @Test
    void saysAllInWordsToThoseWhoDoNotSeeIt() {
        assertThat(cited(Language.EN).words()).isEqualTo("""
            Half were cited
            Group – Civil society: 1,300 (cited: 700) and NHRI: 650
            Language – Arabic <b>: 260 (cited: 260)\
            """);
        assertThat(one(Measure.count("inputs"), new Row("NHRI", 0)).words()).endsWith("Group – none yet");
    }

    @Test
    void drawsAColumnForEachDayAndSaysTheSameByWeek() {
        Chart chart = daily(
                Map.of(LocalDate.of(2027, 3, 1), 1L, LocalDate.of(2027, 3, 5), 4L, LocalDate.of(2027, 3, 20), 2L),
                new Row("NHRI", 3, 1));

        String drawn = drawnOnPage(chart);
        assertThat(drawn)
                .contains("<h3>Received by day</h3>", "viewBox=\"0 0 20 100\"", "aria-hidden=\"true\"")
                .contains("<rect x=\"0.1\" y=\"75.0\" width=\".8\" height=\"25.0\"/>")
                .contains("<rect x=\"4.1\" y=\"0.0\" width=\".8\" height=\"100.0\"/>")
                .contains("Most on one day: 4, on 5 March 2027")
                .isEqualTo("<section class=\"card chart\">" + drawnInApplication(chart) + "</section>");
        String weeks = drawn.substring(drawn.indexOf("Week starting"));
        assertThat(weeks)
                .as("in numbers, on a scale of their own, the week without any too")
                .containsSubsequence("1 March 2027", "width=\"100.0\"", ">5<")
                .containsSubsequence("<tr class=\"zero\">", "8 March 2027", ">0<")
                .containsSubsequence("15 March 2027", "width=\"40.0\"", ">2<")
                .doesNotContain("cited");
        assertThat(chart.scale()).as("the days do not shorten the bars").isEqualTo(3);
        assertThat(file(chart))
                .endsWith(
                        List.of("Received by day", "2027-03-01", "1", ""),
                        List.of("Received by day", "2027-03-05", "4", ""),
                        List.of("Received by day", "2027-03-20", "2", ""));
        assertThat(chart.words()).endsWith("""
            Received by day – 1 March 2027: 1, 5 March 2027: 4 and 20 March 2027: 2\
            """);
    }

    @Test
    void leavesEmptyWeeksOutOverALongTime() {
        assertThat(drawnOnPage(
                        daily(Map.of(LocalDate.of(2027, 1, 4), 2L, LocalDate.of(2027, 12, 6), 2L), new Row("NHRI", 3))))
                .doesNotContain("<tr class=\"zero\">")
                .contains("viewBox=\"0 0 337 100\"");
    }

    @Test
    void saysFewInWordsByDayToo() {
        assertThat(drawnOnPage(daily(Map.of(LocalDate.of(2027, 3, 1), 2L), new Row("NHRI", 1))))
                .contains("<p>Group – NHRI: 1</p>", "<p>Received by day – 1 March 2027: 2</p>")
                .doesNotContain("<table", "<svg");
        assertThat(drawnOnPage(daily(Map.of(LocalDate.of(2027, 3, 1), 3L), new Row("NHRI", 1))))
                .as("more came than are counted")
                .contains("<svg");
    }

    @Test
    void putsTheMostFirstAndTheRestLast() {
        assertThat(Table.mostFirst("Group", Stream.of(new Row("a", 1), new Row("b", 3)), new Row("rest", 9))
                        .rows())
                .extracting(Row::label)
                .containsExactly("b", "a", "rest");
        assertThat(Table.mostFirst("Group", Stream.of(new Row("a", 1)), new Row("rest", 0))
                        .rows())
                .extracting(Row::label)
                .containsExactly("a");
    }

    @Test
    void leadsToItsFileWhereThereIsOne() {
        assertThat(drawnInApplication(cited(Language.EN))).doesNotContain("href");
        assertThat(drawnInApplication(cited(Language.EN).withFile("/en/calls/a/figures.csv")))
                .contains("<a href=\"/en/calls/a/figures.csv\" rel=\"nofollow\" download>");
    }

    @Test
    void refusesWhatCannotBeTrue() {
        assertThatThrownBy(() -> new Row("NHRI", 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Row("NHRI", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one(Measure.count("inputs"), new Row("NHRI", 2, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> daily(Map.of(), new Row("NHRI", 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chart(Language.EN, " ", "", Measure.count("inputs"), List.of(GROUPS), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Chart cited(Language language) {
        return new Chart(
                language,
                "Half were cited",
                "Published inputs only.",
                Measure.count("inputs", "cited", "not cited"),
                List.of(GROUPS, LANGUAGES),
                "");
    }

    private static Chart daily(Map<LocalDate, Long> days, Row row) {
        return new Chart(
                Language.EN,
                "Found",
                "",
                Measure.count("inputs", "cited", "not cited"),
                List.of(new Table("Group", List.of(row))),
                new Chart.Days("Received by day", new TreeMap<>(days)),
                "");
    }

    private static Chart one(Measure measure, Row... rows) {
        return new Chart(Language.EN, "Found", "", measure, List.of(new Table("Group", List.of(rows))), "");
    }

    private static String drawnInApplication(Chart chart) {
        return new ChartCard(chart, "figures.csv", () -> chart)
                .getElement()
                .getChild(0)
                .getProperty("innerHTML");
    }

    private static String drawnOnPage(Chart chart) {
        Context page = new Context(Locale.ROOT, Map.of("c", chart, "t", new Page(chart.language(), "/", "", true)));
        return PAGES.process("plain/chart", Set.of("chart"), page).strip();
    }

    private static List<String> cells(Chart chart) {
        return CELL.matcher(drawnInApplication(chart))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> widths(Chart chart) {
        return BAR.matcher(drawnInApplication(chart))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<List<String>> file(Chart chart) {
        return new ArrayList<>(new String(chart.file(), StandardCharsets.UTF_8)
                .substring(1)
                .lines()
                .map(line -> Arrays.asList(line.substring(1, line.length() - 1).split("\",\"", -1)))
                .toList());
    }

    private static SpringTemplateEngine pages() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine pages = new SpringTemplateEngine();
        pages.setTemplateResolver(files);
        pages.addDialect(new PlainDialect());
        return pages;
    }
}
