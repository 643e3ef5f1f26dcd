package org.partnershipportal.overview.sample;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the story has been told in this database. */
@Component
@Profile("!production")
class SampleMarks {

    /** How far it was told. */
    enum State {
        NONE,
        HALF,
        TOLD
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    SampleMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    State state() {
        record Mark(boolean told) {}
        return jdbc.sql("SELECT told_at IS NOT NULL AS told FROM sample_stories")
                .query(Mark.class)
                .optional()
                .map(mark -> mark.told() ? State.TOLD : State.HALF)
                .orElse(State.NONE);
    }

    void begin() {
        jdbc.sql("INSERT INTO sample_stories (id, begun_at) VALUES (1, :now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end() {
        jdbc.sql("UPDATE sample_stories SET told_at = :now WHERE id = 1")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
