package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as it was when files were published without being searched is migrated. */
@DisplayName("Files of before that nobody searched")
class UnsearchedFilesModuleTests {

    private static final UUID BLACKENED = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final UUID WHOLE = UUID.fromString("10000000-d9cb-469f-a165-70867728950e");

    @Test
    void stayBackWhereSomethingIsBlackedOutAndNowhereElse() {
        try (HikariDataSource database = TestDatabase.empty()) {
            JdbcClient jdbc = JdbcClient.create(database);
            TestDatabase.migrate(database, "__root", "latest");
            TestDatabase.migrate(database, "assessment", "6");
            for (UUID input : List.of(BLACKENED, WHOLE)) {
                jdbc.sql("""
                    INSERT INTO assessment_inputs (id, version, call_id, name_choice, text_choice, text_language,
                      text_version, received_at, ends_at, withdrawn, edition, admissibility)
                    VALUES (:id, 0, :id, 'SHOWN', 'PUBLISHED', 'en', 1, '2026-11-01 10:20:30', '2026-11-02 10:20:30',
                      FALSE, 0, 'ADMISSIBLE')
                    """).param("id", UuidBytes.of(input)).update();
                jdbc.sql("INSERT INTO assessment_files (input_id, document) VALUES (:id, :id)")
                        .param("id", UuidBytes.of(input))
                        .update();
            }
            jdbc.sql("""
                INSERT INTO assessment_redactions (input_id, question, table_row, table_column, begins_at, ends_at, reason)
                VALUES (:id, 'law', -1, '', 0, 3, 'SAFETY')
                """).param("id", UuidBytes.of(BLACKENED)).update();
            TestDatabase.migrate(database, "assessment", "7");
            assertThat(jdbc.sql("SELECT document FROM assessment_files")
                            .query((row, n) -> UuidBytes.read(row.getBytes("document")))
                            .list())
                    .containsExactly(WHOLE);
        }
    }

    @Test
    @DisplayName("R14.4 where no name is public, those that nobody looked at are withheld")
    void areWithheldWhereNoNameIsPublic() {
        try (HikariDataSource database = TestDatabase.empty()) {
            JdbcClient jdbc = JdbcClient.create(database);
            TestDatabase.migrate(database, "__root", "latest");
            TestDatabase.migrate(database, "assessment", "8");
            UUID shown = published(jdbc, "SHOWN", true);
            UUID alone = published(jdbc, "SHOWN", false);
            UUID unnamed = published(jdbc, "TEAM_ONLY", true);
            UUID lookedAt = published(jdbc, "SEALED", false);
            jdbc.sql("INSERT INTO assessment_looked_at (input_id, document, looked_at)"
                            + " VALUES (:id, :id, '2026-11-01 10:20:30')")
                    .param("id", UuidBytes.of(lookedAt))
                    .update();
            TestDatabase.migrate(database, "moderation", "latest"); // cases about inputs are older
            TestDatabase.migrate(database, "assessment", "latest");
            assertThat(jdbc.sql("SELECT document FROM assessment_files")
                            .query((row, n) -> UuidBytes.read(row.getBytes("document")))
                            .list())
                    .containsExactlyInAnyOrder(shown, lookedAt)
                    .doesNotContain(alone, unnamed);
        }
    }

    private static UUID published(JdbcClient jdbc, String name, boolean organisation) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO assessment_inputs (id, version, call_id, organisation, name_choice, text_choice, text_language,"
                                + " text_version, received_at, ends_at, withdrawn, edition, admissibility) VALUES (:id, 0, :id, "
                                + (organisation ? ":id" : "NULL")
                                + ", :name, 'PUBLISHED', 'en', 1, '2026-11-01 10:20:30',"
                                + " '2026-11-02 10:20:30', FALSE, 0, 'ADMISSIBLE')")
                .param("id", UuidBytes.of(id))
                .param("name", name)
                .update();
        jdbc.sql("INSERT INTO assessment_files (input_id, document) VALUES (:id, :id)")
                .param("id", UuidBytes.of(id))
                .update();
        return id;
    }
}
