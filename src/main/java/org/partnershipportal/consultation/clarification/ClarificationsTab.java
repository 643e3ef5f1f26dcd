package org.partnershipportal.consultation.clarification;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of questions about a call, with how many are awaiting an answer. */
@Configuration(proxyBeanMethods = false)
class ClarificationsTab {

    @Bean
    DeskTab clarificationsDeskTab(ClarificationQueries queries) {
        return new DeskTab(
                5,
                "asked",
                Permission.ANSWER_CLARIFICATION,
                "shared.field.questions",
                "clarification.desk.tab-count",
                ClarificationLinks::desk,
                team -> OptionalLong.of(queries.waiting(team.call())));
    }
}
