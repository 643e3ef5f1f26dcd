package org.partnershipportal.consultation.outcome.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.consultation.outcome.UsedFigures;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/** How many inputs are used beside how many there are, as a chart of tables with bars on one scale. */
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
                        new Chart.Table(
                                wording.text("assessment.figures.groups"),
                                rows(
                                        Stream.of(StakeholderGroup.values())
                                                .map(group -> row(group.key(), figures.of(group))),
                                        row("assessment.figures.unnamed", figures.withoutGroup()))),
                        new Chart.Table(
                                wording.text("assessment.figures.regions"),
                                rows(
                                        Stream.of(RegionalGroup.values())
                                                .map(region -> row(region.key(), figures.of(region))),
                                        row("assessment.chart.no-region", figures.withoutRegion())))),
                "");
    }

    private Chart.Row row(String key, UsedFigures.Used used) {
        return new Chart.Row(wording.text(key), used.all(), used.used());
    }

    /** The most first, and the rest last, if there is any. */
    private static List<Chart.Row> rows(Stream<Chart.Row> rows, Chart.Row rest) {
        return Stream.concat(
                        rows.sorted(Comparator.comparingLong(Chart.Row::all).reversed()),
                        Stream.of(rest).filter(row -> row.all() > 0))
                .toList();
    }
}
