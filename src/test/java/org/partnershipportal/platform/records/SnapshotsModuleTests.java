package org.partnershipportal.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.testing.TestDatabase;

/** What every act relies on that reads first and locks then, on each database as it is by itself. */
class SnapshotsModuleTests {

    @Test
    @DisplayName("A row that another changed since this transaction read first is locked and read as it is now")
    void locksWhatAnotherHasChanged() throws SQLException {
        try (HikariDataSource database = TestDatabase.empty();
                Connection one = database.getConnection();
                Connection other = database.getConnection()) {
            say(one, "CREATE TABLE things (id INT NOT NULL, edition INT NOT NULL, PRIMARY KEY (id))");
            say(one, "INSERT INTO things VALUES (1, 1)");
            one.setAutoCommit(false);
            assertThat(edition(one, "")).isEqualTo(1);
            say(other, "UPDATE things SET edition = 2 WHERE id = 1");

            assertThat(edition(one, " FOR UPDATE")).isEqualTo(2);
            say(one, "UPDATE things SET edition = 3 WHERE id = 1");
            one.commit();

            assertThat(edition(other, "")).isEqualTo(3);
        }
    }

    private static void say(Connection connection, String sentence) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sentence);
        }
    }

    private static int edition(Connection connection, String locked) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT edition FROM things WHERE id = 1" + locked)) {
            assertThat(found.next()).isTrue();
            return found.getInt(1);
        }
    }
}
