package org.partnershipportal.consultation.report;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The report on a call, with how many paragraphs it has. */
@Configuration(proxyBeanMethods = false)
class ReportTab {

    @Bean
    DeskTab reportDeskTab(ReportQueries queries) {
        return new DeskTab(
                3,
                "report",
                Permission.WRITE_REPORT,
                "report.desk.title",
                "report.desk.tab-count",
                ReportLinks::desk,
                team -> OptionalLong.of(queries.countParagraphs(team.call())));
    }
}
