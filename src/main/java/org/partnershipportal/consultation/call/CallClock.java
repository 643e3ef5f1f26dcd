package org.partnershipportal.consultation.call;

import java.time.Clock;
import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens scheduled calls and closes those whose deadline has passed, every minute. Several nodes may run it at once, and
 * it may come late or twice: each call is locked, and its verb asks again whether its moment has come. Whether an input
 * is in time hangs on the deadline and never on this.
 */
@Component
@ForOwnPages
public class CallClock {

    private final CallQueries queries;
    private final Change<Call> change;
    private final TransactionTemplate transaction;
    private final Persons persons;
    private final Clock clock;

    CallClock(
            CallQueries queries,
            CallRepository calls,
            Changes changes,
            Persons persons,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.queries = queries;
        this.persons = persons;
        this.change = changes.of(Call.class, calls::save);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Does what the moment asks of calls. */
    @Scheduled(cron = "${portal.calls.clock:1 * * * * *}", zone = "UTC")
    public void tick() {
        Instant now = clock.instant();
        queries.due(now).forEach(id -> turn(id, now));
    }

    /** What the moment asks of one call, in a transaction of its own. */
    void turn(CallId id, Instant now) {
        transaction.executeWithoutResult(status -> change.make(Actor.system(), id, call -> {}, (call, portal, at) -> {
            call.openIfDue(persons.holding(Actor.system(), StaffRole.SECRETARIAT, call.team()), portal, now);
            call.closeIfDue(portal, now);
        }));
    }
}
