package org.partnershipportal.platform.access;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.PortalException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For what may happen only once: unique keys decide who was first, and this class tells the later one. */
@Component
public class Once {

    private final TransactionTemplate transaction;

    Once(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Sent twice, by a double click or after a lost answer, one record comes of it: what was made before is answered,
     * else it is made in a transaction, and who loses the race gets the winner's record. The caller must have no
     * transaction of its own, because it would not see what the winner did.
     *
     * @param before what came of the same command
     * @param make writes the record with the command's unique key
     * @throws ChangedMeanwhile if another one took a key that is needed, and it was not the same command
     */
    public <T> T made(Supplier<Optional<T>> before, Supplier<T> make) {
        return before.get().orElseGet(() -> {
            try {
                return Objects.requireNonNull(transaction.execute(status -> make.get()));
            } catch (DataIntegrityViolationException | PessimisticLockingFailureException raced) {
                return before.get().orElseThrow(ChangedMeanwhile::new);
            }
        });
    }

    /**
     * Lets the first one through and refuses the later one. The writing must reach the database at once (it flushes, or is a
     * transaction of its own); the caller's transaction ends with the refusal.
     *
     * @param later what the later one is told
     * @throws ChangedMeanwhile if the two waited for each other
     */
    public static <T> T first(Supplier<T> write, Supplier<? extends PortalException> later) {
        return first(write, 1, later);
    }

    /**
     * Does again what chose a place by what it read, and found the place taken when it wrote, or waited for another that waited
     * for it.
     *
     * @param times how often at most
     * @param write a transaction of its own, that reads again each time
     * @throws ChangedMeanwhile if others were always faster
     */
    public static <T> T tried(int times, Supplier<T> write) {
        return first(write, times, ChangedMeanwhile::new);
    }

    private static <T> T first(Supplier<T> write, int times, Supplier<? extends PortalException> later) {
        for (int left = times; ; left--) {
            try {
                return write.get();
            } catch (DataIntegrityViolationException taken) {
                if (left <= 1) {
                    throw later.get();
                }
            } catch (PessimisticLockingFailureException waited) {
                if (left <= 1) {
                    throw new ChangedMeanwhile();
                }
            }
        }
    }

    /** Does what one node does for all; whether it was this one that did it. */
    public static boolean alone(Runnable write) {
        try {
            write.run();
            return true;
        } catch (DataIntegrityViolationException | ConcurrencyFailureException another) {
            return false;
        }
    }
}
