package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.util.OptionalLong;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module adds to the pages of others. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    /** What came, with how many inputs can be read; no number before the deadline (R14.9). */
    @Bean
    DeskTab inputsTab(FigureQueries queries, Clock clock) {
        return new DeskTab(
                1,
                "inputs",
                Permission.READ_DESK,
                "assessment.list.title",
                AssessmentLinks::inputs,
                null,
                team -> team.isOver()
                        ? OptionalLong.of(queries.count(
                                AssessmentQueries.READABLE, AssessmentQueries.readable(team.call(), clock.instant())))
                        : OptionalLong.empty());
    }
}
