package org.partnershipportal.consultation.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/**
 * Where inputs come from, as a chart: by group, region and language on one scale. It says nothing that is not in the
 * figures, so the public one counts only published inputs (R0.2, R4.2).
 */
@ForOwnPages
public final class FiguresChart {

    private final Figures figures;
    private final Language reader;

    private FiguresChart(Figures figures, Language reader) {
        this.figures = figures;
        this.reader = reader;
    }

    /** The chart for the report team: all admissible inputs, sealed ones without group and country. */
    public static Chart ofDesk(DeskFigures figures, Language reader) {
        return new FiguresChart(figures.admissible(), reader)
                .chart("assessment.chart.admissible", "assessment.chart.desk-note");
    }

    /** The chart for everyone. */
    public static Chart ofPublished(Figures figures, Language reader) {
        return new FiguresChart(figures, reader).chart("assessment.public.count", "assessment.chart.public-note");
    }

    private Chart chart(String counted, String note) {
        return new Chart(
                reader,
                finding(counted),
                text(note),
                Chart.Measure.count(text("assessment.chart.inputs")),
                List.of(
                        Chart.Table.mostFirst(
                                text("assessment.figures.groups"),
                                Arrays.stream(StakeholderGroup.values())
                                        .map(group -> row(
                                                text(group.key()),
                                                figures.groups().get(group))),
                                row(text("assessment.figures.unnamed"), figures.unnamed())),
                        Chart.Table.mostFirst(
                                text("assessment.figures.regions"),
                                Arrays.stream(RegionalGroup.values())
                                        .map(region -> row(
                                                text(region.key()),
                                                figures.regions().get(region))),
                                row(text("assessment.chart.no-region"), figures.total() - known())),
                        Chart.Table.mostFirst(text("shared.field.languages"), languages())),
                "");
    }

    /** The largest group, where there is one that is known, or else how many there are. */
    private String finding(String counted) {
        String total = text(counted, figures.total());
        List<Map.Entry<StakeholderGroup, Long>> largest = figures.groups().entrySet().stream()
                .sorted(Map.Entry.<StakeholderGroup, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        boolean tied = largest.size() == 2
                && largest.getFirst().getValue().equals(largest.getLast().getValue());
        return largest.isEmpty() || tied
                ? total
                : text(
                        "assessment.chart.largest",
                        total,
                        text(largest.getFirst().getKey().key()),
                        largest.getFirst().getValue());
    }

    private long known() {
        return figures.regions().values().stream().mapToLong(Long::longValue).sum();
    }

    private Stream<Chart.Row> languages() {
        return Language.tagsAnd(figures.languages().keySet())
                .map(tag -> row(
                        Formats.languageName(tag, reader), figures.languages().get(tag)));
    }

    private static Chart.Row row(String label, @Nullable Long number) {
        return new Chart.Row(label, number == null ? 0 : number);
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }
}
