package org.partnershipportal.people.registration;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The columns of requests for accounts that are stored encrypted, by the portal's own data key. */
@Configuration(proxyBeanMethods = false)
class RegistrationsHeldPlain {

    @Bean
    PlainColumns registrationsKeptPlain() {
        return PlainColumns.of("registration_registrations", "NULL", "address", "wanted");
    }
}
