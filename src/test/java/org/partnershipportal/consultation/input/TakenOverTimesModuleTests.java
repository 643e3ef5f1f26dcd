package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as it was when sealed inputs had microseconds is migrated. */
@DisplayName("R14.8 Times of sealed inputs from before")
class TakenOverTimesModuleTests {

    private static final String AT = "2026-11-01 10:20:30.123456";
    private static final LocalDateTime SAME = LocalDateTime.parse("2026-11-01T10:20:30.123456");
    private static final LocalDateTime HOUR = LocalDateTime.parse("2026-11-01T10:00:00");
    private static final LocalDateTime MINUTE = LocalDateTime.parse("2026-11-01T10:20:00");

    private HikariDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void startAsBefore() {
        database = TestDatabase.empty();
        jdbc = JdbcClient.create(database);
        TestDatabase.migrate(database, "__root", "latest");
        TestDatabase.migrate(database, "jobs", "latest");
        TestDatabase.migrate(database, "moderation", "2");
        TestDatabase.migrate(database, "document", "3");
        TestDatabase.migrate(database, "call", "latest");
        TestDatabase.migrate(database, "sealed", "latest");
        TestDatabase.migrate(database, "receipt", "1");
        TestDatabase.migrate(database, "input", "9");
        TestDatabase.migrate(database, "assessment", "7");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void areRoundedAndThoseOfOthersAreNot() {
        UUID sealed = before("SEALED");
        UUID linked = before("TEAM_ONLY");
        for (String module : new String[] {"moderation", "document", "receipt", "input", "assessment"}) {
            TestDatabase.migrate(database, module, "latest");
        }
        for (String hours : new String[] {
            "begun_at FROM input_inputs WHERE id",
            "withdrawn_at FROM input_inputs WHERE id",
            "text_deleted_at FROM input_inputs WHERE id",
            "saved_at FROM input_answers WHERE input_id",
            "frozen_at FROM receipt_versions WHERE input_id",
            "asked_at FROM call_extensions WHERE draft_ref",
            "received_at FROM assessment_inputs WHERE id",
            "stored_at FROM document_documents WHERE id",
            "checked_at FROM document_documents WHERE id",
            "taken_out_at FROM document_documents WHERE id",
            "appealed_at FROM moderation_cases WHERE id"
        }) {
            assertThat(at(hours, sealed)).as(hours).isEqualTo(HOUR);
            assertThat(at(hours, linked)).as(hours).isEqualTo(SAME);
        }
        for (String minutes : new String[] {
            "submitted_at FROM input_inputs WHERE id", "received_at FROM receipt_receipts WHERE input_id"
        }) {
            assertThat(at(minutes, sealed)).as(minutes).isEqualTo(MINUTE);
            assertThat(at(minutes, linked)).as(minutes).isEqualTo(SAME);
        }
        assertThat(at("withdrawn_at FROM assessment_inputs WHERE id", sealed))
                .as("its time was over at 10:10, and the team counts it")
                .isEqualTo(LocalDateTime.parse("2026-11-01T10:10:00"));
        assertThat(at("withdrawn_at FROM assessment_inputs WHERE id", linked)).isEqualTo(SAME);
    }

    @Test
    void signsAgainOnlyWhatIsRoundedAndForgetsTheFingerprintOfWhatWasDeleted() {
        UUID sealed = before("SEALED");
        UUID linked = before("TEAM_ONLY");
        UUID deleted = before("SHOWN");
        jdbc.sql("UPDATE receipt_receipts SET canonical = '' WHERE input_id = :id")
                .param("id", UuidBytes.of(deleted))
                .update();
        TestDatabase.migrate(database, "receipt", "latest");
        TestDatabase.migrate(database, "input", "latest");
        assertThat(receipt(sealed)).isEqualTo("ab ");
        assertThat(receipt(linked)).isEqualTo("ab signed");
        assertThat(receipt(deleted)).isEqualTo(" ");
    }

    private String receipt(UUID input) {
        return jdbc.sql("SELECT CONCAT(sha256, ' ', signature) FROM receipt_receipts WHERE input_id = :id")
                .param("id", UuidBytes.of(input))
                .query(String.class)
                .single();
    }

    private LocalDateTime at(String column, UUID id) {
        return jdbc.sql("SELECT " + column + " = :id")
                .param("id", UuidBytes.of(id))
                .query(LocalDateTime.class)
                .single();
    }

    private UUID before(String name) {
        UUID id = UUID.randomUUID();
        boolean sealed = name.equals("SEALED");
        insert(
                "input_inputs (id, version, call_id, status, name_choice, text_choice, text_language, begun_at,"
                        + " frozen_version, submitted_version, receipts, submitted_at, withdrawn_at, text_deleted_at)"
                        + " VALUES (:id, 0, :id, 'WITHDRAWN', '" + name
                        + "', 'PUBLISHED', 'en', :at, 1, 1, 1, :at, :at, :at)",
                id);
        insert(
                "input_answers (id, version, input_id, question, content, words, edition, saved_at)"
                        + " VALUES (:id, 0, :id, 'law', '{}', 1, 1, :at)",
                id);
        insert(
                "receipt_versions (id, input_id, text_version, call_version, content, frozen_at)"
                        + " VALUES (:id, :id, 1, 1, '{}', :at)",
                id);
        insert(
                "receipt_receipts (id, input_id, number, sequence_number, text_version, received_at, canonical, sha256,"
                        + " signature, idempotency_key) VALUES (:id, :id, '"
                        + id.toString().substring(0, 18)
                        + "', 1, 1, :at, '{}', 'ab', 'signed', :id)",
                id);
        insert(
                "call_calls (id, version, code, status, edition, content_version, original, title, issued_by, search_text)"
                        + " VALUES (:id, 0, '" + id + "', 'OPEN', 0, 1, 'en', '', '', '')",
                id);
        insert(
                "call_extensions (id, version, call_id, draft_ref, status, reason, asked_at)"
                        + " VALUES (:id, 0, :id, :id, 'ASKED', 'Why', :at)",
                id);
        insert(
                "assessment_inputs (id, version, call_id, name_choice, text_choice, text_language, text_version,"
                        + " received_at, ends_at, withdrawn, withdrawn_at, edition, admissibility) VALUES (:id, 0, :id, '"
                        + name
                        + "', 'PUBLISHED', 'en', 1, :at, '2026-11-01 10:10:00', TRUE, :at, 0, 'UNDECIDED')",
                id);
        insert(
                "document_documents (id, version, owner_kind, owner_id, slot, place, name, type, sealed, bytes,"
                        + " cleaned_bytes, status, scanned, attempts, stored_at, checked_at, taken_out_at) VALUES (:id, 0, 'input', '"
                        + id + "', 'q', 1, 'a', 'TXT', " + sealed + ", 0, 0, 'READY', TRUE, 0, :at, :at, :at)",
                id);
        insert(
                "moderation_cases (id, version, subject_kind, subject_id, decision, reason, decided_by, decided_at, status,"
                        + " appealed_by, appealed_at) VALUES (:id, 0, 'input', '" + id
                        + "', 'd', 'r', :id, :at, 'APPEALED', "
                        + (sealed ? "NULL" : ":id") + ", :at)",
                id);
        return id;
    }

    private void insert(String row, UUID id) {
        jdbc.sql("INSERT INTO " + row)
                .param("id", UuidBytes.of(id))
                .param("at", Timestamp.valueOf(AT))
                .update();
    }
}
