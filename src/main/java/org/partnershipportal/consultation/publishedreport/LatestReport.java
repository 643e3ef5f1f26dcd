package org.partnershipportal.consultation.publishedreport;

import java.util.List;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** The latest report that everyone can read, as a next step on the home page. One query. */
@Component
class LatestReport implements OpenTasks {

    private final VersionRecords versions;

    LatestReport(VersionRecords versions) {
        this.versions = versions;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        return versions.latest(Where.all(), 0, 1).rows().stream()
                .map(report -> HomeLine.happened(
                        Part.NEXT,
                        Sentence.of("publishedreport.home.latest"),
                        new LocalizedText(report.title(), report.language().tag()),
                        "/reports/" + report.code(),
                        report.published()))
                .toList();
    }
}
