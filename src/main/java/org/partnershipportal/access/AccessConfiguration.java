package org.partnershipportal.access;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal's settings and its clock; time is a collaborator and never taken from the air. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(PortalSettings.class)
class AccessConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
