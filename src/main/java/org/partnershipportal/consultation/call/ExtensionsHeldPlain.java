package org.partnershipportal.consultation.call;

import java.util.List;
import org.partnershipportal.platform.vault.PlainColumn;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why parties asked for more time, and what was answered, which versions before kept in plain text. */
@Configuration(proxyBeanMethods = false)
class ExtensionsHeldPlain {

    @Bean
    PlainColumn reasonsOfExtensionsHeldPlain(JdbcClient jdbc, Vault vault) {
        return new PlainColumn(jdbc, vault, "call_extensions", "reason", List.of("id"), "t.call_id");
    }

    @Bean
    PlainColumn answersToExtensionsHeldPlain(JdbcClient jdbc, Vault vault) {
        return new PlainColumn(jdbc, vault, "call_extensions", "answer", List.of("id"), "t.call_id");
    }
}
