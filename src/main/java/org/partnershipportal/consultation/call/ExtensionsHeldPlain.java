package org.partnershipportal.consultation.call;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Why parties asked for more time, and what was answered, which versions before kept in plain text. */
@Configuration(proxyBeanMethods = false)
class ExtensionsHeldPlain {

    @Bean
    PlainColumns extensionsKeptPlain() {
        return PlainColumns.of("call_extensions", "t.call_id", "reason", "answer");
    }
}
