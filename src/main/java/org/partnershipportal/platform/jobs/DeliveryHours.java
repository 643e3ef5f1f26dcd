package org.partnershipportal.platform.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps of deliveries that failed and wait the hour only: what they are about may be sealed (R14.8). Those under way keep
 * their instant, by which one that never ended is found; a delivery that succeeds is deleted.
 */
@Component
class DeliveryHours {

    private static final String TO_THE_HOUR = """
        UPDATE EVENT_PUBLICATION SET publication_date =
            TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM publication_date),
                TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM publication_date),
                    TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM publication_date), publication_date)))
        WHERE status = 'FAILED' AND EXTRACT(MINUTE FROM publication_date) + EXTRACT(SECOND FROM publication_date)
            + EXTRACT(MICROSECOND FROM publication_date) > 0
        """;

    private final JdbcClient jdbc;

    DeliveryHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void forgetMinutes() {
        jdbc.sql(TO_THE_HOUR).update();
    }
}
