package org.partnershipportal.platform.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.NotFound;
import org.springframework.dao.DataAccessException;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/**
 * One change of one record: lock and load it, ask whether the actor may, let the record's verb do it, save it with its
 * events. Verbs on one record run one after the other, so that the later of two responses sees the first.
 *
 * <p>The record is read with the lock, and what its verbs decide by must be read afterwards: what was read before may
 * have changed while it waited. The lock is plain SQL: what Hibernate writes for it ({@code FOR UPDATE OF}) MariaDB does not
 * know. A record that is missing locks nothing, so two may create one at once; {@link Once} tells the later of them.
 *
 * @param <A> the aggregate
 */
public final class Change<A> {

    private final EntityManager entities;
    private final Clock clock;
    private final Class<A> type;
    private final String lock;
    private final Consumer<A> save;

    Change(EntityManager entities, Clock clock, Class<A> type, String lock, Consumer<A> save) {
        this.entities = entities;
        this.clock = clock;
        this.type = type;
        this.lock = lock;
        this.save = save;
    }

    /**
     * What an aggregate does.
     *
     * @param <A> the aggregate
     */
    @FunctionalInterface
    public interface Verb<A> {

        /** Does it to the record, or refuses with a sentence. */
        void apply(A record, ActorRef by, Instant at);
    }

    /**
     * Lets the actor change the record.
     *
     * @param may asks the policy, which refuses by throwing
     * @throws NotFound if there is no such record
     */
    public void make(Actor actor, Id id, Consumer<A> may, Verb<A> verb) {
        A record = locked(id);
        may.accept(record);
        verb.apply(record, actor.ref(), clock.instant());
        save.accept(record);
    }

    /**
     * The record, locked until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    public A locked(Id id) {
        return lock(id).orElseThrow(NotFound::new);
    }

    /** The same; empty if there is none. */
    public Optional<A> lock(Id id) {
        return lockAll(id).stream().findFirst();
    }

    /** All of them where several have the key, such as what belongs to one input. */
    public List<A> lockAll(Id id) {
        try {
            List<?> found = entities.createNativeQuery(lock, type)
                    .setParameter("key", id.bytes())
                    .getResultList();
            return found.stream().<A>map(type::cast).toList();
        } catch (PersistenceException waited) {
            DataAccessException told = EntityManagerFactoryUtils.convertJpaAccessExceptionIfPossible(waited);
            throw told == null ? waited : told;
        }
    }
}
