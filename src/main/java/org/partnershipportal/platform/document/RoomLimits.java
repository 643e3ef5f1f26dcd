package org.partnershipportal.platform.document;

import org.partnershipportal.platform.limits.SharedLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the administrator how much of the disk files leave free. */
@Configuration(proxyBeanMethods = false)
class RoomLimits {

    @Bean
    SharedLimit diskLeftFree(DocumentSettings settings) {
        return new SharedLimit("disk-left-free", settings.leaveFree().toMegabytes());
    }
}
