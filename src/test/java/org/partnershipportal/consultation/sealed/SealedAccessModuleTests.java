package org.partnershipportal.consultation.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of a sealed input: a key derived from its code, and what became of its statement. */
@PortalModuleTest
class SealedAccessModuleTests {

    private static final Instant LEFT = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant READ = Instant.parse("2027-04-01T09:00:00Z");

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
    @DisplayName("R14.8: whatever the custodian did with a statement, its holder is told")
    void tellsWhatBecameOfAStatement() {
        assertThat(access.state(handle)).isEqualTo(StatementState.NONE);

        access.leave(handle, new byte[] {1}, LEFT);
        assertThat(access.state(handle)).isEqualTo(new StatementState(LEFT, null, null));

        access.read(handle, "To reach the holder", READ);
        assertThat(access.state(handle)).isEqualTo(new StatementState(LEFT, READ, "To reach the holder"));
        assertThat(access.statements(Where.of("h.handle = :handle", "handle", handle), 0, 20)
                        .rows())
                .containsExactly(new LeftStatement(handle, LEFT, READ));
    }

    @Test
    void forgetsThatItWasReadWhenAnotherStatementIsLeft() {
        access.leave(handle, new byte[] {1}, LEFT);
        access.read(handle, "To reach the holder", READ);

        access.leave(handle, new byte[] {2}, READ);

        assertThat(access.state(handle)).isEqualTo(new StatementState(READ, null, null));
    }
}
