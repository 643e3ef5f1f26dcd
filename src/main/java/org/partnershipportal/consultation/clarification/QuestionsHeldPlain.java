package org.partnershipportal.consultation.clarification;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Questions, and why they were set aside, which earlier versions kept in plain text. */
@Configuration(proxyBeanMethods = false)
class QuestionsHeldPlain {

    @Bean
    PlainColumns questionsKeptPlain() {
        return PlainColumns.of("clarification_clarifications", "t.call_id", "asked", "reason");
    }
}
