package org.partnershipportal.testing;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives module tests a clock that they move. */
@TestConfiguration(proxyBeanMethods = false)
class TestTime {

    @Bean
    @Primary
    MovableClock movableClock(@Qualifier("storyClock") Clock story) {
        return new MovableClock(story);
    }
}
