package org.partnershipportal.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
class RecordsModuleTests {

    private static final Instant AT = Instant.parse("2027-03-28T01:30:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    @Autowired
    private JdbcClient jdbc;

    private record ThingId(UUID value) implements Id {}

    private record Thing(
            ThingId id,
            @Nullable ThingId other,
            StaffRole kind,
            @Nullable StaffRole noKind,
            @Nullable CountryCode country,
            Instant at,
            @Nullable Instant never,
            LocalDate dayOf,
            boolean flag,
            int counted,
            String words,
            long total) {}

    @BeforeEach
    void makeATable() {
        jdbc.sql("""
            CREATE TABLE IF NOT EXISTS records_things (id BINARY(16), other BINARY(16),
              kind VARCHAR(20), no_kind VARCHAR(20), country CHAR(3), at TIMESTAMP(6) NULL,
              never TIMESTAMP(6) NULL, day_of DATE, flag BOOLEAN, counted INT, words LONGTEXT)
            """).update();
    }

    @AfterEach
    void dropIt() {
        jdbc.sql("DROP TABLE records_things").update();
    }

    @Test
    void givesBackARecordAsItWasGiven() {
        ThingId id = new ThingId(UUID.randomUUID());
        insert(id, StaffRole.SECRETARIAT);
        insert(new ThingId(UUID.randomUUID()), StaffRole.AUDITOR);

        assertThat(jdbc.sql("""
            SELECT id, other, kind, no_kind, country, at, never, day_of, flag, counted,
                   words, COUNT(*) OVER () AS total
            FROM records_things WHERE id IN (:ids) AND kind = :kind AND at <= :at
            """)
                        .param("ids", List.of(id))
                        .param("kind", StaffRole.SECRETARIAT)
                        .param("at", AT)
                        .query(Thing.class)
                        .list())
                .containsExactly(new Thing(
                        id,
                        null,
                        StaffRole.SECRETARIAT,
                        null,
                        new CountryCode("ECU"),
                        AT,
                        null,
                        DAY,
                        true,
                        7,
                        "wörds",
                        1));
    }

    @Test
    void readsOneColumnAsWhatItIs() {
        ThingId id = new ThingId(UUID.randomUUID());
        insert(id, StaffRole.AUDITOR);

        assertThat(jdbc.sql("SELECT id FROM records_things").query(UUID.class).single())
                .isEqualTo(id.value());
        assertThat(jdbc.sql("SELECT id FROM records_things")
                        .query(ThingId.class)
                        .single())
                .isEqualTo(id);
        assertThat(jdbc.sql("SELECT at FROM records_things")
                        .query(Instant.class)
                        .single())
                .isEqualTo(AT);
        assertThat(jdbc.sql("SELECT kind FROM records_things")
                        .query(StaffRole.class)
                        .single())
                .isEqualTo(StaffRole.AUDITOR);
    }

    @Test
    void findsRowsBySeveralColumnsTogether() {
        ThingId id = new ThingId(UUID.randomUUID());
        insert(id, StaffRole.AUDITOR);
        insert(new ThingId(UUID.randomUUID()), StaffRole.AUDITOR);

        assertThat(jdbc.sql("SELECT id FROM records_things WHERE (id, kind) IN (:both)")
                        .param(
                                "both",
                                List.of(new Object[] {id, StaffRole.AUDITOR}, new Object[] {id, StaffRole.SECRETARIAT}))
                        .query(ThingId.class)
                        .list())
                .containsExactly(id);
    }

    private void insert(ThingId id, StaffRole kind) {
        jdbc.sql("""
            INSERT INTO records_things (id, kind, country, at, day_of, flag, counted, words)
            VALUES (:id, :kind, 'ECU', :at, :day, TRUE, 7, 'wörds')
            """)
                .param("id", id)
                .param("kind", kind)
                .param("at", AT)
                .param("day", DAY)
                .update();
    }
}
