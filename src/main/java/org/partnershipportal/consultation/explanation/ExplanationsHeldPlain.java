package org.partnershipportal.consultation.explanation;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests and explanations are encrypted with their call's key; their columns are checked like all such columns. */
@Configuration(proxyBeanMethods = false)
class ExplanationsHeldPlain {

    @Bean
    PlainColumns explanationsKeptPlain() {
        return PlainColumns.of(
                "explanation_explanations", "t.call_id", "question", "answer", "words", "entered_reference");
    }
}
