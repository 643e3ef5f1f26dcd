package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.NotFound;
import org.springframework.dao.PessimisticLockingFailureException;

class ChangeTests {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final ThingId ID = new ThingId(new UUID(0, 1));
    private static final Actor ACTOR = Actor.person(new PersonId(new UUID(0, 2)));

    private final List<String> done = new ArrayList<>();

    @Test
    void asksBeforeItChangesAndSavesAfterwards() {
        things(() -> List.of("thing")).make(ACTOR, ID, thing -> done.add("asked of " + thing), (thing, by, at) -> {
            assertThat(by).isEqualTo(ACTOR.ref());
            assertThat(at).isEqualTo(NOW);
            done.add("changed " + thing);
        });
        assertThat(done).containsExactly("asked of thing", "changed thing", "saved thing");
    }

    @Test
    void changesNothingThatIsNotThere() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> things(List::of)
                        .make(ACTOR, ID, thing -> done.add("asked"), (thing, by, at) -> done.add("changed")));
        assertThat(done).isEmpty();
        assertThat(things(List::of).lock(ID)).isEmpty();
    }

    @Test
    void changesAndSavesNothingThatIsRefused() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> things(() -> List.of("thing"))
                        .make(
                                ACTOR,
                                ID,
                                thing -> {
                                    throw new NotPermitted(Permission.EDIT_PARTNERSHIP);
                                },
                                (thing, by, at) -> done.add("changed")));
        assertThat(done).isEmpty();
    }

    @Test
    void changesNothingThatAnotherHolds() {
        Change<String> held = things(() -> {
            throw new PessimisticLockException("held");
        });
        assertThatExceptionOfType(PessimisticLockingFailureException.class).isThrownBy(() -> held.lock(ID));
    }

    @Test
    void hidesNoFaultOfTheDatabase() {
        Change<String> broken = things(() -> {
            throw new PersistenceException("broken");
        });
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> broken.lock(ID))
                .withStackTraceContaining("broken");
    }

    /** Changes of what the database has under the id. */
    private Change<String> things(Supplier<List<String>> rows) {
        Query query = (Query) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Query.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "setParameter" -> {
                        assertThat(args).containsExactly("key", ID.bytes());
                        yield proxy;
                    }
                    case "getResultList" -> rows.get();
                    default -> throw new AssertionError(method.getName());
                });
        EntityManager entities = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    assertThat(args).containsExactly("SELECT thing FOR UPDATE", String.class);
                    return query;
                });
        return new Change<>(
                entities,
                Clock.fixed(NOW, ZoneOffset.UTC),
                String.class,
                "SELECT thing FOR UPDATE",
                thing -> done.add("saved " + thing));
    }

    private record ThingId(UUID value) implements Id {}
}
