package org.partnershipportal.consultation.report;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module adds to the pages of others. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    /** The report on a call, with how many paragraphs it has. */
    @Bean
    DeskTab reportTab(ReportQueries queries) {
        return new DeskTab(
                3,
                "report",
                Permission.WRITE_REPORT,
                "report.desk.title",
                ReportLinks::desk,
                "report.desk.tab-count",
                team -> OptionalLong.of(queries.countParagraphs(team.call())));
    }
}
