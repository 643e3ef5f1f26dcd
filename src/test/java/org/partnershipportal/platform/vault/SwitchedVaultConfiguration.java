package org.partnershipportal.platform.vault;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the switched vault in the place of the portal's. */
@TestConfiguration(proxyBeanMethods = false)
public class SwitchedVaultConfiguration {

    @Bean
    @Primary
    SwitchedVault switchedVault(DataKeys keys) {
        return new SwitchedVault(keys);
    }
}
