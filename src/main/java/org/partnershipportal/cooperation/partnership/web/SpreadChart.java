package org.partnershipportal.cooperation.partnership.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.PartnershipSpread;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/** Where published partnerships work and how, as a chart: by regional group and by mode on one scale. */
record SpreadChart(PartnershipSpread spread, Language reader) {

    Chart chart() {
        return new Chart(
                reader,
                finding(),
                text("partnership.chart.note"),
                Chart.Measure.count(text("partnership.chart.unit")),
                List.of(
                        Chart.Table.mostFirst(
                                text("partnership.chart.regions"),
                                Stream.of(RegionalGroup.values())
                                        .map(group -> new Chart.Row(text(group.key()), spread.of(group))),
                                new Chart.Row(text("partnership.chart.no-region"), spread.withoutRegion())),
                        Chart.Table.mostFirst(
                                text("partnership.list.mode"),
                                Stream.of(Mode.values()).map(mode -> new Chart.Row(text(mode.key()), spread.of(mode))),
                                new Chart.Row(text("partnership.chart.no-mode"), spread.withoutMode()))),
                "");
    }

    /** The regional group with the most, where one has more than any other, or else how many there are. */
    private String finding() {
        String total = text("partnership.chart.count", spread.total());
        List<RegionalGroup> most = Stream.of(RegionalGroup.values())
                .sorted(Comparator.<RegionalGroup>comparingLong(spread::of).reversed())
                .limit(2)
                .toList();
        long first = spread.of(most.getFirst());
        return first > spread.of(most.getLast())
                ? text("partnership.chart.largest", total, text(most.getFirst().key()), first)
                : total;
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }
}
