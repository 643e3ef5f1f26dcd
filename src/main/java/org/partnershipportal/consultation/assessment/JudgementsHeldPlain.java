package org.partnershipportal.consultation.assessment;

import java.util.List;
import org.partnershipportal.platform.vault.PlainColumn;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What versions before kept in plain text of what the desk found and of appeals; of both, for inputs are judged here. */
@Configuration(proxyBeanMethods = false)
class JudgementsHeldPlain {

    @Bean
    PlainColumn reasonsOfJudgementsHeldPlain(JdbcClient jdbc, Vault vault) {
        return new PlainColumn(jdbc, vault, "assessment_inputs", "reason", List.of("id"), "t.call_id");
    }

    @Bean
    PlainColumn reasonsOfCasesHeldPlain(JdbcClient jdbc, Vault vault) {
        return cases(jdbc, vault, "reason");
    }

    @Bean
    PlainColumn appealsHeldPlain(JdbcClient jdbc, Vault vault) {
        return cases(jdbc, vault, "appeal");
    }

    @Bean
    PlainColumn answersToAppealsHeldPlain(JdbcClient jdbc, Vault vault) {
        return cases(jdbc, vault, "answer");
    }

    private static PlainColumn cases(JdbcClient jdbc, Vault vault, String column) {
        return new PlainColumn(
                jdbc,
                vault,
                "moderation_cases",
                column,
                List.of("id"),
                "(SELECT a.call_id FROM assessment_inputs a WHERE t.subject_kind = 'input'"
                        + " AND a.id = UNHEX(REPLACE(t.subject_id, '-', '')))");
    }
}
