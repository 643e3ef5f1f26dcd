package org.partnershipportal.platform.vault;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the embedded database forget earlier rows. Changed or deleted ones stay in its file until their place is
 * needed; closed so, it writes its file without them, and the next connection opens it again. A server's files are the
 * operator's.
 */
@Component
class Compacting {

    private static final Logger LOG = LoggerFactory.getLogger(Compacting.class);
    private static final String EMBEDDED = "jdbc:h2:file:";

    private final DataSource database;

    Compacting(DataSource database) {
        this.database = database;
    }

    void compact() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (String.valueOf(connection.getMetaData().getURL()).startsWith(EMBEDDED)) {
                LOG.info("The database's file is written again, without what was in plain text");
                statement.execute("SHUTDOWN DEFRAG");
                forgetConnections();
            }
        } catch (SQLException fault) {
            LOG.warn(
                    "The database's file may still hold plain text of before, for it could not be written again",
                    fault);
        }
    }

    /** Those in the pool are closed by it; it opens others when it is asked. */
    private void forgetConnections() throws SQLException {
        if (database.isWrapperFor(HikariDataSource.class)) {
            database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        }
    }
}
