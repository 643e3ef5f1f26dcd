package org.partnershipportal.overview.sample;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The story's time as the clock that module tests move. */
@TestConfiguration(proxyBeanMethods = false)
public class StoryClock {

    @Bean
    Clock storyClock(StoryTime time) {
        return time.over(Clock.systemUTC());
    }
}
