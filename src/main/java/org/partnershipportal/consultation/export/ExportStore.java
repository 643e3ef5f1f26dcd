package org.partnershipportal.consultation.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Files of exports in a folder, encrypted by the data key of their call, named by export and claim, so that two that make the same never write into one file. Beside
 * each lies which inputs are in it, with their marks.
 */
@Component
class ExportStore {

    private static final Logger LOG = LoggerFactory.getLogger(ExportStore.class);
    private static final String FILE = ".file";
    private static final String HELD = ".held";
    private static final int BUFFER = 64 * 1024;
    private static final int UUID_LENGTH = 36;

    private final Vault vault;
    private final Path folder;
    private final long leaveFree;

    ExportStore(ExportSettings settings, Vault vault) {
        this.vault = vault;
        folder = settings.folder().toAbsolutePath();
        leaveFree = settings.leaveFree().toBytes();
    }

    /** Writes into a file; what is written is on the disk when this returns. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Keeps what an export is made of; whatever this claim wrote before is replaced.
     *
     * @return how many bytes it has
     */
    long write(ExportTask task, Writing writing) throws IOException {
        long[] bytes = new long[1];
        write(path(task.id(), task.claim(), FILE), out -> {
            try (OutputStream sealed =
                    new Counting(vault.sealing(task.call().value(), place(task.id(), task.claim()), out), bytes)) {
                writing.to(sealed);
            }
        });
        return bytes[0];
    }

    private static Place place(ExportId id, UUID claim) {
        return Place.of("files of exports", id, claim);
    }

    private static final class Counting extends FilterOutputStream {
        private final long[] bytes;

        Counting(OutputStream out, long[] bytes) {
            super(out);
            this.bytes = bytes;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes[0]++;
        }

        @Override
        public void write(byte[] all, int from, int length) throws IOException {
            out.write(all, from, length);
            bytes[0] += length;
        }
    }

    /** Keeps which inputs are in it. */
    void hold(ExportTask task, Map<InputId, String> marks) throws IOException {
        write(path(task.id(), task.claim(), HELD), out -> {
            for (Map.Entry<InputId, String> mark : marks.entrySet()) {
                out.write((mark.getKey() + " " + mark.getValue() + "\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        });
    }

    /** The writer may close the stream; so the file is forced to the disk through another one. */
    private void write(Path file, Writing writing) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            writing.to(out);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Which inputs are in it; empty if that is not known any more, and then nothing of it is given out. */
    Optional<Map<InputId, String>> held(ExportId id, UUID claim) throws IOException {
        Path file = path(id, claim, HELD);
        if (Files.notExists(file) || Files.notExists(path(id, claim, FILE)) || isPlain(path(id, claim, FILE))) {
            return Optional.empty();
        }
        Map<InputId, String> marks = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(line -> line.split(" ", 2))
                    .forEach(parts -> InputId.parse(parts[0]).ifPresent(input -> marks.put(input, parts[1])));
        }
        return Optional.of(marks);
    }

    InputStream open(ExportId id, UUID claim) throws IOException {
        return vault.opening(
                place(id, claim), new BufferedInputStream(Files.newInputStream(path(id, claim, FILE)), BUFFER));
    }

    /** Whether the disk has less room than is to be left free. */
    boolean isFull() throws IOException {
        Files.createDirectories(folder);
        return Files.getFileStore(folder).getUsableSpace() < leaveFree;
    }

    /** Deletes what a claim made; what cannot be deleted now, the sweep deletes. */
    void delete(ExportId id, UUID claim) {
        try {
            Files.deleteIfExists(path(id, claim, FILE));
            Files.deleteIfExists(path(id, claim, HELD));
        } catch (IOException fault) {
            LOG.warn("The file of export {} is not deleted yet; the sweep does it", id);
        }
    }

    /**
     * A file that is kept.
     *
     * @param export whose it is
     * @param claim of the one who made it
     * @param since when it was written last
     */
    record Kept(ExportId export, UUID claim, Instant since) {}

    List<Kept> kept() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> kept(file).stream()).toList();
        }
    }

    private static boolean isPlain(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return !Vault.isSealed(in);
        }
    }

    /** Deletes what an earlier version kept in plain text; anyone who wants it has it made again. */
    void deletePlain() throws IOException {
        for (Kept one : kept()) {
            Path file = path(one.export(), one.claim(), FILE);
            if (Files.exists(file) && isPlain(file)) {
                delete(one.export(), one.claim());
            }
        }
    }

    private static Optional<Kept> kept(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.length() <= 2 * UUID_LENGTH + 1) {
            return Optional.empty();
        }
        Optional<ExportId> export = ExportId.parse(name.substring(0, UUID_LENGTH));
        Optional<ExportId> claim = ExportId.parse(name.substring(UUID_LENGTH + 1, 2 * UUID_LENGTH + 1));
        return export.flatMap(id -> claim.map(by -> new Kept(id, by.value(), modified(file))));
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException goneMeanwhile) {
            return Instant.MAX;
        }
    }

    private Path path(ExportId id, UUID claim, String ending) {
        return folder.resolve(id + "-" + claim + ending);
    }
}
