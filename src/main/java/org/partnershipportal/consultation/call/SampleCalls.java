package org.partnershipportal.consultation.call;

import org.partnershipportal.platform.access.spi.SampleRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a production portal whether sample calls, which say so in their titles, are in its database. */
@Component
class SampleCalls implements SampleRecords {

    private final JdbcClient jdbc;

    SampleCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked at each start: a repository would be made for it. */
    @Override
    public boolean present() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM call_calls WHERE search_text LIKE '%(sample)%')")
                .query(Boolean.class)
                .single();
    }
}
