package org.partnershipportal.consultation.assessment;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What earlier versions kept in plain text of what the desk found and of appeals; of both, for inputs are assessed
 * here.
 */
@Configuration(proxyBeanMethods = false)
class JudgementsHeldPlain {

    private static final String CALL_OF_CASE = "(SELECT a.call_id FROM assessment_inputs a"
            + " WHERE t.subject_kind = 'input' AND a.id = UNHEX(REPLACE(t.subject_id, '-', '')))";

    @Bean
    PlainColumns judgementsKeptPlain() {
        return PlainColumns.of("assessment_inputs", "t.call_id", "reason");
    }

    @Bean
    PlainColumns casesKeptPlain() {
        return PlainColumns.of(
                "moderation_cases", CALL_OF_CASE, "reason", "appeal", "appeal_reference", "cancelled", "answer");
    }
}
