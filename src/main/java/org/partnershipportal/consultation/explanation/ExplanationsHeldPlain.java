package org.partnershipportal.consultation.explanation;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was asked and explained lies encrypted with its call's key; its columns are looked through as all such are. */
@Configuration(proxyBeanMethods = false)
class ExplanationsHeldPlain {

    @Bean
    PlainColumns explanationsKeptPlain() {
        return PlainColumns.of(
                "explanation_explanations", "t.call_id", "question", "answer", "words", "entered_reference");
    }
}
