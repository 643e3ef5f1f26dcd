package org.partnershipportal.consultation.clarification;

import java.util.List;
import org.partnershipportal.platform.vault.PlainColumn;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked, and why it was set aside, which versions before kept in plain text. */
@Configuration(proxyBeanMethods = false)
class QuestionsHeldPlain {

    private static final String TABLE = "clarification_clarifications";

    @Bean
    PlainColumn questionsAboutCallsHeldPlain(JdbcClient jdbc, Vault vault) {
        return new PlainColumn(jdbc, vault, TABLE, "asked", List.of("id"), "t.call_id");
    }

    @Bean
    PlainColumn reasonsOfQuestionsSetAsideHeldPlain(JdbcClient jdbc, Vault vault) {
        return new PlainColumn(jdbc, vault, TABLE, "reason", List.of("id"), "t.call_id");
    }
}
