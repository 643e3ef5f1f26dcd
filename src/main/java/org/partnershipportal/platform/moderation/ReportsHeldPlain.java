package org.partnershipportal.platform.moderation;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The columns of reported texts that are stored encrypted, by the portal's own data key. */
@Configuration(proxyBeanMethods = false)
class ReportsHeldPlain {

    @Bean
    PlainColumns reportedTextsKeptPlain() {
        return PlainColumns.of("moderation_reported_texts", "NULL", "reason");
    }

    @Bean
    PlainColumns textReportsKeptPlain() {
        return PlainColumns.of("moderation_text_reports", "NULL", "reason");
    }
}
