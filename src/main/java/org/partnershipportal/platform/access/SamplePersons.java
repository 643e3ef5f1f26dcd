package org.partnershipportal.platform.access;

import org.partnershipportal.platform.access.spi.SampleRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sample people have addresses of their own. */
@Component
class SamplePersons implements SampleRecords {

    private final JdbcClient jdbc;

    SamplePersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked at each start: a repository would be made for it. */
    @Override
    public boolean present() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM access_persons WHERE e_mail LIKE '%@sample.example')")
                .query(Boolean.class)
                .single();
    }
}
