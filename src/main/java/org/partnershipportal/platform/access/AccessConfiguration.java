package org.partnershipportal.platform.access;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal's clock; time is injected and never read directly. */
@Configuration
@EnableScheduling
class AccessConfiguration {

    /** The true time. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
