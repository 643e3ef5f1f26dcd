package org.partnershipportal.overview.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail as auditors read it. Reading changes nothing and leaves no row. Rows about an input are shown with
 * pseudonyms and the hour, once the hour is over (mission.md, Who acts); the check reads every row as it was written.
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class Trail {

    private static final int CHUNK = 1000;

    private final TrailQueries rows;
    private final ShownRows shown;
    private final WholeCheck check;

    Trail(TrailQueries rows, ShownRows shown, WholeCheck check) {
        this.rows = rows;
        this.shown = shown;
        this.check = check;
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
        return check.run(progress);
    }
}
