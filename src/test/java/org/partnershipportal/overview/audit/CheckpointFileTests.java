package org.partnershipportal.overview.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.ground.shared.HashChain;

class CheckpointFileTests {

    @TempDir
    Path folder;

    @Test
    void makesAKeyThatOnlyItsOwnerReads() throws IOException {
        var file = new CheckpointFile(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing-key.pem"))))
                .isEqualTo("rw-------");
        assertThat(file.last()).isEmpty();
    }

    @Test
    void keepsItsKeyOverAStart() {
        Checkpoint signed = sign(new CheckpointFile(folder), 1);
        assertThat(signed.signer(new CheckpointFile(folder).keys())).isZero();
    }

    @Test
    @DisplayName("B9 signs with another key once the one of before is put aside, and still knows what that one signed")
    void changesItsKey() throws IOException {
        CheckpointFile before = new CheckpointFile(folder);
        before.add(sign(before, 1));
        String old = before.keys().publicPems().getFirst();
        Files.move(folder.resolve("signing-key.pem"), folder.resolve("former-2027.pem"));
        Files.move(folder.resolve("signing-key.pub.pem"), folder.resolve("former-2027.pub.pem"));
        CheckpointFile after = new CheckpointFile(folder);
        after.add(sign(after, 2));
        assertThat(after.keys().publicPems()).hasSize(2).last().isEqualTo(old);
        assertThat(after.last().orElseThrow().signer(after.keys())).isEqualTo(1);
        assertThat(after.count()).isEqualTo(2);
        Files.delete(folder.resolve("former-2027.pem"));
        assertThat(new CheckpointFile(folder).keys().publicPems())
                .as("the private half of before is needed no more")
                .hasSize(2);
    }

    @Test
    void refusesToStartWithCheckpointsButWithoutTheirKey() throws IOException {
        CheckpointFile file = new CheckpointFile(folder);
        file.add(sign(file, 1));
        Files.delete(folder.resolve("signing-key.pem"));
        assertThatThrownBy(() -> new CheckpointFile(folder)).hasMessageContaining("signing-key.pem");
    }

    @Test
    void addsAndNeverRewrites() throws IOException {
        CheckpointFile file = new CheckpointFile(folder);
        file.add(sign(file, 1));
        String before = Files.readString(folder.resolve("checkpoints.log"));
        file.add(sign(file, 2));
        assertThat(Files.readString(folder.resolve("checkpoints.log"))).startsWith(before);
        assertThat(file.last()).map(c -> c.chain().length()).contains(2L);
    }

    @Test
    void closesALineThatACrashToreAndLeavesItOut() throws IOException {
        CheckpointFile file = new CheckpointFile(folder);
        file.add(sign(file, 1));
        Files.writeString(folder.resolve("checkpoints.log"), "trail-checkpoint-1 2 ab", StandardOpenOption.APPEND);
        file.add(sign(file, 3));
        try (Stream<String> lines = file.lines(file.size())) {
            List<Long> lengths = lines.map(
                            line -> Checkpoint.parse(line).orElseThrow().chain().length())
                    .toList();
            assertThat(lengths).containsExactly(1L, 3L);
        }
    }

    @Test
    void readsNoFurtherThanAsked() {
        CheckpointFile file = new CheckpointFile(folder);
        file.add(sign(file, 1));
        long size = file.size();
        file.add(sign(file, 2));
        try (Stream<String> lines = file.lines(size)) {
            assertThat(lines).hasSize(1);
        }
    }

    private static Checkpoint sign(CheckpointFile file, long length) {
        return Checkpoint.sign(
                new HashChain(length, "a".repeat(64)),
                TrailFixtures.START,
                file.keys().signing());
    }
}
