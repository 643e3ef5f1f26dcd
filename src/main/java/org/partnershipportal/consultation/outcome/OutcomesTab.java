package org.partnershipportal.consultation.outcome;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of outcomes, with the number of inputs whose contributors were notified. */
@Configuration(proxyBeanMethods = false)
class OutcomesTab {

    @Bean
    DeskTab outcomesDeskTab(OutcomeRecords records) {
        return new DeskTab(
                4,
                "outcomes",
                Permission.SEND_OUTCOMES,
                "outcome.desk.title",
                "outcome.desk.tab-count",
                OutcomeLinks::desk,
                team -> OptionalLong.of(records.countTold(team.call())));
    }
}
