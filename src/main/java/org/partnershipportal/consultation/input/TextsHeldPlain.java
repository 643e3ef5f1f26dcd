package org.partnershipportal.consultation.input;

import java.util.List;
import org.partnershipportal.platform.vault.PlainColumn;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What versions before kept of inputs in plain text; of receipts, statements and files too, for only this module knows to
 * which call an input belongs.
 */
@Configuration(proxyBeanMethods = false)
class TextsHeldPlain {

    private static final String CALL = "(SELECT i.call_id FROM input_inputs i WHERE i.id = t.input_id)";

    @Bean
    PlainColumn answersHeldPlain(JdbcClient jdbc, Vault vault) {
        return new PlainColumn(jdbc, vault, "input_answers", "content", List.of("id"), CALL);
    }

    @Bean
    PlainColumn frozenVersionsHeldPlain(JdbcClient jdbc, Vault vault) {
        return new PlainColumn(jdbc, vault, "receipt_versions", "content", List.of("input_id", "text_version"), CALL);
    }

    @Bean
    PlainColumn canonicalFormsHeldPlain(JdbcClient jdbc, Vault vault) {
        return receipts(jdbc, vault, "canonical");
    }

    @Bean
    PlainColumn hashesOfReceiptsHeldPlain(JdbcClient jdbc, Vault vault) {
        return receipts(jdbc, vault, "sha256");
    }

    @Bean
    PlainColumn signaturesOfReceiptsHeldPlain(JdbcClient jdbc, Vault vault) {
        return receipts(jdbc, vault, "signature");
    }

    @Bean
    PlainColumn statementsHeldOnceEncrypted(JdbcClient jdbc, Vault vault) {
        return PlainColumn.ofBytes(
                jdbc,
                vault,
                "sealed_handles",
                "statement",
                List.of("handle"),
                "(SELECT i.call_id FROM input_inputs i WHERE i.id = t.handle)");
    }

    @Bean
    PlainColumn reasonsOfDownloadsHeldPlain(JdbcClient jdbc, Vault vault) {
        return new PlainColumn(
                jdbc,
                vault,
                "sealed_downloads",
                "reason",
                List.of("id"),
                "(SELECT i.call_id FROM input_inputs i WHERE i.id = t.handle)");
    }

    @Bean
    PlainColumn namesOfFilesHeldPlain(JdbcClient jdbc, Vault vault) {
        return files(jdbc, vault, "name");
    }

    @Bean
    PlainColumn hashesOfFilesHeldPlain(JdbcClient jdbc, Vault vault) {
        return files(jdbc, vault, "sha256");
    }

    @Bean
    PlainColumn hashesOfCleanedFilesHeldPlain(JdbcClient jdbc, Vault vault) {
        return files(jdbc, vault, "cleaned_sha256");
    }

    private static PlainColumn files(JdbcClient jdbc, Vault vault, String column) {
        return new PlainColumn(
                jdbc,
                vault,
                "document_documents",
                column,
                List.of("id"),
                "(SELECT i.call_id FROM input_inputs i WHERE t.owner_kind = 'input'"
                        + " AND i.id = UNHEX(REPLACE(t.owner_id, '-', '')))");
    }

    private static PlainColumn receipts(JdbcClient jdbc, Vault vault, String column) {
        return new PlainColumn(jdbc, vault, "receipt_receipts", column, List.of("id"), CALL);
    }
}
