package org.partnershipportal.overview.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.ground.shared.SigningKey;

/** Chains for tests. */
final class TrailFixtures {

    static final Instant START = Instant.parse("2027-03-12T10:00:00.123456Z");

    private TrailFixtures() {}

    static TrailRow row(long number) {
        return new TrailRow(
                new UUID(0, number),
                START.plusSeconds(number),
                "organisation.organisation-verified",
                new ContentRef("organisation", new UUID(1, number).toString()),
                new ActorRef("staff", new UUID(2, number), null),
                "{}",
                null,
                null);
    }

    static SealedRow sealed(long place, String hash, TrailRow row) {
        return new SealedRow(place, hash, row, row.shownAt());
    }

    static List<SealedRow> chain(int length) {
        List<SealedRow> rows = new ArrayList<>();
        HashChain chain = HashChain.EMPTY;
        for (int i = 1; i <= length; i++) {
            chain = chain.with(row(i).canonical());
            rows.add(sealed(i, chain.head(), row(i)));
        }
        return rows;
    }

    static HashChain end(List<SealedRow> rows) {
        return rows.isEmpty()
                ? HashChain.EMPTY
                : new HashChain(rows.getLast().place(), rows.getLast().hash());
    }

    static String checkpoint(List<SealedRow> rows, int at, SigningKey key) {
        return Checkpoint.sign(end(rows.subList(0, at)), START, key).line();
    }
}
