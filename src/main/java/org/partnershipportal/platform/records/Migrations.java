package org.partnershipportal.platform.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.HashChain;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the database to the migrations of this portal, module by module, unless it says that it has had them all. To ask
 * each module's history at each start would take an eighth of the start (decision 86).
 */
@Primary
@Component
class Migrations implements FlywayMigrationStrategy {

    private static final String FOLDER = "db/migration";
    private static final String FILES = "classpath*:" + FOLDER + "*/**/*.sql";

    private final SpringModulithFlywayMigrationStrategy modules;

    Migrations(SpringModulithFlywayMigrationStrategy modules) {
        this.modules = modules;
    }

    /** What did not come to its end is said of no database, so that the next start, of whichever version, looks at each module. */
    @Override
    public void migrate(Flyway flyway) {
        JdbcClient database = JdbcClient.create(flyway.getConfiguration().getDataSource());
        String all = all();
        String had = had(database);
        if (all.equals(had)) {
            return;
        }
        if (had != null) {
            note(database, "");
        }
        modules.migrate(flyway);
        note(database, all);
    }

    /** Empty if it says nothing, or says two things, as after two first starts at once; {@code null} before the first migration. */
    private static @Nullable String had(JdbcClient database) {
        try {
            List<String> said = database.sql("SELECT had FROM records_migrations")
                    .query(String.class)
                    .list();
            return said.size() == 1 ? said.getFirst() : "";
        } catch (BadSqlGrammarException noSuchTable) {
            return null;
        }
    }

    private static void note(JdbcClient database, String had) {
        database.sql("DELETE FROM records_migrations").update();
        database.sql("INSERT INTO records_migrations (had) VALUES (:had)")
                .param("had", had)
                .update();
    }

    /** A hash over the place and the text of each migration. */
    static String all() {
        try {
            SortedMap<String, String> texts = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String url = file.getURL().toString();
                texts.put(url.substring(url.lastIndexOf(FOLDER)), file.getContentAsString(StandardCharsets.UTF_8));
            }
            if (texts.isEmpty()) {
                throw new IllegalStateException("The portal’s own migrations are not found");
            }
            HashChain chain = HashChain.EMPTY;
            for (Map.Entry<String, String> file : texts.entrySet()) {
                chain = chain.with(file.getKey() + "\n" + file.getValue());
            }
            return chain.head();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
