package org.partnershipportal.consultation.coding;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What earlier versions kept of passages without a key. */
@Configuration(proxyBeanMethods = false)
class PassagesHeldPlain {

    @Bean
    PlainColumns passagesKeptPlain() {
        return PlainColumns.of("coding_passages", "t.call_id", "digest");
    }
}
