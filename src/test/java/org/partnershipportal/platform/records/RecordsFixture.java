package org.partnershipportal.platform.records;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The client of statements as the portal has it, for tests on a database of their own. */
public final class RecordsFixture {

    private RecordsFixture() {}

    /** The client of that database. */
    public static JdbcClient client(DataSource database) {
        return new RecordsConfiguration().jdbcClient(database);
    }
}
