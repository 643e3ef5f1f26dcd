package org.partnershipportal.overview.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each night, deletes notices that were given, and what is known of mails that were made, 12 months before. */
@Configuration
class Retention {

    static final String NOTICES = "notices";
    static final String LETTERS = "letters";

    private static final LocalTime AT_NOTICES = LocalTime.of(3, 17);
    private static final LocalTime AT_LETTERS = LocalTime.of(3, 19);

    @Bean
    Routine noticeRetention(Notices notices, JdbcClient jdbc) {
        return new Old(NOTICES, AT_NOTICES, "notification_notices WHERE told_at", jdbc) {
            @Override
            public int run(List<UUID> these, Instant now) {
                return notices.deleteOld(Actor.system(), these, List.of());
            }
        };
    }

    @Bean
    Routine letterRetention(Notices notices, JdbcClient jdbc) {
        return new Old(LETTERS, AT_LETTERS, "notification_letters WHERE made_at", jdbc) {
            @Override
            public int run(List<UUID> these, Instant now) {
                return notices.deleteOld(Actor.system(), List.of(), these);
            }
        };
    }

    /** What is told from its table and its time alone. */
    private abstract static class Old implements Routine {

        private final String kind;
        private final LocalTime at;
        private final String since;
        private final JdbcClient jdbc;

        Old(String kind, LocalTime at, String since, JdbcClient jdbc) {
            this.kind = kind;
            this.at = at;
            this.since = since;
            this.jdbc = jdbc;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Instant next(Instant after) {
            return Routine.nightly(after, at);
        }

        @Override
        public KeptFor kept() {
            return Notices.KEPT;
        }

        @Override
        public int together() {
            return Notices.DELETED_TOGETHER;
        }

        @Override
        public List<UUID> due(Instant now, UUID after, int max) {
            return jdbc.sql("SELECT id FROM " + since + " <= :before AND id > :after ORDER BY id LIMIT :max")
                    .param("before", Notices.KEPT.before(now))
                    .param("after", after)
                    .param("max", max)
                    .query(UUID.class)
                    .list();
        }
    }
}
