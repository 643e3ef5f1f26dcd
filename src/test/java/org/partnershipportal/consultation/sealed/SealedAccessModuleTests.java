package org.partnershipportal.consultation.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.sealed.StatementState.Download;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a sealed input: a key derived from its code, and what became of its statement. */
@PortalModuleTest
class SealedAccessModuleTests {

    private static final Instant LEFT = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant READ = Instant.parse("2027-04-01T09:00:00Z");
    private static final Instant AGAIN = Instant.parse("2027-04-02T10:00:00Z");

    @Autowired
    SealedAccess access;

    private final UUID handle = UUID.randomUUID();
    private final byte[] key = Arrays.copyOf(handle.toString().getBytes(StandardCharsets.UTF_8), 32);

    @BeforeEach
    void begin() {
        access.insert(handle, key);
    }

    @Test
    void isFoundByItsKeyAlone() {
        assertThat(access.find(key, Derivation.HMAC)).contains(handle);
        assertThat(access.find(key, Derivation.PBKDF2)).isEmpty();
        assertThat(access.find(new byte[32], Derivation.HMAC)).isEmpty();
    }

    @Test
    @DisplayName("R14.8: every download of a statement is told to its holder, permanently")
    void tellsEveryDownloadOfAStatementAndOfThoseBeforeIt() {
        assertThat(access.state(handle)).isEqualTo(StatementState.NONE);

        access.leave(handle, Vault.PORTAL, new byte[] {1}, LEFT);
        assertThat(access.state(handle)).isEqualTo(new StatementState(LEFT, List.of()));

        access.downloaded(handle, Vault.PORTAL, "To reach the holder", READ);
        access.downloaded(handle, Vault.PORTAL, "To reach them again", AGAIN);
        List<Download> told =
                List.of(new Download(READ, "To reach the holder"), new Download(AGAIN, "To reach them again"));
        assertThat(access.state(handle)).isEqualTo(new StatementState(LEFT, told));
        assertThat(listed()).containsExactly(new LeftStatement(handle, LEFT, AGAIN));

        access.leave(handle, Vault.PORTAL, new byte[] {2}, AGAIN);
        assertThat(access.state(handle))
                .as("another statement ends nothing")
                .isEqualTo(new StatementState(AGAIN, told));

        access.forget(handle);
        assertThat(access.state(handle).downloads()).as("nor does its deletion").isEqualTo(told);
        assertThat(listed()).as("what is gone is not offered").isEmpty();
    }

    @Test
    void keepsWhatWasDownloadedBeforeEachDownloadHadItsRow() {
        try (HikariDataSource before = TestDatabase.empty()) {
            TestDatabase.migrate(before, "__root", "latest");
            TestDatabase.migrate(before, "call", "latest");
            TestDatabase.migrate(before, "sealed", "latest");
            TestDatabase.migrate(before, "receipt", "latest");
            TestDatabase.migrate(before, "input", "8");
            JdbcClient jdbc = JdbcClient.create(before);
            jdbc.sql("""
                INSERT INTO sealed_handles (handle, code_key, derivation, statement, left_at, read_at, read_reason)
                VALUES (:handle, :key, 'HMAC', :statement, '2027-03-01 09:12:34.567891', '2027-04-01 09:59:59.999999',
                  'To reach them')
                """)
                    .param("handle", UuidBytes.of(handle))
                    .param("key", key)
                    .param("statement", new byte[] {1})
                    .update();
            TestDatabase.migrate(before, "input", "latest");
            assertThat(jdbc.sql("SELECT reason FROM sealed_downloads WHERE handle = :handle")
                            .param("handle", UuidBytes.of(handle))
                            .query(String.class)
                            .list())
                    .containsExactly("To reach them");
            assertThat(jdbc.sql("SELECT downloaded_at FROM sealed_downloads")
                            .query(LocalDateTime.class)
                            .list())
                    .containsExactly(LocalDateTime.parse("2027-04-01T09:00:00"));
            assertThat(jdbc.sql("SELECT left_at FROM sealed_handles")
                            .query(LocalDateTime.class)
                            .list())
                    .containsExactly(LocalDateTime.parse("2027-03-01T09:00:00"));
        }
    }

    private List<LeftStatement> listed() {
        return access.statements(Where.of("h.handle = :handle", "handle", handle), 0, 20)
                .rows();
    }
}
