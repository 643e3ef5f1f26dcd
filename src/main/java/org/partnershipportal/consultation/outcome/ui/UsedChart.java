package org.partnershipportal.consultation.outcome.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.outcome.UsedFigures;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/** How many inputs are used beside how many there are, as a chart of tables with bars on one scale; and on which days they came. */
record UsedChart(OutcomeWording wording, UsedFigures figures) {

    Chart chart() {
        return new Chart(
                wording.language(),
                wording.text(
                        "outcome.chart.finding",
                        figures.all().used(),
                        figures.all().all()),
                wording.text("outcome.chart.note"),
                Chart.Measure.count(
                        wording.text("assessment.chart.inputs"),
                        wording.text("outcome.chart.used"),
                        wording.text("outcome.chart.rest")),
                List.of(
                        Chart.Table.mostFirst(
                                wording.text("assessment.figures.groups"),
                                Stream.of(StakeholderGroup.values())
                                        .map(group -> row(wording.text(group.key()), figures.of(group))),
                                row(wording.text("assessment.figures.unnamed"), figures.withoutGroup())),
                        Chart.Table.mostFirst(
                                wording.text("assessment.figures.regions"),
                                Stream.of(RegionalGroup.values())
                                        .map(region -> row(wording.text(region.key()), figures.of(region))),
                                row(wording.text("assessment.chart.no-region"), figures.withoutRegion())),
                        Chart.Table.mostFirst(
                                wording.text("shared.field.languages"),
                                Language.tagsAnd(figures.languages().keySet())
                                        .map(tag ->
                                                row(Formats.languageName(tag, wording.language()), figures.of(tag))))),
                days(),
                "");
    }

    private Chart.@Nullable Days days() {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        figures.came().days().forEach(day -> days.put(day.day(), day.inputs()));
        return days.isEmpty() ? null : new Chart.Days(wording.text("outcome.chart.days"), days);
    }

    private static Chart.Row row(String label, UsedFigures.Used used) {
        return new Chart.Row(label, used.all(), used.used());
    }
}
