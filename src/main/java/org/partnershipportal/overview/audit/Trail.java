package org.partnershipportal.overview.audit;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail as auditors read it. Reading changes nothing and leaves no row. What is about an input is shown by pseudonyms
 * and by the hour, once the hour is over (mission.md, Who acts); the check reads every row as it was written.
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class Trail {

    private static final int CHUNK = 1000;

    private final TrailQueries rows;
    private final ShownRows shown;
    private final CheckpointFile checkpoints;
    private final Clock clock;

    Trail(TrailQueries rows, ShownRows shown, CheckpointFile checkpoints, Clock clock) {
        this.rows = rows;
        this.shown = shown;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /**
     * Rows that fit the filter, the newest first.
     *
     * @param after the last row that is shown already; {@code null} for the first page
     */
    @Requires(Permission.READ_TRAIL)
    public List<TrailRow> rows(Actor actor, TrailFilter filter, @Nullable TrailRow after, int limit) {
        return part(shown.where(filter), after, Math.min(limit, CHUNK));
    }

    /** How many rows fit the filter. */
    @Requires(Permission.READ_TRAIL)
    public long count(Actor actor, TrailFilter filter) {
        return rows.count(shown.where(filter));
    }

    /** Gives all rows that fit the filter one by one, the newest first, holding a thousand at most. */
    @Requires(Permission.READ_TRAIL)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(Actor actor, TrailFilter filter, Consumer<TrailRow> each) {
        Where wanted = shown.where(filter);
        List<TrailRow> chunk = part(wanted, null, CHUNK);
        while (!chunk.isEmpty()) {
            chunk.forEach(each);
            chunk = chunk.size() < CHUNK ? List.of() : part(wanted, chunk.getLast(), CHUNK);
        }
    }

    private List<TrailRow> part(Where wanted, @Nullable TrailRow after, int limit) {
        return rows.after(wanted, after, limit).stream().map(shown::show).toList();
    }

    /**
     * Checks every sealed row against the chain, and the chain against its signed checkpoints, holding a thousand rows at
     * most. Rows that are sealed meanwhile are left for the next time.
     *
     * @param progress is told after each thousand how many are done, in per cent
     */
    @Requires(Permission.READ_TRAIL)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public TrailVerification verify(Actor actor, LongConsumer progress) {
        // The file's length first: what stands in it was committed before, so the end read next is never behind it.
        long bytes = checkpoints.size();
        HashChain end = rows.end();
        try (Stream<String> lines = checkpoints.lines(bytes)) {
            ChainCheck check = new ChainCheck(checkpoints.key(), lines.iterator());
            long place = 0;
            List<SealedRow> chunk = rows.sealedAfter(place, CHUNK);
            while (!chunk.isEmpty() && place < end.length()) {
                for (SealedRow row : chunk) {
                    if (row.place() <= end.length()) {
                        check.row(row);
                    }
                }
                place = chunk.getLast().place();
                progress.accept(Math.min(100, check.rowsSoFar() * 100 / Math.max(1, end.length())));
                chunk = rows.sealedAfter(place, CHUNK);
            }
            return check.end(end, rows.countUnsealed(), clock.instant());
        }
    }
}
