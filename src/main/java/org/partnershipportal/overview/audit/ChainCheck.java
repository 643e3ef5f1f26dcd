package org.partnershipportal.overview.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.overview.audit.TrailVerification.Finding;
import org.partnershipportal.overview.audit.TrailVerification.Kind;

/**
 * Walks once along the rows and the checkpoints side by side, in the chain's order, keeping neither in memory, and
 * notes what does not match. After a fault it continues from what is stored, so that one fault is one finding.
 */
final class ChainCheck {

    private static final int MOST_FINDINGS = 100;

    private final TrailKeys keys;
    private final Iterator<String> lines;
    private final List<Finding> findings = new ArrayList<>();
    private HashChain chain = HashChain.EMPTY;
    private @Nullable Checkpoint next;
    private long line;
    private int signer;
    private long signed;
    private long rows;
    private long checkpoints;

    ChainCheck(TrailKeys keys, Iterator<String> checkpointLines) {
        this.keys = keys;
        this.lines = checkpointLines;
        this.next = nextCheckpoint();
    }

    /** Takes the next row of the chain. */
    void row(SealedRow sealed) {
        long expected = chain.length() + 1;
        if (sealed.place() != expected) {
            found(Kind.ROW_MISSING, expected);
        } else if (!sealed.follows(chain)) {
            found(Kind.ROW_CHANGED, expected);
        }
        chain = new HashChain(sealed.place(), sealed.hash());
        rows++;
        while (next != null && next.chain().length() <= chain.length()) {
            if (!next.chain().equals(chain) && !isMissing(next.chain().length())) {
                found(Kind.REWRITTEN, next.chain().length());
            }
            next = nextCheckpoint();
        }
    }

    long rowsSoFar() {
        return rows;
    }

    /**
     * Ends the walk.
     *
     * @param written how many checkpoints were written, as the database counts; a file with fewer was shortened
     */
    TrailVerification end(HashChain storedEnd, long written, long waiting, Instant at) {
        boolean cutOff = storedEnd.length() > chain.length();
        while (next != null) {
            cutOff |= next.chain().length() > chain.length();
            next = nextCheckpoint();
        }
        if (checkpoints < written) {
            found(Kind.CHECKPOINT_MISSING, checkpoints + 1);
        }
        if (cutOff) {
            found(Kind.CUT_OFF, chain.length() + 1);
        } else if (!storedEnd.equals(chain)) {
            found(Kind.REWRITTEN, chain.length());
        }
        return new TrailVerification(rows, checkpoints, waiting, findings, at);
    }

    private boolean isMissing(long place) {
        return findings.contains(new Finding(Kind.ROW_MISSING, place));
    }

    private void found(Kind kind, long place) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(kind, place));
        }
    }

    private @Nullable Checkpoint nextCheckpoint() {
        while (lines.hasNext()) {
            line++;
            Optional<Checkpoint> checkpoint = Checkpoint.parse(lines.next());
            int by = checkpoint.map(one -> one.signer(keys)).orElse(-1);
            // A key of before signs nothing after the next one, and each checkpoint is about a longer chain.
            if (checkpoint.isPresent()
                    && by >= signer
                    && checkpoint.get().chain().length() > signed) {
                signer = by;
                signed = checkpoint.get().chain().length();
                checkpoints++;
                return checkpoint.get();
            }
            found(Kind.CHECKPOINT_FORGED, line);
        }
        return null;
    }
}
