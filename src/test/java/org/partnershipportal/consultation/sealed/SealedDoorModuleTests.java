package org.partnershipportal.consultation.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.limits.SlowWork;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recovery codes at the door: those of today, those of before, and wrong ones. */
@PortalModuleTest
@DisplayName("R14.8: a recovery code opens its handle, and no other code does")
class SealedDoorModuleTests {

    private static final RecoveryCode WRONG = new RecoveryCode("3".repeat(30));

    @Autowired
    SealedDoor door;

    @Autowired
    SealedCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @Autowired
    PortalSettings settings;

    @Autowired
    CustodianKey custodian;

    @Autowired
    SlowWork slow;

    private final UUID handle = UUID.randomUUID();

    @AfterEach
    void removeTheHandle() {
        jdbc.sql("DELETE FROM sealed_handles WHERE handle = :handle")
                .param("handle", handle)
                .update();
    }

    @Test
    void opensWithTheCodeThatWasDrawn() {
        RecoveryCode code = door.seal(Actor.system(), handle);

        assertThat(door.open(Actor.system(), code, () -> {})).contains(handle);
        assertThat(door.open(Actor.system(), WRONG, () -> {})).isEmpty();
    }

    @Test
    void opensWithTheLaterOfTwoCodes() {
        RecoveryCode lost = door.seal(Actor.system(), handle);
        RecoveryCode code = door.renew(Actor.system(), handle);

        assertThat(door.open(Actor.system(), lost, () -> {})).isEmpty();
        assertThat(door.open(Actor.system(), code, () -> {})).contains(handle);
    }

    @Test
    void opensWithACodeOfBeforeAndKeepsItAsTodayFromThenOn() {
        RecoveryCode code = keptAsBefore();

        assertThat(door.open(Actor.system(), code, () -> {})).contains(handle);

        assertThat(kept()).isEqualTo(new Kept(codes.key(code), "HMAC"));
        assertThat(door.open(Actor.system(), code, () -> {})).contains(handle);
    }

    @Test
    void refusesAWrongCodeWhileOneOfBeforeIsKeptAndChangesNothing() {
        Kept before = new Kept(codes.slowKey(keptAsBefore()), "PBKDF2");

        assertThat(door.open(Actor.system(), WRONG, () -> {})).isEmpty();

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void asksOfEachWrongCodeTheSameWhetherItWasEverOneOrNot() {
        RecoveryCode old = door.seal(Actor.system(), handle);
        door.renew(Actor.system(), handle);

        assertThat(statements(old)).isEqualTo(statements(WRONG));
    }

    @Test
    void derivesNothingSlowlyOnceNoCodeOfBeforeIsLeft() {
        RecoveryCode code = keptAsBefore();
        int meanwhile = statements(WRONG);

        door.open(Actor.system(), code, () -> {});

        assertThat(statements(WRONG)).isEqualTo(meanwhile - 1);
    }

    @Test
    void opensACodeThatWasDrawnUnderTheSecretBeforeAndKeepsItUnderTheNewOne() {
        RecoveryCode code = door.seal(Actor.system(), handle);
        SealedCodes changed = new SealedCodes(
                new PortalSettings("", settings.keycloak(), "another" + settings.secret(), "", ""), settings.secret());
        SealedDoor other = new SealedDoor(new SealedAccess(jdbc, vault, changed), changed, custodian, slow);

        assertThat(other.open(Actor.system(), WRONG, () -> {})).isEmpty();
        assertThat(other.open(Actor.system(), code, () -> {})).contains(handle);

        assertThat(kept()).isEqualTo(new Kept(changed.key(code), "HMAC"));
        assertThat(jdbc.sql("SELECT key_id FROM sealed_handles WHERE handle = :handle")
                        .param("handle", handle)
                        .query(String.class)
                        .single())
                .isEqualTo(changed.keyId());
        assertThat(other.open(Actor.system(), code, () -> {})).contains(handle);
        assertThat(door.open(Actor.system(), code, () -> {}))
                .as("not under the old one any more")
                .isEmpty();
    }

    @Test
    void opensWithARightCodeWhileAllOthersAreRefused() {
        RecoveryCode code = door.seal(Actor.system(), handle);

        assertThat(door.open(Actor.system(), code, SealedDoorModuleTests::refuse))
                .contains(handle);
        assertThatExceptionOfType(TryLater.class)
                .isThrownBy(() -> door.open(Actor.system(), WRONG, SealedDoorModuleTests::refuse));
    }

    @Test
    void opensWithARightCodeOfTheSecretBeforeWhileAllOthersAreRefused() {
        RecoveryCode code = door.seal(Actor.system(), handle);
        SealedCodes changed = new SealedCodes(
                new PortalSettings("", settings.keycloak(), "another" + settings.secret(), "", ""), settings.secret());
        SealedDoor other = new SealedDoor(new SealedAccess(jdbc, vault, changed), changed, custodian, slow);

        assertThat(other.open(Actor.system(), code, SealedDoorModuleTests::refuse))
                .contains(handle);
    }

    @Test
    void derivesNothingSlowlyOfACodeThatIsRefused() {
        RecoveryCode old = keptAsBefore();
        Kept before = kept();

        assertThatExceptionOfType(TryLater.class)
                .isThrownBy(() -> door.open(Actor.system(), old, SealedDoorModuleTests::refuse));

        assertThat(kept()).isEqualTo(before);
    }

    private static void refuse() {
        throw TryLater.tooMany("limits.refusal.recovery-code", Duration.ofMinutes(1));
    }

    private int statements(RecoveryCode code) {
        return Statements.sentBy(() -> door.open(Actor.system(), code, () -> {}));
    }

    /** A code whose row was written before codes were kept as today. */
    private RecoveryCode keptAsBefore() {
        RecoveryCode code = RecoveryCode.draw(new Random(8));
        jdbc.sql("INSERT INTO sealed_handles (handle, code_key) VALUES (:handle, :key)")
                .param("handle", handle)
                .param("key", codes.slowKey(code))
                .update();
        return code;
    }

    private Kept kept() {
        return jdbc.sql("SELECT code_key, derivation FROM sealed_handles WHERE handle = :handle")
                .param("handle", handle)
                .query((row, number) -> new Kept(row.getBytes("code_key"), row.getString("derivation")))
                .single();
    }

    private record Kept(String key, String derivation) {
        Kept(byte[] key, String derivation) {
            this(HexFormat.of().formatHex(key), derivation);
        }
    }
}
