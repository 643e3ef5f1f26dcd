package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Columns of ids")
class IdColumnsModuleTests {

    /** The kit's own, and in whose name a notice is told, which is no id where it is the person's own. */
    private static final List<String> NO_IDS_OF_OURS = List.of("event_publication.id", "notification_notices.acting");

    @Autowired
    JdbcClient jdbc;

    @Test
    void holdBytesAndNeverTheLettersOfAnId() {
        List<String> letters = jdbc.sql("""
            SELECT LOWER(CONCAT(table_name, '.', column_name)) FROM information_schema.columns
            WHERE table_schema = SCHEMA() AND LOWER(data_type) IN ('char', 'character', 'varchar', 'character varying')
                AND character_maximum_length = 36\
            """).query(String.class).list();
        assertThat(letters).as("BINARY(16), as house.md says").isSubsetOf(NO_IDS_OF_OURS);
    }

    @Test
    void areThereToBeLookedAt() {
        assertThat(jdbc.sql("""
            SELECT COUNT(*) FROM information_schema.columns
            WHERE table_schema = SCHEMA() AND LOWER(table_name) = 'membership_members'\
            """).query(Integer.class).single()).isEqualTo(5);
    }
}
