package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as it was when equal words of sealed inputs could be found is migrated. */
@DisplayName("Digests of texts from before migration V6")
class TakenOverTextsModuleTests {

    private HikariDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void startAsBefore() {
        database = TestDatabase.empty();
        jdbc = JdbcClient.create(database);
        TestDatabase.migrate(database, "__root", "latest");
        TestDatabase.migrate(database, "assessment", "5");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private record Said(@Nullable String textDigest, boolean textDeleted) {}

    private UUID before(String name, boolean withdrawn, String digest) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
            INSERT INTO assessment_inputs (id, version, call_id, name_choice, text_choice, text_language, text_version,
              text_digest, received_at, ends_at, withdrawn, edition, admissibility)
            VALUES (:id, 0, :id, :name, 'PUBLISHED', 'en', 1, :digest, '2026-11-01 10:20:30', '2026-11-02 10:20:30',
              :withdrawn, 0, 'UNDECIDED')
            """)
                .param("id", UuidBytes.of(id))
                .param("name", name)
                .param("withdrawn", withdrawn)
                .param("digest", digest)
                .update();
        return id;
    }

    private Said now(UUID id) {
        return jdbc.sql("SELECT text_digest, text_deleted FROM assessment_inputs WHERE id = :id")
                .param("id", UuidBytes.of(id))
                .query(Said.class)
                .single();
    }

    @Test
    @DisplayName("R14.8 nothing is left by which a sealed or withdrawn one's words are found elsewhere")
    void losesWhatJoinsASealedInputToOthers() {
        UUID linked = before("SHOWN", false, "said");
        UUID sealed = before("SEALED", false, "said");
        UUID withdrawn = before("TEAM_ONLY", true, "said");
        UUID deleted = before("TEAM_ONLY", false, "");
        UUID deletedSealed = before("SEALED", false, "");
        TestDatabase.migrate(database, "moderation", "latest"); // cases about inputs are older
        TestDatabase.migrate(database, "assessment", "latest");
        assertThat(now(linked)).isEqualTo(new Said("said", false));
        assertThat(now(sealed)).isEqualTo(new Said(null, false));
        assertThat(now(withdrawn)).isEqualTo(new Said(null, false));
        assertThat(now(deleted)).isEqualTo(new Said(null, true));
        assertThat(now(deletedSealed)).isEqualTo(new Said(null, true));
    }
}
