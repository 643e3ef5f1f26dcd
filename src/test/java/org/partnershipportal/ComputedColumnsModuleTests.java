package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The embedded database evaluates IN, and equalities of one column with OR, in the connection that wrote the expression, and fails
 * once the pool has retired that connection. A comparison case by case is evaluated by whoever writes.
 */
@PortalModuleTest
@DisabledIfSystemProperty(named = "test.database", matches = "mariadb", disabledReason = "a trap of the embedded one")
@DisplayName("What a table computes and checks")
class ComputedColumnsModuleTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void needsNoConnectionThatThePoolMayRetire() {
        List<String> expressions = jdbc.sql("""
            SELECT generation_expression FROM information_schema.columns WHERE generation_expression IS NOT NULL
            UNION ALL SELECT check_clause FROM information_schema.check_constraints\
            """).query(String.class).list();
        assertThat(expressions).hasSizeGreaterThan(5).noneMatch(expression -> expression.contains(" IN("));
    }
}
