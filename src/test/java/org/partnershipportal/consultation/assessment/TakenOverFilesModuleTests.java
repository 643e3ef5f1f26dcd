package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.testing.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as it was when the desk kept ids of files in letters is migrated. */
@DisplayName("Files of inputs at the desk of before")
class TakenOverFilesModuleTests {

    private static final UUID INPUT = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final UUID HELD_BACK = UUID.fromString("10000000-d9cb-469f-a165-70867728950e");
    private static final UUID PUBLISHED = UUID.fromString("20000000-d9cb-469f-a165-70867728950e");
    private static final List<String> TABLES = List.of("assessment_held_back", "assessment_files");

    private HikariDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void fillAsBefore() {
        database = TestDatabase.empty();
        jdbc = JdbcClient.create(database);
        TestDatabase.migrate(database, "assessment", "4");
        jdbc.sql("""
            INSERT INTO assessment_inputs (id, version, call_id, name_choice, text_choice, text_language, text_version,
              text_digest, received_at, ends_at, withdrawn, edition, admissibility)
            VALUES (:id, 0, :id, 'SHOWN', 'PUBLISHED', 'en', 1, '', '2026-11-01 10:20:30', '2026-11-02 10:20:30', FALSE, 0,
              'UNDECIDED')
            """).param("id", UuidBytes.of(INPUT)).update();
        keep("assessment_held_back", HELD_BACK.toString());
        keep("assessment_files", HELD_BACK.toString());
        keep("assessment_files", PUBLISHED.toString());
        TestDatabase.migrate(database, "__root", "latest");
        TestDatabase.migrate(database, "assessment", "7");
    }

    private void keep(String table, Object document) {
        jdbc.sql("INSERT INTO " + table + " (input_id, document) VALUES (:input, :document)")
                .param("input", UuidBytes.of(INPUT))
                .param("document", document)
                .update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void areHeldBackAndPublishedAsTheyWere() {
        assertThat(files("assessment_held_back")).containsExactly(HELD_BACK);
        assertThat(files("assessment_files")).containsExactlyInAnyOrder(HELD_BACK, PUBLISHED);
    }

    private List<UUID> files(String table) {
        return jdbc.sql("SELECT document FROM " + table + " WHERE input_id = :input")
                .param("input", UuidBytes.of(INPUT))
                .query((row, n) -> UuidBytes.read(row.getBytes("document")))
                .list();
    }

    @Test
    void refuseAfterwardsWhatTheyRefusedBefore() {
        for (String table : TABLES) {
            assertThatThrownBy(() -> keep(table, UuidBytes.of(HELD_BACK)))
                    .as("the same file twice in " + table)
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> jdbc.sql("UPDATE " + table + " SET input_id = document")
                            .update())
                    .as("a file of no input in " + table)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }
}
