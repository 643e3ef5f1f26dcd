package org.partnershipportal.consultation.outcome;

import java.util.OptionalLong;
import org.partnershipportal.consultation.call.DeskTab;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module adds to the pages of others. */
@Configuration(proxyBeanMethods = false)
class OutcomeConfiguration {

    /** What became of a call's inputs, with of how many the contributors were told. */
    @Bean
    DeskTab outcomesTab(OutcomeRecords records) {
        return new DeskTab(
                4,
                "outcomes",
                Permission.SEND_OUTCOMES,
                "outcome.desk.title",
                OutcomeLinks::desk,
                "outcome.desk.tab-count",
                team -> OptionalLong.of(records.countTold(team.call())));
    }
}
