package org.partnershipportal.consultation.input;

import org.partnershipportal.platform.vault.PlainColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What earlier versions kept of inputs in plain text; also of receipts, statements and files, because only this module
 * knows which call an input belongs to.
 */
@Configuration(proxyBeanMethods = false)
class TextsHeldPlain {

    private static final String CALL = "(SELECT i.call_id FROM input_inputs i WHERE i.id = t.input_id)";
    private static final String CALL_OF_HANDLE = "(SELECT i.call_id FROM input_inputs i WHERE i.id = t.handle)";
    private static final String CALL_OF_FILE = "(SELECT i.call_id FROM input_inputs i WHERE t.owner_kind = 'input'"
            + " AND i.id = UNHEX(REPLACE(t.owner_id, '-', '')))";

    @Bean
    PlainColumns answersKeptPlain() {
        return PlainColumns.of("input_answers", CALL, "content");
    }

    @Bean
    PlainColumns versionsKeptPlain() {
        return PlainColumns.of("receipt_versions", CALL, "content").by("input_id", "text_version");
    }

    /** No version before had these; what keeps every column encrypted asks for each. */
    @Bean
    PlainColumns enteredKeptPlain() {
        return PlainColumns.of(
                "input_inputs",
                "t.call_id",
                "entered_reference",
                "entered_holder",
                "entered_consent",
                "entered_late",
                "entered_end");
    }

    @Bean
    PlainColumns receiptsKeptPlain() {
        return PlainColumns.of("receipt_receipts", CALL, "canonical", "sha256", "signature");
    }

    @Bean
    PlainColumns statementsKeptEncryptedOnce() {
        return PlainColumns.of("sealed_handles", CALL_OF_HANDLE, "statement")
                .by("handle")
                .ofBytes();
    }

    @Bean
    PlainColumns downloadsKeptPlain() {
        return PlainColumns.of("sealed_downloads", CALL_OF_HANDLE, "reason");
    }

    @Bean
    PlainColumns filesKeptPlain() {
        return PlainColumns.of("document_documents", CALL_OF_FILE, "name", "sha256", "cleaned_sha256");
    }
}
