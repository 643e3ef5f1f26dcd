package org.partnershipportal.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
@DisplayName("R14.8 Deliveries that wait")
class DeliveryHoursModuleTests {

    private static final String AT = "2026-11-01 10:20:30.123456";

    @Autowired
    DeliveryHours hours;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventPublicationRepository deliveries;

    @Autowired
    TransactionTemplate transaction;

    private final UUID failed = delivery("FAILED");
    private final UUID underWay = delivery("PROCESSING");

    private static UUID delivery(String status) {
        return UUID.nameUUIDFromBytes(("DeliveryHours" + status).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @AfterEach
    void remove() {
        jdbc.sql("DELETE FROM EVENT_PUBLICATION WHERE listener_id = 'nobody'").update();
    }

    @Test
    void keepTheHourAndThoseUnderWayTheirInstantByWhichOneThatNeverEndsIsFound() {
        insert(failed, "FAILED");
        insert(underWay, "PROCESSING");
        hours.forgetMinutes();
        hours.forgetMinutes();
        assertThat(at(failed)).isEqualTo("2026-11-01 10:00:00.0");
        assertThat(at(underWay)).isEqualTo(AT);
    }

    /** What is written meanwhile neither waits for the one that ends nor makes it wait. */
    @Test
    void endWhileOthersAreWritten() {
        insert(failed, "FAILED");
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(ends -> {
                deliveries.markCompleted("ended", PublicationTargetIdentifier.of("nobody"), Instant.now());
                assertThat(other.submit(() -> insert(underWay, "PROCESSING"))).succeedsWithin(Duration.ofSeconds(10));
            });
        }
        assertThat(at(underWay)).isEqualTo(AT);
    }

    private void insert(UUID id, String status) {
        jdbc.sql(
                        "INSERT INTO EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date, status)"
                                + " VALUES (:id, 'nobody', 'nothing', '{}', :at, :status)")
                .param("id", id.toString())
                .param("at", Timestamp.valueOf(AT))
                .param("status", status)
                .update();
    }

    private String at(UUID id) {
        return jdbc.sql("SELECT publication_date FROM EVENT_PUBLICATION WHERE id = :id")
                .param("id", id.toString())
                .query(Timestamp.class)
                .single()
                .toString();
    }
}
