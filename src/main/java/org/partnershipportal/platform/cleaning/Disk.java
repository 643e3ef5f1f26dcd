package org.partnershipportal.platform.cleaning;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.SealedTimes;

/** Durable writing: bytes and folders are forced to disk, and names change at once or not at all. */
public final class Disk {

    /** How much of a file is in memory at a time. */
    public static final int BUFFER = 16 * 1024;

    private Disk() {}

    /**
     * Writes what comes, as long as it is not more than the limit.
     *
     * @return empty hash and a size of one more than the limit if more came; what follows is not read
     */
    public static StoredFile write(InputStream in, Path file, long limit) throws IOException {
        return write(in, file, limit, out -> out);
    }

    /** Changes what is written on its way to the disk, as encryption does. */
    public interface Changing {
        /** The stream to write into; closed, it has written all. */
        OutputStream into(OutputStream disk) throws IOException;
    }

    /** The same, changed on its way: hash and number of bytes are those of what came. */
    public static StoredFile write(InputStream in, Path file, long limit, Changing changing) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            StoredFile written = write(in, limit, changing.into(unclosed(Channels.newOutputStream(channel))));
            channel.force(true);
            return written;
        }
    }

    private static StoredFile write(InputStream in, long limit, OutputStream into) throws IOException {
        MessageDigest hash = sha256();
        long bytes = 0;
        try (OutputStream out = new DigestOutputStream(into, hash)) {
            byte[] buffer = new byte[BUFFER];
            int read = in.read(buffer);
            while (read >= 0) {
                bytes += read;
                if (bytes > limit) {
                    return new StoredFile(limit + 1, "");
                }
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        }
        return new StoredFile(bytes, HexFormat.of().formatHex(hash.digest()));
    }

    /** Closing it leaves the channel open, which is forced to the disk afterwards. */
    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** Size and hash of a file. */
    public static StoredFile facts(InputStream in) throws IOException {
        MessageDigest hash = sha256();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        int read = in.read(buffer);
        while (read >= 0) {
            hash.update(buffer, 0, read);
            bytes += read;
            read = in.read(buffer);
        }
        return new StoredFile(bytes, HexFormat.of().formatHex(hash.digest()));
    }

    /**
     * Gives a file its name, or another of the same folder; whatever had the name is replaced. Its time becomes the hour: when
     * files came is said by what knows whose they are, and of a sealed record's by nobody (R14.8).
     */
    public static void rename(Path file, Path name) throws IOException {
        toTheHour(file);
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folderOf(name));
    }

    /** Keeps of a file's time the hour only. */
    public static void toTheHour(Path file) throws IOException {
        Instant at = Files.getLastModifiedTime(file).toInstant();
        Instant hour = SealedTimes.hour(at);
        if (!at.equals(hour)) {
            Files.setLastModifiedTime(file, FileTime.from(hour));
        }
    }

    /** Deletes a folder with all that is in it; does nothing if it is not there. */
    public static void deleteFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    /** The folder a file is in. */
    public static Path folderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException(file + " is in no folder");
        }
        return folder;
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
