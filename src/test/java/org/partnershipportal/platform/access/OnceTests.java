package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.NotAllowed;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class OnceTests {

    private final AtomicReference<@Nullable String> stored = new AtomicReference<>();
    private final Once once = new Once(new NoDatabase());

    @Test
    void makesWhatWasNotMadeBefore() {
        assertThat(once.made(this::before, () -> "first")).isEqualTo("first");
    }

    @Test
    void answersWhatWasMadeBeforeAndMakesNothing() {
        stored.set("first");
        assertThat(once.made(this::before, () -> {
                    throw new AssertionError("made twice");
                }))
                .isEqualTo("first");
    }

    @Test
    void givesTheLoserOfARaceTheWinnersRecord() {
        assertThat(once.made(this::before, () -> lost("winner", new DuplicateKeyException("token"))))
                .isEqualTo("winner");
        stored.set(null);
        assertThat(once.made(this::before, () -> lost("winner", new CannotAcquireLockException("deadlock"))))
                .isEqualTo("winner");
    }

    @Test
    void saysChangedMeanwhileWhereAnotherKeyWasTaken() {
        assertThatThrownBy(() -> once.made(this::before, () -> lost(null, new DuplicateKeyException("other"))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesTheLaterOne() {
        Supplier<NotAllowed> later = () -> new NotAllowed("shared.refusal.not-allowed");
        assertThat(Once.first(() -> "first", later)).isEqualTo("first");
        assertThatThrownBy(() -> Once.first(() -> lost(null, new DuplicateKeyException("key")), later))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Once.first(() -> lost(null, new CannotAcquireLockException("gap")), later))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void doesAgainWhatFoundItsPlaceTaken() {
        AtomicInteger left = new AtomicInteger(2);
        assertThat(Once.tried(
                        3, () -> left.getAndDecrement() > 0 ? lost(null, new DuplicateKeyException("place")) : "third"))
                .isEqualTo("third");
        left.set(2);
        assertThat(Once.tried(
                        3,
                        () -> left.getAndDecrement() > 0
                                ? lost(null, new CannotAcquireLockException("each waited for the other"))
                                : "third"))
                .isEqualTo("third");
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> Once.tried(3, () -> {
                    tries.incrementAndGet();
                    return lost(null, new DuplicateKeyException("place"));
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(tries).hasValue(3);
    }

    @Test
    void knowsWhetherThisNodeDidWhatOneDoesForAll() {
        assertThat(Once.alone(() -> stored.set("done"))).isTrue();
        assertThat(Once.alone(() -> lost("done", new DuplicateKeyException("key"))))
                .isFalse();
    }

    private Optional<String> before() {
        return Optional.ofNullable(stored.get());
    }

    private String lost(@Nullable String winner, RuntimeException how) {
        stored.set(winner);
        throw how;
    }

    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
