package org.partnershipportal.overview.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

class TrailQueriesTests {

    private final TrailQueries withoutDatabase = new TrailQueries(JdbcClient.create(new AbstractDataSource() {
        @Override
        public java.sql.Connection getConnection() {
            throw new IllegalStateException("asks the database");
        }

        @Override
        public java.sql.Connection getConnection(String user, String password) {
            return getConnection();
        }
    }));

    @Test
    void looksAtNoRowForARefusalThatNamesNoRecord() {
        assertThat(withoutDatabase.tellsOpenlyOf("")).isFalse();
        assertThatThrownBy(() -> withoutDatabase.tellsOpenlyOf("a-call")).hasRootCauseMessage("asks the database");
    }
}
