package org.partnershipportal.consultation.call;

import java.util.OptionalLong;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of the call itself, with how many requests for more time are pending. */
@Configuration(proxyBeanMethods = false)
class CallTab {

    @Bean
    DeskTab callDeskTab(CallQueries queries) {
        return new DeskTab(
                0,
                "call",
                Permission.READ_DESK,
                "shared.field.call",
                "call.desk.tab-count",
                CallLinks::desk,
                team -> some(queries.countAsked(team.call())));
    }

    private static OptionalLong some(long asked) {
        return asked == 0 ? OptionalLong.empty() : OptionalLong.of(asked);
    }
}
