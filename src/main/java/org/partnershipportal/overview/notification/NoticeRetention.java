package org.partnershipportal.overview.notification;

import java.time.LocalTime;
import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long notices are kept after they were given, and what is known of emails after they were made. */
@Configuration(proxyBeanMethods = false)
class NoticeRetention {

    static final String NOTICES = "notices";
    static final String LETTERS = "letters";

    private static final LocalTime AT_NOTICES = LocalTime.of(3, 17);
    private static final LocalTime AT_LETTERS = LocalTime.of(3, 19);

    @Bean
    Retention noticesRetention(Notices notices, JdbcClient jdbc) {
        return new Retention(
                NOTICES,
                Notices.KEPT,
                AT_NOTICES,
                Retention.Old.rows(jdbc, "notification_notices", "told_at"),
                (these, now) -> notices.deleteOld(Actor.system(), these, List.of()),
                Notices.DELETED_TOGETHER,
                false);
    }

    @Bean
    Retention lettersRetention(Notices notices, JdbcClient jdbc) {
        return new Retention(
                LETTERS,
                Notices.KEPT,
                AT_LETTERS,
                Retention.Old.rows(jdbc, "notification_letters", "made_at"),
                (these, now) -> notices.deleteOld(Actor.system(), List.of(), these),
                Notices.DELETED_TOGETHER,
                false);
    }
}
