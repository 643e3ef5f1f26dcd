package org.partnershipportal.overview.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The file of checkpoints: lines are only ever added, each written through to the disk. A line cut off by a crash is
 * closed with the word {@code torn} and is ignored. With several nodes the folder is on storage that they share.
 */
@Component
class CheckpointFile {

    private static final String TORN = " torn";
    private static final int LONGEST_LINE = 512;

    private final Path file;
    private final TrailKeys keys;

    CheckpointFile(@Value("${portal.trail.folder:${PORTAL_DATA:./.portal}/trail}") Path folder) {
        file = folder.resolve("checkpoints.log");
        keys = TrailKeys.in(folder, Files.exists(file));
    }

    TrailKeys keys() {
        return keys;
    }

    /** How many checkpoints there are. */
    long count() {
        try (Stream<String> lines = lines(size())) {
            return lines.flatMap(line -> Checkpoint.parse(line).stream()).count();
        }
    }

    /** How long the file is now, in bytes. */
    long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a checkpoint. */
    void add(Checkpoint checkpoint) {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            String before = endsWithinLine() ? TORN + "\n" : "";
            ByteBuffer line = ByteBuffer.wrap((before + checkpoint.line() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                out.write(line);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint cannot be written to " + file, e);
        }
    }

    /** The last checkpoint; empty if there is none. */
    Optional<Checkpoint> last() {
        try {
            return Files.exists(file)
                    ? tail().lines()
                            .flatMap(line -> Checkpoint.parse(line).stream())
                            .reduce((first, second) -> second)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines within the first bytes of the file, in their order, without torn ones; to be closed. */
    Stream<String> lines(long bytes) {
        if (bytes == 0) {
            return Stream.empty();
        }
        try {
            InputStream in = BoundedInputStream.builder()
                    .setInputStream(Files.newInputStream(file))
                    .setMaxCount(bytes)
                    .get();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.endsWith(TORN)).onClose(() -> {
                try {
                    reader.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean endsWithinLine() throws IOException {
        return size() > 0 && !tail().endsWith("\n");
    }

    private String tail() throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, in.length() - 2 * LONGEST_LINE);
            byte[] end = new byte[(int) (in.length() - from)];
            in.seek(from);
            in.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        }
    }
}
