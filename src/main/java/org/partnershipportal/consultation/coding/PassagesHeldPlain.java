package org.partnershipportal.consultation.coding;

import java.util.List;
import org.partnershipportal.platform.vault.PlainColumn;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What versions before kept of passages without a key. */
@Configuration(proxyBeanMethods = false)
class PassagesHeldPlain {

    @Bean
    PlainColumn digestsOfPassagesHeldPlain(JdbcClient jdbc, Vault vault) {
        return new PlainColumn(jdbc, vault, "coding_passages", "digest", List.of("id"), "t.call_id");
    }
}
