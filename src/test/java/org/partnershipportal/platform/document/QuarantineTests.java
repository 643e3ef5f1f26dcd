package org.partnershipportal.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.cleaning.Disk;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.cleaning.TestFiles;
import org.partnershipportal.platform.document.Quarantine.Arrival;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.platform.vault.VaultFixture;
import org.springframework.util.unit.DataSize;

@DisplayName("Quarantine and store on a disk")
class QuarantineTests {

    private static final UploadLimits LIMITS = new UploadLimits(1, 100_000);

    @TempDir
    Path folder;

    private static final Vault VAULT = VaultFixture.vault();

    private Quarantine quarantine;
    private FolderStore store;

    @BeforeEach
    void open() {
        DocumentSettings settings = new DocumentSettings(folder, DataSize.ofMegabytes(1));
        SealedFiles sealed = new SealedFiles(VAULT);
        quarantine = new Quarantine(settings, sealed);
        store = new FolderStore(settings, sealed);
    }

    @Test
    void refusesAFileBeforeTheDiskIsFullAndReadsNothingOfIt() throws IOException {
        Quarantine full =
                new Quarantine(new DocumentSettings(folder, DataSize.ofTerabytes(100)), new SealedFiles(VAULT));
        Endless endless = new Endless();
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> full.receive(endless, LIMITS))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.NO_SPACE));
        assertThat(endless.given).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void promisesTheRoomThatIsLeftToNoMoreFilesThanItIsEnoughFor() throws IOException {
        Quarantine nearlyFull = new Quarantine(
                new DocumentSettings(folder, DataSize.ofMegabytes(1)),
                new SealedFiles(VAULT),
                disk -> Formats.MEGABYTE + 2 * LIMITS.bytes());
        Endless endless = new Endless();
        try (Arrival one = nearlyFull.receive(new ByteArrayInputStream(new byte[] {1}), LIMITS)) {
            Arrival other = nearlyFull.receive(new ByteArrayInputStream(new byte[] {2}), LIMITS);
            assertThatExceptionOfType(DocumentNotAccepted.class)
                    .isThrownBy(() -> nearlyFull.receive(endless, LIMITS))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.NO_SPACE));
            assertThat(endless.given).isZero();
            assertThat(one.facts().bytes()).isOne();
            other.close();
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(DocumentNotAccepted.class)
                        .as("what is refused gives its room back")
                        .isThrownBy(() -> nearlyFull.receive(InputStream.nullInputStream(), LIMITS))
                        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.EMPTY));
            }
            nearlyFull.receive(new ByteArrayInputStream(new byte[] {3}), LIMITS).close();
        }
    }

    @Test
    void readsOneByteBeyondTheLimitAndNoMore() throws IOException {
        Endless endless = new Endless();
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> quarantine.receive(endless, LIMITS))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.TOO_BIG));
        assertThat(endless.given).isLessThanOrEqualTo(LIMITS.bytes() + Disk.BUFFER);
        assertThat(files()).isEmpty();
    }

    @Test
    void keepsNextToNothingInMemoryWhileABigFileComes() throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        UploadLimits standard = UploadLimits.STANDARD;
        InputStream big = BoundedInputStream.builder()
                .setInputStream(new Endless())
                .setMaxCount(standard.bytes())
                .get();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (Arrival arrival = quarantine.receive(big, standard)) {
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2 * Formats.MEGABYTE);
            assertThat(arrival.facts().bytes()).isEqualTo(standard.bytes());
        }
    }

    @Test
    void takesAFileOfExactlyTheLimit() throws IOException {
        try (Arrival arrival = quarantine.receive(new ByteArrayInputStream(new byte[100_000]), LIMITS)) {
            assertThat(arrival.facts().bytes()).isEqualTo(100_000);
        }
        assertThat(files()).as("given up again").isEmpty();
    }

    @Test
    void leavesNothingOfAnEmptyFile() throws IOException {
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> quarantine.receive(InputStream.nullInputStream(), LIMITS))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.EMPTY));
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingOfAnUploadThatBreaksOff() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[5000]), TestFiles.brokenOff());
        assertThatIOException().isThrownBy(() -> quarantine.receive(broken, LIMITS));
        assertThat(files()).isEmpty();
    }

    @Test
    void keepsAnArrivalUnderItsId() throws IOException {
        DocumentId id = DocumentId.random();
        try (Arrival arrival = quarantine.receive(new ByteArrayInputStream(TestFiles.pdf()), LIMITS)) {
            quarantine.keep(arrival, id, Vault.PORTAL);
        }
        assertThat(quarantine.path(id)).isRegularFile();
        assertThat(quarantine.held()).containsOnlyKeys(id);
        Files.writeString(quarantine.work(id).resolve("half"), "made");
        quarantine.drop(id);
        assertThat(files()).isEmpty();
    }

    @Test
    void forgetsOnlyArrivalsThatHaveLongStopped() throws IOException {
        Path arriving = Files.createDirectories(folder.resolve("quarantine")).resolve("one.part");
        Path stopped = arriving.resolveSibling("two.part");
        Files.writeString(arriving, "x");
        Files.writeString(stopped, "x");
        Instant before = Files.getLastModifiedTime(arriving).toInstant().minusSeconds(10);
        Files.setLastModifiedTime(stopped, FileTime.from(before.minusSeconds(1)));
        quarantine.forgetUnfinished(before);
        assertThat(files()).containsExactly(arriving);
    }

    @Test
    void forgetsWhatACheckLeftOpenThatWasKilled() throws IOException {
        DocumentId id = DocumentId.random();
        byte[] pdf = TestFiles.pdf();
        Path work = quarantine.work(DocumentId.random());
        try (Arrival arrival = quarantine.receive(new ByteArrayInputStream(pdf), LIMITS)) {
            quarantine.keep(arrival, id, Vault.PORTAL);
        }
        assertThat(quarantine.opened(id, work)).hasBinaryContent(pdf);
        Instant before = Files.getLastModifiedTime(work).toInstant();
        quarantine.forgetUnfinished(before.minusSeconds(1));
        assertThat(work).exists();
        quarantine.forgetUnfinished(before.plusSeconds(1));
        assertThat(files()).containsExactly(quarantine.path(id));
    }

    @Test
    void keepsNoWordInPlainOnTheDisk() throws IOException {
        byte[] words = "zqplanted ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        DocumentId id = DocumentId.random();
        Path work = quarantine.work(DocumentId.random());
        try (Arrival arrival = quarantine.receive(new ByteArrayInputStream(words), UploadLimits.STANDARD)) {
            quarantine.keep(arrival, id, Vault.PORTAL);
        }
        store.put(id, DocumentForm.ORIGINAL, Vault.PORTAL, quarantine.opened(id, work));
        Disk.deleteFolder(work);
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("zqplanted");
        }
        try (InputStream sent = quarantine.open(id);
                InputStream kept = store.open(id, DocumentForm.ORIGINAL)) {
            assertThat(sent).hasBinaryContent(words);
            assertThat(kept).hasBinaryContent(words);
        }
    }

    @Test
    void opensAFileUnderNoOtherNameOrForm() throws IOException {
        DocumentId id = DocumentId.random();
        Path file = Files.writeString(folder.resolve("in"), "words");
        store.put(id, DocumentForm.CLEANED, Vault.PORTAL, file);
        Path kept =
                files().stream().filter(one -> !one.equals(file)).findFirst().orElseThrow();
        Files.copy(kept, kept.resolveSibling(id + ".original"));
        assertThatIOException().isThrownBy(() -> store.facts(id, DocumentForm.ORIGINAL));
    }

    @Test
    void encryptsWhatAVersionBeforeKept() throws IOException {
        DocumentId id = DocumentId.random();
        Path kept =
                folder.resolve("kept").resolve(id.toString().substring(0, 2)).resolve(id + ".cleaned");
        Files.createDirectories(Disk.folderOf(kept));
        Files.writeString(kept, "zqplanted");
        assertThat(store.isPlain(id, DocumentForm.CLEANED)).isTrue();
        assertThatIOException().isThrownBy(() -> store.open(id, DocumentForm.CLEANED));
        store.seal(id, DocumentForm.CLEANED, Vault.PORTAL);
        assertThat(store.isPlain(id, DocumentForm.CLEANED)).isFalse();
        try (InputStream in = store.open(id, DocumentForm.CLEANED)) {
            assertThat(in).hasContent("zqplanted");
        }
        assertThat(files()).containsExactly(kept);
    }

    @Test
    void storesAndForgetsByIdAndForm() throws IOException {
        DocumentId id = DocumentId.random();
        Path file = Files.writeString(folder.resolve("in"), "words");
        StoredFile stored = store.put(id, DocumentForm.CLEANED, Vault.PORTAL, file);
        assertThat(stored.bytes()).isEqualTo(5);
        assertThat(store.facts(id, DocumentForm.CLEANED)).isEqualTo(stored);
        try (InputStream in = store.open(id, DocumentForm.CLEANED)) {
            assertThat(in).hasContent("words");
        }
        assertThatIOException().isThrownBy(() -> store.open(id, DocumentForm.ORIGINAL));
        assertThat(store.kept()).extracting(DocumentStore.Kept::id).containsExactly(id);
        store.delete(id, DocumentForm.CLEANED);
        store.delete(id, DocumentForm.CLEANED);
        assertThat(files()).containsExactly(file);
    }

    @Test
    @DisplayName("R14.8 files have the hour as their time, from the moment they have a name, and those from before too")
    void keepsNoMinuteOfAFile() throws IOException {
        Instant odd = Instant.parse("2027-03-01T10:12:34.567Z");
        DocumentId id = DocumentId.random();
        try (Arrival arrival = quarantine.receive(new ByteArrayInputStream(TestFiles.pdf()), LIMITS)) {
            Files.setLastModifiedTime(arrival.path(), FileTime.from(odd));
            quarantine.keep(arrival, id, Vault.PORTAL);
        }
        assertThat(quarantine.held()).containsOnlyKeys(id);
        assertThat(quarantine.held().values()).allMatch(QuarantineTests::isHour);
        store.put(id, DocumentForm.CLEANED, Vault.PORTAL, quarantine.path(id));
        assertThat(store.kept()).allMatch(kept -> isHour(kept.since()));
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(odd));
        }
        store.forgetMinutes();
        assertThat(store.kept())
                .extracting(DocumentStore.Kept::since)
                .containsOnly(Instant.parse("2027-03-01T10:00:00Z"));
    }

    private static boolean isHour(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS).equals(at);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            given += length;
            return length;
        }
    }
}
