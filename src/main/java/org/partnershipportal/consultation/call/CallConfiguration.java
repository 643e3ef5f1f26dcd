package org.partnershipportal.consultation.call;

import java.util.OptionalLong;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module adds to the pages of others. */
@Configuration(proxyBeanMethods = false)
class CallConfiguration {

    /** The call itself, with how many parties wait for an answer to their request for more time. */
    @Bean
    DeskTab callTab(CallQueries queries) {
        return new DeskTab(
                0, "call", Permission.READ_DESK, "call.desk.tab", CallLinks::desk, "call.desk.tab-count", team -> {
                    long asked = queries.countAsked(team.call());
                    return asked == 0 ? OptionalLong.empty() : OptionalLong.of(asked);
                });
    }
}
