package org.partnershipportal.people.organisation;

import org.partnershipportal.platform.access.spi.SampleRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a production portal whether sample organisations, which say so in their names, are in its database. */
@Component
class SampleOrganisations implements SampleRecords {

    private final JdbcClient jdbc;

    SampleOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked at each start: a repository would be made for it. */
    @Override
    public boolean present() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organisation_organisations WHERE name LIKE '%(sample)')")
                .query(Boolean.class)
                .single();
    }
}
