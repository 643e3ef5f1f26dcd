package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published reports: more than of other kinds, for no list can be asked for words of their titles. */
@Component
@Order(20)
class ReportSearch implements FindableRecords {

    private static final int MOST = 50;

    private final PublishedReportList reports;

    ReportSearch(PublishedReportList reports) {
        this.reports = reports;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        return FoundKind.of(
                "plain.layout.reports",
                reports.find(actor, words, 0, MOST),
                "",
                row -> new FoundRecord(row.heading(), "", "", "/reports/" + row.code(), ""));
    }
}
