package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.util.OptionalLong;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of inputs received, with how many can be read; no number before the deadline (R14.9). */
@Configuration(proxyBeanMethods = false)
class InputsTab {

    @Bean
    DeskTab inputsDeskTab(FigureQueries queries, Clock clock) {
        return new DeskTab(
                1,
                "inputs",
                Permission.READ_DESK,
                "assessment.list.title",
                null,
                AssessmentLinks::inputs,
                team -> team.isOver()
                        ? OptionalLong.of(queries.count(AssessmentPolicy.readable(team.call(), clock.instant())))
                        : OptionalLong.empty());
    }
}
