package org.partnershipportal.testing;

import org.partnershipportal.access.TestSessions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets tests sign people in by {@link TestSessions}. */
@TestConfiguration(proxyBeanMethods = false)
class TestSignIn {

    @Bean
    @Primary
    TestSessions testSessions() {
        return new TestSessions();
    }
}
