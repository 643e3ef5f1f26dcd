package org.partnershipportal.overview.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.overview.audit.TrailFixtures.chain;
import static org.partnershipportal.overview.audit.TrailFixtures.checkpoint;
import static org.partnershipportal.overview.audit.TrailFixtures.end;
import static org.partnershipportal.overview.audit.TrailFixtures.sealed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.ground.shared.SigningKey;
import org.partnershipportal.overview.audit.TrailVerification.Finding;
import org.partnershipportal.overview.audit.TrailVerification.Kind;

/** Whoever changes, removes, exchanges, cuts off or rewrites rows of the trail is found (house.md, The trail's chain). */
class ChainCheckTests {

    @TempDir
    Path folder;

    private SigningKey key;
    private TrailKeys keys;
    private long written;
    private List<SealedRow> rows;

    @BeforeEach
    void tenRows() {
        key = SigningKey.in(folder);
        keys = new TrailKeys(List.of(key));
        rows = new ArrayList<>(chain(10));
    }

    @Test
    void findsNothingInATrailAsWritten() {
        TrailVerification result = check(rows, end(rows), checkpoint(rows, 3, key), checkpoint(rows, 10, key));
        assertThat(result.sound()).isTrue();
        assertThat(result.rows()).isEqualTo(10);
        assertThat(result.checkpoints()).isEqualTo(2);
    }

    @Test
    void findsNothingInAnEmptyTrail() {
        assertThat(check(List.of(), HashChain.EMPTY).sound()).isTrue();
    }

    @Test
    void findsNothingWhenTheLastRowsAreNotSignedYet() {
        assertThat(check(rows, end(rows), checkpoint(rows, 8, key)).sound()).isTrue();
    }

    @Test
    void findsAChangedRow() {
        TrailRow was = rows.get(4).row();
        TrailRow changed = new TrailRow(
                was.id(),
                was.at(),
                was.kind(),
                was.subject(),
                new ActorRef("system", null, null),
                was.facts(),
                was.reason(),
                was.about());
        rows.set(4, sealed(5, rows.get(4).hash(), changed));
        assertThat(findings(check(rows, end(rows), checkpoint(rows, 10, key))))
                .containsExactly(new Finding(Kind.ROW_CHANGED, 5));
    }

    @Test
    void hashesWhoActedAndWhyAnActWasRefused() {
        TrailRow was = rows.get(4).row();
        UUID person = new UUID(0, 1);
        ActorRef acting = new ActorRef("organisation", person, new UUID(0, 2));
        Set<String> different = new HashSet<>();
        for (ActorRef by : List.of(
                acting,
                new ActorRef("organisation", person, new UUID(0, 3)),
                new ActorRef("organisation", new UUID(0, 3), acting.organisation()),
                new ActorRef("staff", person, null))) {
            for (String reason : new String[] {null, "call.refusal.edit", "call.refusal.open"}) {
                different.add(new TrailRow(was.id(), was.at(), was.kind(), was.subject(), by, was.facts(), reason, null)
                        .canonical());
            }
        }
        assertThat(different).hasSize(12).noneMatch(row -> row.contains("null"));
    }

    @Test
    void findsAChangedInstantOfOneMicrosecond() {
        TrailRow was = rows.get(4).row();
        TrailRow changed = new TrailRow(
                was.id(),
                was.at().plusNanos(1000),
                was.kind(),
                was.subject(),
                was.by(),
                was.facts(),
                was.reason(),
                was.about());
        rows.set(4, sealed(5, rows.get(4).hash(), changed));
        assertThat(findings(check(rows, end(rows)))).containsExactly(new Finding(Kind.ROW_CHANGED, 5));
    }

    @Test
    void findsAChangedRowThatWasGivenAFittingHash() {
        HashChain forged = end(rows.subList(0, 4)).with(TrailFixtures.row(99).canonical());
        rows.set(4, sealed(5, forged.head(), TrailFixtures.row(99)));
        assertThat(findings(check(rows, end(rows)))).containsExactly(new Finding(Kind.ROW_CHANGED, 6));
    }

    @Test
    void findsARemovedRow() {
        rows.remove(4);
        assertThat(findings(check(rows, end(rows), checkpoint(chain(10), 5, key))))
                .as("and does not say that it was rewritten too")
                .containsExactly(new Finding(Kind.ROW_MISSING, 5));
    }

    @Test
    void findsTheFirstRowRemoved() {
        rows.remove(0);
        assertThat(findings(check(rows, end(rows)))).containsExactly(new Finding(Kind.ROW_MISSING, 1));
    }

    @Test
    void findsARemovedRowWhoseSuccessorsMovedUp() {
        List<SealedRow> closed = new ArrayList<>(rows.subList(0, 4));
        rows.subList(5, 10).forEach(r -> closed.add(sealed(r.place() - 1, r.hash(), r.row())));
        assertThat(findings(check(closed, end(closed)))).contains(new Finding(Kind.ROW_CHANGED, 5));
    }

    @Test
    void findsExchangedRows() {
        SealedRow third = rows.get(2);
        SealedRow seventh = rows.get(6);
        rows.set(2, sealed(3, third.hash(), seventh.row()));
        rows.set(6, sealed(7, seventh.hash(), third.row()));
        assertThat(findings(check(rows, end(rows))))
                .containsExactly(new Finding(Kind.ROW_CHANGED, 3), new Finding(Kind.ROW_CHANGED, 7));
    }

    @Test
    void findsExchangedRowsThatTookTheirHashesAlong() {
        SealedRow third = rows.get(2);
        SealedRow fourth = rows.get(3);
        rows.set(2, sealed(3, fourth.hash(), fourth.row()));
        rows.set(3, sealed(4, third.hash(), third.row()));
        assertThat(findings(check(rows, end(rows)))).contains(new Finding(Kind.ROW_CHANGED, 3));
    }

    @Test
    void findsAnInsertedRow() {
        rows.add(5, sealed(6, "f".repeat(64), TrailFixtures.row(77)));
        assertThat(check(rows, end(rows)).sound()).isFalse();
    }

    @Test
    void findsRowsCutOffAtTheEnd() {
        List<SealedRow> cut = rows.subList(0, 7);
        assertThat(findings(check(cut, end(rows), checkpoint(rows, 5, key))))
                .containsExactly(new Finding(Kind.CUT_OFF, 8));
    }

    @Test
    void findsRowsCutOffTogetherWithTheStoredEnd() {
        List<SealedRow> cut = rows.subList(0, 7);
        assertThat(findings(check(cut, end(cut), checkpoint(rows, 10, key))))
                .containsExactly(new Finding(Kind.CUT_OFF, 8));
    }

    @Test
    void findsATrailThatWasEmptied() {
        assertThat(findings(check(List.of(), HashChain.EMPTY, checkpoint(rows, 10, key))))
                .containsExactly(new Finding(Kind.CUT_OFF, 1));
    }

    @Test
    void findsAHistoryWrittenAnew() {
        List<SealedRow> anew = new ArrayList<>();
        HashChain chain = HashChain.EMPTY;
        for (int i = 1; i <= 10; i++) {
            TrailRow row = TrailFixtures.row(i == 5 ? 99 : i);
            chain = chain.with(row.canonical());
            anew.add(sealed(i, chain.head(), row));
        }
        assertThat(check(anew, end(anew)).sound()).as("whole in itself").isTrue();
        assertThat(findings(check(anew, end(anew), checkpoint(rows, 4, key), checkpoint(rows, 8, key))))
                .containsExactly(new Finding(Kind.REWRITTEN, 8));
    }

    @Test
    void findsAStoredEndThatIsNotTheChains() {
        assertThat(findings(check(rows, new HashChain(10, "a".repeat(64)))))
                .containsExactly(new Finding(Kind.REWRITTEN, 10));
    }

    @Test
    void findsACheckpointSignedByAnotherKey() {
        SigningKey other = SigningKey.in(folder.resolve("other"));
        assertThat(findings(check(rows, end(rows), checkpoint(rows, 3, key), checkpoint(rows, 10, other))))
                .containsExactly(new Finding(Kind.CHECKPOINT_FORGED, 2));
    }

    @Test
    void findsACheckpointWhoseHeadWasReplaced() {
        String forged = checkpoint(rows, 10, key)
                .replace(rows.getLast().hash(), rows.getFirst().hash());
        assertThat(findings(check(rows, end(rows), forged))).containsExactly(new Finding(Kind.CHECKPOINT_FORGED, 1));
    }

    @Test
    void findsALineThatIsNoCheckpoint() {
        assertThat(findings(check(rows, end(rows), "trail-checkpoint-1 x y z")))
                .containsExactly(new Finding(Kind.CHECKPOINT_FORGED, 1));
    }

    @Test
    void tellsAHundredFindingsAtMost() {
        List<SealedRow> broken = chain(200).stream()
                .map(r -> sealed(r.place(), r.hash(), TrailFixtures.row(r.place() + 1000)))
                .toList();
        assertThat(findings(check(broken, end(broken)))).hasSize(100);
    }

    private TrailVerification check(List<SealedRow> walked, HashChain storedEnd, String... checkpoints) {
        ChainCheck check = new ChainCheck(keys, List.of(checkpoints).iterator());
        walked.forEach(check::row);
        return check.end(storedEnd, written, 0, TrailFixtures.START);
    }

    @Test
    @DisplayName("B9 finds that the file of checkpoints is gone, or that lines of it are, however well the rest fits")
    void findsThatCheckpointsAreMissing() {
        written = 3;
        String[] all = {checkpoint(rows, 3, key), checkpoint(rows, 7, key), checkpoint(rows, 10, key)};
        assertThat(check(rows, end(rows), all).sound()).isTrue();
        assertThat(findings(check(rows, end(rows)))).containsExactly(new Finding(Kind.CHECKPOINT_MISSING, 1));
        assertThat(findings(check(rows, end(rows), all[2]))).containsExactly(new Finding(Kind.CHECKPOINT_MISSING, 2));
        assertThat(findings(check(rows, end(rows), all[0], all[1])))
                .containsExactly(new Finding(Kind.CHECKPOINT_MISSING, 3));
        assertThat(findings(check(rows, end(rows), all[0], all[2], all[2])))
                .as("a line put in twice makes up for none")
                .containsExactly(new Finding(Kind.CHECKPOINT_FORGED, 3), new Finding(Kind.CHECKPOINT_MISSING, 3));
    }

    @Test
    @DisplayName("B9 takes what a key of before signed, and nothing that it signs after the next one")
    void takesAKeyOfBeforeForWhatItSignedBefore() {
        SigningKey next = SigningKey.in(folder.resolve("next"));
        keys = new TrailKeys(List.of(key, next));
        assertThat(check(
                                rows,
                                end(rows),
                                checkpoint(rows, 3, key),
                                checkpoint(rows, 7, next),
                                checkpoint(rows, 10, next))
                        .sound())
                .isTrue();
        assertThat(findings(check(rows, end(rows), checkpoint(rows, 3, next), checkpoint(rows, 7, key))))
                .containsExactly(new Finding(Kind.CHECKPOINT_FORGED, 2));
    }

    private static List<Finding> findings(TrailVerification result) {
        return result.findings();
    }
}
