package org.partnershipportal.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.platform.records.RecordsFixture;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.partnershipportal.testing.PlantedWords;
import org.partnershipportal.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** On a database of its own: no Spring, for each test starts and ends portals with other keys. */
@DisplayName("The vault")
class VaultModuleTests {

    private static final UUID CALL = UUID.randomUUID();

    @TempDir
    Path folder;

    private HikariDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void beginEmpty() {
        database = TestDatabase.empty();
        TestDatabase.migrate(database, "vault", "latest");
        jdbc = RecordsFixture.client(database);
        jdbc.sql("CREATE TABLE held (id BINARY(16) NOT NULL, call_id BINARY(16), words LONGTEXT, PRIMARY KEY (id))")
                .update();
    }

    @AfterEach
    void end() {
        database.close();
    }

    private PlainColumn column(Vault vault) {
        return new PlainColumn(jdbc, vault, PlainColumns.of("held", "t.call_id", "words"), "words");
    }

    /** A portal that was started on the database with what the key's file says now. */
    private final class Portal {
        final MasterKeys masters = new MasterKeys(
                new VaultSettings("", "", "", folder.resolve("master-key"), folder.resolve("state")), false);
        final DataKeys keys = new DataKeys(jdbc, masters);
        final Vault vault = new Vault(keys);

        Portal start(PlainRecords... records) {
            new VaultStart(
                            masters,
                            keys,
                            new HeldPlain(List.of(records), List.of(), jdbc, vault),
                            jdbc,
                            new JdbcTransactionManager(database),
                            new Compacting(database))
                    .afterSingletonsInstantiated();
            return this;
        }

        Rotation rotation() {
            return new Rotation(
                    masters,
                    keys,
                    new VaultSettings("", "", "", folder.resolve("master-key"), folder.resolve("state")));
        }

        PlainColumn column() {
            return VaultModuleTests.this.column(vault);
        }
    }

    @Test
    void keepsOneKeyForEachCall() {
        Portal portal = new Portal().start();
        portal.vault.make(CALL);
        UUID other = UUID.randomUUID();
        portal.vault.make(other);
        assertThat(portal.keys.of(CALL).id()).isNotEqualTo(portal.keys.of(other).id());
        Place place = Place.of("held.words", CALL);
        String kept = portal.vault.seal(CALL, place, "zqplainword");
        assertThat(Envelope.key(kept)).isEqualTo(portal.keys.of(CALL).id());
        assertThat(portal.vault.open(place, kept)).isEqualTo("zqplainword");
        assertThat(new Portal().start().vault.open(place, kept)).isEqualTo("zqplainword");
        assertThatThrownBy(() -> portal.vault.seal(UUID.randomUUID(), place, "zqplainword"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(portal.vault.fingerprint(CALL, "same", "text"))
                .isNotEqualTo(portal.vault.fingerprint(other, "same", "text"));
    }

    @Test
    void forgetsAKeyThatItsTransactionDidNotKeep() {
        Portal portal = new Portal().start();
        new org.springframework.transaction.support.TransactionTemplate(new JdbcTransactionManager(database))
                .executeWithoutResult(status -> {
                    portal.vault.make(CALL);
                    status.setRollbackOnly();
                });
        assertThat(portal.keys.has(CALL)).isFalse();
        assertThatThrownBy(() -> portal.keys.of(CALL)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysThatTheKeyIsLost() throws IOException {
        new Portal().start();
        Files.delete(folder.resolve("master-key"));
        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> new Portal().start())
                .withMessageContaining("The master key is lost");
        assertThat(folder.resolve("master-key")).doesNotExist();
    }

    @Test
    void saysThatTheKeyIsAnotherPortals() throws IOException {
        new Portal().start();
        Files.writeString(folder.resolve("master-key"), MasterKey.draw());
        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> new Portal().start())
                .withMessageContaining("another portal's");
    }

    @Test
    void encryptsWhatWasHeldInPlainAndLeavesTheRest() {
        List<UUID> rows = held(450);
        Portal before = new Portal().start();
        before.vault.make(CALL);
        String already = before.vault.seal(CALL, Place.of("held.words", rows.getFirst()), "done already");
        jdbc.sql("UPDATE held SET words = :words WHERE id = :id")
                .param("words", already)
                .param("id", rows.getFirst())
                .update();
        jdbc.sql("UPDATE held SET words = '' WHERE id = :id")
                .param("id", rows.get(1))
                .update();
        jdbc.sql("UPDATE held SET words = NULL WHERE id = :id")
                .param("id", rows.get(2))
                .update();
        Portal portal = new Portal();
        portal.start(portal.column());
        assertThat(words(rows.getFirst())).isEqualTo(already);
        assertThat(words(rows.get(1))).isEmpty();
        assertThat(words(rows.get(2))).isNull();
        for (UUID row : rows.subList(3, rows.size())) {
            assertThat(portal.vault.open(Place.of("held.words", row), String.valueOf(words(row))))
                    .isEqualTo("zqplainword of " + row);
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM held WHERE words LIKE '%zqplainword%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(portal.column().left()).isZero();
    }

    @Test
    void leavesNoWordOfBeforeInTheEmbeddedDatabasesFile() throws IOException {
        HikariDataSource file = new HikariDataSource();
        file.setJdbcUrl("jdbc:h2:file:" + folder.resolve("database").resolve("portal")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;WRITE_DELAY=0");
        file.setUsername("sa");
        database.close();
        database = file;
        TestDatabase.migrate(file, "vault", "latest");
        jdbc = RecordsFixture.client(file);
        jdbc.sql("CREATE TABLE held (id BINARY(16) NOT NULL, call_id BINARY(16), words LONGTEXT, PRIMARY KEY (id))")
                .update();
        List<UUID> rows = held(450);
        new Portal().start().vault.make(CALL);
        assertThat(PlantedWords.in(folder, "zqplainword"))
                .as("the test would find them")
                .isNotEmpty();
        Portal portal = new Portal();
        portal.start(portal.column());
        UUID row = rows.getLast();
        assertThat(portal.vault.open(Place.of("held.words", row), String.valueOf(words(row))))
                .as("the database goes on")
                .isEqualTo("zqplainword of " + row);
        assertThat(PlantedWords.in(folder, "zqplainword")).isEmpty();
    }

    @Test
    void goesOnWhereItWasKilled() {
        List<UUID> rows = held(450);
        new Portal().start().vault.make(CALL);
        Portal killed = new Portal();
        AtomicInteger batches = new AtomicInteger();
        PlainColumn column = killed.column();
        PlainRecords dying = new PlainRecords() {
            @Override
            public String name() {
                return column.name();
            }

            @Override
            public long left() {
                return column.left();
            }

            @Override
            public int encryptSome() {
                int some = column.encryptSome();
                if (batches.incrementAndGet() == 2) {
                    throw new IllegalStateException("killed");
                }
                return some;
            }
        };
        assertThatThrownBy(() -> killed.start(dying)).hasMessage("killed");
        assertThat(column.left())
                .as("the first batch is kept, the second is not")
                .isEqualTo(250);
        Portal next = new Portal();
        next.start(next.column());
        assertThat(next.column().left()).isZero();
        for (UUID row : rows) {
            assertThat(next.vault.open(Place.of("held.words", row), String.valueOf(words(row))))
                    .isEqualTo("zqplainword of " + row);
        }
    }

    @Test
    void encryptsBytesTooAndOnce() {
        jdbc.sql("CREATE TABLE held_bytes (id BINARY(16) NOT NULL, content LONGBLOB, PRIMARY KEY (id))")
                .update();
        UUID row = UUID.randomUUID();
        jdbc.sql("INSERT INTO held_bytes (id, content) VALUES (:id, :content)")
                .param("id", row)
                .param("content", new byte[] {0x30, 1, 2})
                .update();
        Portal portal = new Portal();
        PlainColumn column = new PlainColumn(
                jdbc,
                portal.vault,
                PlainColumns.of("held_bytes", "NULL", "content").ofBytes(),
                "content");
        portal.start(column);
        assertThat(column.left()).isZero();
        byte[] kept =
                jdbc.sql("SELECT content FROM held_bytes").query(byte[].class).single();
        assertThat(portal.vault.open(Place.of("held_bytes.content", row), kept)).containsExactly(0x30, 1, 2);
    }

    @Test
    void leavesAloneWhatAnotherNodeEncryptedMeanwhile() {
        UUID row = held(1).getFirst();
        new Portal().start().vault.make(CALL);
        Portal portal = new Portal();
        String other = portal.vault.seal(CALL, Place.of("held.words", row), "written since");
        Vault slow = new Vault(portal.keys) {
            @Override
            public String seal(UUID scope, Place place, String text) {
                jdbc.sql("UPDATE held SET words = :words WHERE id = :id")
                        .param("words", other)
                        .param("id", row)
                        .update();
                return super.seal(scope, place, text);
            }
        };
        portal.start(column(slow));
        assertThat(words(row)).isEqualTo(other);
    }

    @Test
    void doesNotLookAgainForWhatIsAllEncrypted() {
        new Portal().start().vault.make(CALL);
        Portal portal = new Portal();
        portal.start(portal.column());
        UUID later = held(1).getFirst();
        portal.start(portal.column());
        assertThat(words(later)).as("nobody writes plain words after that").startsWith("zqplainword");
    }

    @Test
    void wrapsAllKeysByAnotherMasterKeyWhileItRuns() throws IOException {
        Portal running = new Portal().start();
        List<UUID> calls = calls(running, 120);
        Place place = Place.of("held.words", CALL);
        List<String> kept = calls.stream()
                .map(call -> running.vault.seal(call, place, "of " + call))
                .toList();
        String old = Files.readString(folder.resolve("master-key"));
        String fresh = MasterKey.draw();
        Files.writeString(folder.resolve("master-key"), fresh + "\n" + old);
        running.rotation().look();
        String id = MasterKey.parse(fresh, "").id();
        assertThat(running.keys.mastersInUse()).containsExactly(id);
        assertThat(folder.resolve("state")).hasContent(id + " 0");
        assertOpens(running, calls, place, kept);
        Files.writeString(folder.resolve("master-key"), fresh);
        assertOpens(new Portal().start(), calls, place, kept);
        Files.writeString(folder.resolve("master-key"), old);
        assertThatExceptionOfType(KeyRefused.class).isThrownBy(() -> new Portal().start());
    }

    @Test
    void goesOnWithARotationThatWasKilled() throws IOException {
        Portal running = new Portal().start();
        List<UUID> calls = calls(running, 120);
        Place place = Place.of("held.words", CALL);
        List<String> kept = calls.stream()
                .map(call -> running.vault.seal(call, place, "of " + call))
                .toList();
        String old = Files.readString(folder.resolve("master-key"));
        String fresh = MasterKey.draw();
        Files.writeString(folder.resolve("master-key"), fresh + "\n" + old);
        running.masters.readAgain(running.keys.mastersInUse());
        running.keys.rewrap(50); // and then it is killed
        assertThat(running.keys.mastersInUse()).hasSize(2);
        Portal next = new Portal().start();
        assertOpens(next, calls, place, kept);
        assertThat(next.keys.countWaiting()).isEqualTo(71);
        next.rotation().look();
        assertThat(next.keys.countWaiting()).isZero();
        assertOpens(new Portal().start(), calls, place, kept);
    }

    @Test
    void keepsTheKeyOfBeforeWhereTheFileSaysNonsense() throws IOException {
        Portal running = new Portal().start();
        running.vault.make(CALL);
        String id = running.masters.current().orElseThrow().id();
        for (String nonsense : List.of("nonsense", MasterKey.draw(), "")) {
            Files.writeString(folder.resolve("master-key"), nonsense);
            running.rotation().look();
            assertThat(running.masters.current().orElseThrow().id()).isEqualTo(id);
            assertThat(running.keys.mastersInUse()).containsExactly(id);
        }
        Files.delete(folder.resolve("master-key"));
        running.rotation().look();
        assertThat(running.masters.current().orElseThrow().id()).isEqualTo(id);
    }

    private static void assertOpens(Portal portal, List<UUID> calls, Place place, List<String> kept) {
        for (int at = 0; at < kept.size(); at++) {
            assertThat(portal.vault.open(place, kept.get(at))).isEqualTo("of " + calls.get(at));
        }
    }

    private static List<UUID> calls(Portal portal, int number) {
        List<UUID> calls = new ArrayList<>();
        for (int made = 0; made < number; made++) {
            calls.add(UUID.randomUUID());
            portal.vault.make(calls.getLast());
        }
        return calls;
    }

    private List<UUID> held(int number) {
        List<UUID> rows = new ArrayList<>();
        for (int row = 0; row < number; row++) {
            UUID id = UUID.randomUUID();
            rows.add(id);
            jdbc.sql("INSERT INTO held (id, call_id, words) VALUES (:id, :call, :words)")
                    .param("id", id)
                    .param("call", row % 2 == 0 ? CALL : null)
                    .param("words", "zqplainword of " + id)
                    .update();
        }
        return rows;
    }

    private String words(UUID row) {
        return jdbc.sql("SELECT words FROM held WHERE id = :id")
                .param("id", row)
                .query(String.class)
                .list()
                .getFirst();
    }
}
