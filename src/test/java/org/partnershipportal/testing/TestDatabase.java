package org.partnershipportal.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/** An empty database for the tests of one JVM: embedded, or of the server named by {@code test.mariadb.url}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /** How much the portal's transactions see of others. */
    private static final String ISOLATION = isolation();

    private static String isolation() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        return Objects.requireNonNull(Objects.requireNonNull(settings.getObject())
                .getProperty("spring.datasource.hikari.transaction-isolation"));
    }

    @Bean
    @Primary
    DataSource testDataSource() {
        return Statements.counted(empty());
    }

    /** Another empty database of the same kind, without tables. */
    public static HikariDataSource empty() {
        // The command line's address reaches every execution; which database this one is for, the build says.
        String server = System.getProperty("test.database", "h2").equals("mariadb")
                ? System.getProperty("test.mariadb.url", "")
                : "";
        String name = "portal_" + UUID.randomUUID().toString().replace("-", "");
        HikariDataSource source = new HikariDataSource();
        if (server.isEmpty()) {
            source.setJdbcUrl("jdbc:h2:mem:" + name
                    + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME"
                    + " ZONE=UTC;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256"); // eight by itself
            source.setUsername("sa");
        } else {
            source.setJdbcUrl(server.replaceFirst("(//[^/]+/)[^?]*", "$1" + name) + (server.contains("?") ? "&" : "?")
                    + "createDatabaseIfNotExist=true");
            source.setUsername(System.getProperty("test.mariadb.user", "root"));
            source.setPassword(System.getProperty("test.mariadb.password", ""));
        }
        source.setMaximumPoolSize(20);
        source.setTransactionIsolation(ISOLATION);
        return source;
    }

    /** Lays out a module's tables in it as the portal does at its start, up to a version or to the latest. */
    public static void migrate(HikariDataSource database, String module, String target) {
        String vendor = database.getJdbcUrl().startsWith("jdbc:h2:") ? "h2" : "mysql";
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + module, "classpath:db/migration-" + vendor + "/" + module)
                .table("flyway_schema_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load()
                .migrate();
    }
}
