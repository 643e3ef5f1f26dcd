package org.partnershipportal.overview.audit;

import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.HashChain;
import org.springframework.stereotype.Component;

/**
 * Checks every sealed row against the chain, and the chain against its signed checkpoints, with a thousand rows at most
 * in memory. Rows sealed in the meantime are left for the next check. It runs outside a transaction.
 */
@Component
class WholeCheck {

    private static final int CHUNK = 1000;

    private final TrailQueries rows;
    private final CheckpointFile checkpoints;
    private final Clock clock;

    WholeCheck(TrailQueries rows, CheckpointFile checkpoints, Clock clock) {
        this.rows = rows;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** @param progress is told after each thousand how many are done, in per cent */
    TrailVerification run(LongConsumer progress) {
        long written = rows.checkpoints();
        // The file's length first: what stands in it was committed before, so the end read next is never behind it.
        long bytes = checkpoints.size();
        HashChain end = rows.end();
        try (Stream<String> lines = checkpoints.lines(bytes)) {
            ChainCheck check = new ChainCheck(checkpoints.keys(), lines.iterator());
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
            return check.end(end, written, rows.countUnsealed(), clock.instant());
        }
    }
}
