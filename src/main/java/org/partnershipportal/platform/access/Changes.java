package org.partnershipportal.platform.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Gives each kind of record its {@link Change}. */
@Component
public class Changes {

    private final EntityManager entities;
    private final Clock clock;

    Changes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Changes of records whose key is the column {@code id}.
     *
     * @param save keeps the record with its events
     */
    public <A> Change<A> of(Class<A> type, Consumer<A> save) {
        return of(type, "id", save);
    }

    /** The same where another column is the key. */
    public <A> Change<A> of(Class<A> type, String key, Consumer<A> save) {
        String table = Objects.requireNonNull(type.getAnnotation(Table.class)).name();
        String lock = "SELECT * FROM " + table + " WHERE " + key + " = :key FOR UPDATE";
        return new Change<>(entities, clock, type, lock, save);
    }
}
