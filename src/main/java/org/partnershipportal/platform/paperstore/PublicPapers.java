package org.partnershipportal.platform.paperstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.limits.SlowWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Papers of what is public, made once for each content and form. The caller says how to read what is public now, for
 * this request; the digest of that is the file's name, so that a paper of anything else is never found. What is no
 * longer public is deleted when that is decided; another node's, at the latest a day after it was made.
 */
@Component
public class PublicPapers {

    private static final Logger LOG = LoggerFactory.getLogger(PublicPapers.class);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Path folder;
    private final SlowWork slow;
    private final Clock clock;
    private final Map<Path, ReentrantLock> making = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    PublicPapers(PaperSettings settings, SlowWork slow, Clock clock) {
        this.folder = settings.folder().toAbsolutePath();
        this.slow = slow;
        this.clock = clock;
        delete(folder);
    }

    /**
     * The paper as PDF.
     *
     * @param reading reads what is public, after this began to watch for what is taken back
     * @throws TryLater if too many papers are being made
     */
    public byte[] pdf(Supplier<PublicPaper> reading) {
        return file(reading, "pdf", written -> written.print().pdf());
    }

    /**
     * The paper as a Word file.
     *
     * @param reading as for a PDF
     * @throws TryLater if too many papers are being made
     */
    public byte[] word(Supplier<PublicPaper> reading) {
        return file(reading, "docx", Paper::word);
    }

    /** Deletes all, because something is no longer public. */
    public void forget() {
        forgotten.incrementAndGet();
        delete(folder);
    }

    /** Deletes all once the transaction that takes something back has ended, however it ends; at once where there is none. */
    public void forgetAfterwards() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        } else {
            forget();
        }
    }

    /**
     * What is kept waits for no turn: reading it takes no more than its page. What is not is read again when its turn has come,
     * because meanwhile less of it may be public; and who waits for a turn holds no paper for which others wait.
     */
    private byte[] file(Supplier<PublicPaper> reading, String form, Function<Paper, byte[]> making) {
        return kept(place(reading.get(), form)).orElseGet(() -> slow.inTurn(() -> made(reading, form, making)));
    }

    private Path place(PublicPaper paper, String form) {
        String digest = paper.writing().apply(Instant.EPOCH).digest();
        return folder.resolve(paper.kind())
                .resolve(paper.record())
                .resolve(paper.variant() + "-" + digest + "." + form);
    }

    private byte[] made(Supplier<PublicPaper> reading, String form, Function<Paper, byte[]> making) {
        long before = forgotten.get();
        PublicPaper paper = reading.get();
        Path file = place(paper, form);
        return kept(file)
                .orElseGet(() -> alone(
                        file,
                        () -> kept(file).orElseGet(() -> {
                            Instant now = clock.instant();
                            byte[] made = slow.run(
                                    SlowWork.Kind.PAPER,
                                    () -> making.apply(paper.writing().apply(now)));
                            keep(file, paper.variant(), form, made, before);
                            return made;
                        })));
    }

    /** Of several who ask for the same paper one makes it, and the others wait. */
    private byte[] alone(Path file, Supplier<byte[]> make) {
        ReentrantLock lock = making.computeIfAbsent(file, first -> new ReentrantLock());
        lock.lock();
        try {
            return make.get();
        } finally {
            lock.unlock();
            if (!lock.hasQueuedThreads()) {
                making.remove(file, lock);
            }
        }
    }

    private static Optional<byte[]> kept(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Keeps it in the place of what the record said before, unless something was forgotten since it was read. */
    private void keep(Path file, String variant, String form, byte[] made, long before) {
        try {
            Path place = Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path part = place.resolve(UUID.randomUUID() + ".part");
            Files.write(part, made);
            for (Path other : list(place)) {
                String name = other.getFileName().toString();
                if (name.startsWith(variant + "-") && name.endsWith("." + form)) {
                    Files.deleteIfExists(other);
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            if (forgotten.get() != before) {
                Files.deleteIfExists(file);
            }
        } catch (IOException fault) {
            LOG.warn("A paper could not be kept", fault);
        }
    }

    /** What another node forgot, and what nobody asked to forget. */
    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        Instant oldest = clock.instant().minus(LONGEST);
        for (Path file : below(folder)) {
            try {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException gone) {
                LOG.debug("A paper was deleted meanwhile");
            }
        }
    }

    private static List<Path> list(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    private static List<Path> below(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException none) {
            return List.of();
        }
    }

    private static void delete(Path place) {
        for (Path file : below(place)) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException notEmpty) {
                LOG.warn("A paper that is no longer public is not deleted yet");
            }
        }
    }
}
