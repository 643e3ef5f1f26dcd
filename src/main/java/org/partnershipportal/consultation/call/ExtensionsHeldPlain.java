package org.partnershipportal.consultation.call;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests for more time and their answers, which earlier versions kept in plain text. */
@Configuration(proxyBeanMethods = false)
class ExtensionsHeldPlain {

    @Bean
    PlainColumns extensionsKeptPlain() {
        return PlainColumns.of("call_extensions", "t.call_id", "reason", "answer");
    }
}
