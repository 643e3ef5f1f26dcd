package org.partnershipportal.promises.commitment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.spi.Navigation;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** What awaits those who write and those who clear, and the entry in the side navigation. */
@Component
class CommitmentTasks implements OpenTasks, Navigation {

    /** So long before its day the lead agency finds a milestone among what awaits it. */
    private static final Duration AHEAD = Duration.ofDays(30);

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final CommitmentQueries queries;
    private final Clock clock;

    CommitmentTasks(CommitmentQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        if (!isOfState(actor)) {
            return List.of();
        }
        Acting acting = actor.acting().orElseThrow();
        return queries.waiting(actor, soon(), MOST_TASKS).stream()
                .map(row -> task(row, acting))
                .toList();
    }

    /** A milestone is due on its day, which ends where the State chose; the others only wait. */
    private static OpenTask task(CommitmentQueries.Waiting row, Acting acting) {
        String what = row.what();
        OpenTask task = new OpenTask(
                "commitment.task." + row.task(),
                new LocalizedText(row.title(), row.textLanguage()),
                what == null ? null : Sentence.of("commitment.task.milestone", what),
                acting,
                what == null ? CommitmentLinks.page(row.id()) : CommitmentLinks.report(row.id()),
                what == null ? null : row.since().minus(A_MINUTE));
        return what == null ? task.since(row.since()) : task.dayIn(row.zone());
    }

    private Instant soon() {
        return clock.instant().plus(AHEAD);
    }

    @Override
    public long countDue(Actor actor, Instant before) {
        return isOfState(actor) ? queries.countReaching(actor, before.plus(A_MINUTE)) : 0;
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return isOfState(actor) ? queries.countWaiting(actor, soon()) : 0;
    }

    @Override
    public String allTasks(Actor actor) {
        return CommitmentLinks.UNPUBLISHED;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return actor.signedIn()
                ? List.of(new NavigationEntry(
                        NavigationEntry.Group.PROMISE_AND_REPORT, 1, "plain.layout.commitments", CommitmentLinks.LIST))
                : List.of();
    }

    private static boolean isOfState(Actor actor) {
        return actor.membership() != null && actor.membership().ofState();
    }
}
