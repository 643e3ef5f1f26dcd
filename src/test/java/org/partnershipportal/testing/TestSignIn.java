package org.partnershipportal.testing;

import org.partnershipportal.platform.signin.TestAccounts;
import org.partnershipportal.platform.signin.TestRealm;
import org.partnershipportal.platform.signin.TestSessions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands in for Keycloak: lets tests sign people in by {@link TestSessions}, and takes the mirrored roles. */
@TestConfiguration(proxyBeanMethods = false)
class TestSignIn {

    @Bean
    @Primary
    TestSessions testSessions() {
        return new TestSessions();
    }

    @Bean
    @Primary
    TestAccounts testAccounts() {
        return new TestAccounts();
    }

    @Bean
    @Primary
    TestRealm testRealm() {
        return new TestRealm();
    }
}
