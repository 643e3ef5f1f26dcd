package org.partnershipportal.platform.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * IDs of people who were erased recently, so that no session and no sign-in creates them again before their
 * account at Keycloak is gone. Sessions are asked of memory, which is seconds old on other nodes.
 */
@Component
class ErasedPersons {

    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final JdbcClient jdbc;
    private final Set<PersonId> known = ConcurrentHashMap.newKeySet();
    private volatile long readAt = System.nanoTime() - FRESH;

    ErasedPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a session of the person is worth nothing any more. */
    boolean isKnown(PersonId person) {
        long now = System.nanoTime();
        if (now - readAt >= FRESH) {
            readAt = now;
            known.addAll(jdbc.sql("SELECT id FROM access_erased_persons")
                    .query(PersonId.class)
                    .set());
        }
        return known.contains(person);
    }

    /** Whether the person was erased, asked of the database. */
    boolean contains(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM access_erased_persons WHERE id = :id")
                        .param("id", person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Notes one in the caller's transaction. */
    void add(PersonId person, Instant at) {
        jdbc.sql("INSERT INTO access_erased_persons (id, erased_at, account_gone) VALUES (:id, :at, FALSE)")
                .param("id", person)
                .param("at", at)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.add(person);
            }
        });
    }

    /** The account at Keycloak is gone. */
    void accountGone(PersonId person) {
        jdbc.sql("UPDATE access_erased_persons SET account_gone = TRUE WHERE id = :id")
                .param("id", person)
                .update();
    }

    /** Those erased by then whose account is gone, in the order of their ids. */
    List<UUID> finished(Instant by, UUID after, int max) {
        return jdbc.sql("SELECT id FROM access_erased_persons WHERE account_gone = TRUE AND erased_at <= :by"
                        + " AND id > :after ORDER BY id LIMIT :max")
                .param("by", by)
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }

    /** Forgets the id itself. */
    boolean forget(PersonId person) {
        return jdbc.sql("DELETE FROM access_erased_persons WHERE id = :id")
                        .param("id", person)
                        .update()
                > 0;
    }
}
