package org.partnershipportal.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A start leaves the migrations of a database alone that says it has had them all, and no other. */
@PortalModuleTest
class MigrationsModuleTests {

    /** One module's own record of what it has had; without it, its first migration would run again, and fail. */
    private static final String HISTORY = "flyway_schema_history_jobs";

    @Autowired
    Migrations migrations;

    @Autowired
    Flyway portals;

    private HikariDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void start() {
        database = TestDatabase.empty();
        jdbc = JdbcClient.create(database);
        migrate();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("a new database gets every module's tables and says so")
    void laysOutAnEmptyDatabase() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM jobs_jobs").query(Long.class).single())
                .isZero();
        assertThat(had()).isEqualTo(Migrations.all()).matches("[0-9a-f]{64}");
    }

    @Test
    @DisplayName("the portal’s own start has said it of its own database")
    void isAskedAtEachStart(@Autowired JdbcClient portals) {
        assertThat(portals.sql("SELECT had FROM records_migrations")
                        .query(String.class)
                        .single())
                .isEqualTo(Migrations.all());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    @DisplayName("a database that says nothing, or two things, is looked at whole, and says one thing again")
    void startsWhateverItSays(int rows) {
        jdbc.sql("DELETE FROM records_migrations").update();
        for (int i = 0; i < rows; i++) {
            jdbc.sql("INSERT INTO records_migrations (had) VALUES (:had)")
                    .param("had", Migrations.all())
                    .update();
        }

        migrate();

        assertThat(had()).isEqualTo(Migrations.all());
    }

    @Test
    @DisplayName("the same portal asks no module's history again")
    void leavesAlone() {
        jdbc.sql("DROP TABLE " + HISTORY).update();

        migrate();

        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> jdbc.sql("SELECT 1 FROM " + HISTORY).query().listOfRows());
    }

    @Test
    @DisplayName(
            "another portal's migrations run, and one that fails leaves nothing said that an older portal would believe")
    void runsWhatIsOther() {
        jdbc.sql("DROP TABLE " + HISTORY).update();
        jdbc.sql("UPDATE records_migrations SET had = 'of the version before'").update();

        assertThatExceptionOfType(FlywayException.class).isThrownBy(this::migrate);

        assertThat(had()).isEmpty();
    }

    @Test
    @DisplayName("every repository can be made, though a start makes none")
    void makesEachRepository(@Autowired ApplicationContext portal) {
        assertThat(portal.getBeansOfType(Repository.class)).hasSizeGreaterThan(20);
    }

    private String had() {
        return jdbc.sql("SELECT had FROM records_migrations")
                .query(String.class)
                .single();
    }

    private void migrate() {
        migrations.migrate(Flyway.configure()
                .configuration(portals.getConfiguration())
                .dataSource(database)
                .load());
    }
}
