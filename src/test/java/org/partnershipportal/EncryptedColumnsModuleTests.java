package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.vault.PlainColumns;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every column of letters or bytes in a table that has to do with inputs is encrypted, or stands in the list here with its
 * reason. Who adds one decides which of the two it is.
 */
@PortalModuleTest
@DisplayName("Columns that could hold a word of an input or about one")
class EncryptedColumnsModuleTests {

    /** Modules that keep inputs, what is said of them, or anything beside them; calls themselves are public. */
    private static final List<String> MODULES = List.of(
            "input",
            "receipt",
            "assessment",
            "sealed",
            "coding",
            "outcome",
            "clarification",
            "explanation",
            "document",
            "moderation",
            "export",
            "registration",
            "vault");

    private static final String CHOICE = "one of a few names in the code";
    private static final String PLACE = "the key of a question or column of the public call";

    private static final Map<String, Set<String>> PLAIN = Map.ofEntries(
            Map.entry(
                    CHOICE,
                    Set.of(
                            "input_inputs.status",
                            "input_inputs.name_choice",
                            "input_inputs.text_choice",
                            "input_inputs.effective_name",
                            "input_inputs.effective_text",
                            "input_inputs.entered_origin",
                            "input_inputs.entered_group",
                            "input_inputs.origin_kind",
                            "input_cosigners.part",
                            "input_cosigners.status",
                            "input_cosigners.name_choice",
                            "input_cosigners.text_choice",
                            "assessment_inputs.stakeholder_group",
                            "assessment_inputs.entered_origin",
                            "assessment_inputs.name_choice",
                            "assessment_inputs.text_choice",
                            "assessment_inputs.admissibility",
                            "assessment_inputs.criterion",
                            "assessment_signers.part",
                            "assessment_redactions.reason",
                            "sealed_handles.derivation",
                            "outcome_reasons.reason",
                            "outcome_told.reason",
                            "document_documents.owner_kind",
                            "document_documents.type",
                            "document_documents.encoding",
                            "document_documents.status",
                            "document_documents.refusal",
                            "moderation_cases.subject_kind",
                            "moderation_cases.decision",
                            "moderation_cases.status",
                            "export_jobs.kind",
                            "export_jobs.status",
                            "export_jobs.failure",
                            "clarification_clarifications.status",
                            "explanation_explanations.status")),
            Map.entry(
                    "the tag of a language or country",
                    Set.of(
                            "input_inputs.text_language",
                            "input_inputs.entered_country",
                            "assessment_inputs.text_language",
                            "assessment_inputs.country",
                            "export_jobs.language",
                            "clarification_clarifications.language",
                            "clarification_words.language",
                            "registration_registrations.mail_language",
                            "explanation_explanations.question_language",
                            "explanation_explanations.answer_language")),
            Map.entry(
                    "public, as the team words it",
                    Set.of("clarification_words.question", "clarification_words.answer")),
            Map.entry(
                    PLACE,
                    Set.of(
                            "input_answers.question",
                            "assessment_answered.question",
                            "assessment_redactions.question",
                            "assessment_redactions.table_column",
                            "coding_passages.question",
                            "document_documents.slot")),
            Map.entry(
                    "an id or a random number",
                    Set.of(
                            "input_inputs.origin_id",
                            "receipt_receipts.number",
                            "assessment_inputs.kept_number",
                            "assessment_inputs.public_number",
                            "document_documents.owner_id",
                            "moderation_cases.subject_id",
                            "export_jobs.active_for",
                            "sealed_handles.key_id")),
            Map.entry(
                    "made with a key that is not in the database",
                    Set.of(
                            "sealed_handles.code_key",
                            "input_inputs.entered_reference_mark",
                            "input_inputs.entered_holder_mark",
                            "outcome_reasons.text_mark",
                            "outcome_told.text_mark",
                            "vault_keys.wrapped",
                            "vault_keys.master")),
            Map.entry(
                    "the team's names and notes of topics, which are about no single input",
                    Set.of("coding_codes.name", "coding_codes.note")),
            Map.entry("names of columns", Set.of("vault_taken_over.name")));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<PlainRecords> records;

    @Autowired
    List<PlainColumns> tables;

    @Test
    void areEncryptedOrHaveAReason() {
        Set<String> known = PLAIN.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        encrypted().forEach(known::add);
        assertThat(columns()).as("encrypt it, or say here why not").isSubsetOf(known);
    }

    @Test
    void areAllThere() {
        assertThat(PLAIN.values().stream().flatMap(Set::stream))
                .as("named here, but in no table any more")
                .isSubsetOf(columns());
    }

    @Test
    void holdNothingButEnvelopes() {
        Map<String, List<String>> plain = new TreeMap<>();
        encrypted().stream()
                .filter(name -> columns().contains(name))
                .filter(name -> !name.equals("sealed_handles.statement")) // bytes; SealedAccessModuleTests
                .forEach(name -> {
                    String table = name.substring(0, name.indexOf('.'));
                    String column = name.substring(name.indexOf('.') + 1);
                    List<String> found = jdbc.sql(
                                    "SELECT %2$s FROM %1$s WHERE %2$s IS NOT NULL AND %2$s <> '' AND %2$s NOT LIKE 'vault1:%%'"
                                            .formatted(table, column))
                            .query(String.class)
                            .list();
                    if (!found.isEmpty() && !WRITTEN_BY_TESTS.contains(name)) {
                        plain.put(name, found);
                    }
                });
        assertThat(plain).isEmpty();
    }

    /** Rows that tests of long lists write by SQL, whose words nobody reads. */
    private static final Set<String> WRITTEN_BY_TESTS = Set.of(
            "assessment_inputs.text_digest",
            "moderation_cases.reason",
            "moderation_cases.appeal",
            "sealed_handles.statement");

    private Set<String> columns() {
        return jdbc.sql("""
            SELECT LOWER(CONCAT(table_name, '.', column_name)) FROM information_schema.columns
            WHERE table_schema = SCHEMA() AND LOWER(data_type) IN ('char', 'character', 'varchar', 'character varying',
                'longtext', 'text', 'mediumtext', 'character large object', 'clob', 'longblob', 'blob',
                'binary large object', 'binary', 'varbinary', 'binary varying')
              AND NOT (LOWER(data_type) IN ('binary') AND character_maximum_length = 16)
            """).query(String.class).list().stream()
                .filter(name -> MODULES.stream().anyMatch(module -> name.startsWith(module + "_")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Columns and files that are encrypted. */
    private List<String> encrypted() {
        return Stream.concat(
                        records.stream().map(PlainRecords::name),
                        tables.stream().flatMap(table -> table.names().stream()))
                .toList();
    }
}
