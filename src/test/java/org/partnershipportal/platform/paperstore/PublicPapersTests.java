package org.partnershipportal.platform.paperstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.limits.TestLimits;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PublicPapersTests {

    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicInteger written = new AtomicInteger();

    private PublicPapers papers() {
        return new PublicPapers(new PaperSettings(folder), TestLimits.slowWork(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Counts the moments as of which it is really written. */
    private PublicPaper saying(String words) {
        return saying("1", words);
    }

    private PublicPaper saying(String record, String words) {
        return new PublicPaper("input", record, "en", made -> {
            if (made.equals(NOW)) {
                written.incrementAndGet();
            }
            return Paper.of(
                    new PaperHead(Language.EN, "Title", "A paper", "Portal", made.toString()),
                    body -> body.paragraph(words));
        });
    }

    @Test
    void makesAPaperOnceForEachFormAndContent() throws IOException {
        PublicPapers papers = papers();
        byte[] first = papers.word(() -> saying("Prison food"));
        assertThat(papers.word(() -> saying("Prison food"))).isEqualTo(first);
        assertThat(written).hasValue(1);
        assertThat(papers.pdf(() -> saying("Prison food")))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(written).hasValue(2);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void makesOnePaperOfOneNetworkAtATimeAndOthersAndWhatIsKeptBesideIt() throws IOException {
        int tooMany = 5;
        PublicPapers papers = papers();
        byte[] kept = papers.word(() -> saying("kept", "Made before"));
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch refusals = new CountDownLatch(tooMany);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger highest = new AtomicInteger();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1 + TestLimits.ROW_OF_NETWORK + tooMany; i++) {
                String record = Integer.toString(i);
                AtomicInteger readings = new AtomicInteger();
                all.execute(() -> {
                    try {
                        asked(
                                "203.0.113.9",
                                () -> papers.word(() -> {
                                    if (readings.incrementAndGet() == 2) { // its turn has come
                                        highest.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                                        await(end);
                                        atOnce.decrementAndGet();
                                    }
                                    return saying(record, "One of many");
                                }));
                    } catch (TryLater full) {
                        refusals.countDown();
                    }
                });
            }
            await(refusals);
            assertThat(asked("203.0.113.9", () -> papers.word(() -> saying("kept", "Made before"))))
                    .as("kept: waits for nobody")
                    .isEqualTo(kept);
            for (int i = 0; i < 20; i++) {
                String record = "other" + i;
                asked("198.51.100." + i, () -> papers.word(() -> saying(record, "Another's")));
            }
            assertThat(written).hasValue(1 + 20);
            end.countDown();
        }
        assertThat(highest).hasValue(1);
        assertThat(kept()).hasSize(1 + 20 + 1 + TestLimits.ROW_OF_NETWORK);
    }

    @Test
    void readsAgainWhenTheTurnHasComeForMeanwhileLessMayBePublic() {
        PublicPapers papers = papers();
        AtomicInteger readings = new AtomicInteger();
        byte[] made = papers.word(() -> saying(readings.incrementAndGet() == 1 ? "Warden Lee" : "Warden \u2587"));
        assertThat(made).isEqualTo(papers.word(() -> saying("Warden \u2587")));
        assertThat(written).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T asked(String network, Supplier<T> act) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(network);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return act.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void neverGivesAPaperOfWhatWasPublicBefore() throws IOException {
        PublicPapers papers = papers();
        byte[] before = papers.word(() -> saying("Warden Lee"));
        byte[] after = papers.word(() -> saying("Warden ▇"));
        assertThat(after).isNotEqualTo(before);
        assertThat(written).hasValue(2);
        assertThat(kept()).as("what is redacted does not stay on the disk").hasSize(1);
    }

    @Test
    void keepsOneRecordsPaperApartFromAnothers() throws IOException {
        PublicPapers papers = papers();
        papers.word(() -> saying("1", "The same words"));
        papers.word(() -> saying("2", "The same words"));
        assertThat(kept()).hasSize(2);
    }

    @Test
    void forgetsAllWhenSomethingIsTakenBack() throws IOException {
        PublicPapers papers = papers();
        papers.word(() -> saying("Prison food"));
        papers.forget();
        assertThat(kept()).isEmpty();
        papers.word(() -> saying("Prison food"));
        assertThat(written).hasValue(2);
    }

    @Test
    void keepsNothingThatWasTakenBackWhileItWasMade() throws IOException {
        PublicPapers papers = papers();
        PublicPaper taken = saying("Prison food");
        byte[] made = papers.word(() -> new PublicPaper("input", "1", "en", moment -> {
            if (moment.equals(NOW)) {
                papers.forget();
            }
            return taken.writing().apply(moment);
        }));
        assertThat(made).as("whoever asked before has it").isNotEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void keepsNothingThatWasTakenBackBetweenReadingItAndMakingIt() throws IOException {
        PublicPapers papers = papers();
        byte[] made = papers.word(() -> {
            PublicPaper read = saying("Prison food");
            papers.forget();
            return read;
        });
        assertThat(made).as("whoever asked before has it").isNotEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void makesAPaperOnceThoughManyAskForItAtOnce() throws Exception {
        PublicPapers papers = papers();
        Set<Integer> sizes = ConcurrentHashMap.newKeySet();
        try (ExecutorService all = Executors.newFixedThreadPool(12)) {
            for (int i = 0; i < 60; i++) {
                all.execute(() -> sizes.add(papers.word(() -> saying("Prison food")).length));
            }
        }
        assertThat(written).hasValue(1);
        assertThat(sizes).hasSize(1);
    }

    @Test
    void beginsWithAnEmptyFolder() throws IOException {
        papers().word(() -> saying("Prison food"));
        papers();
        assertThat(kept()).isEmpty();
    }

    @Test
    void deletesAfterADayWhatAnotherNodeForgot() throws IOException {
        PublicPapers papers = papers();
        papers.word(() -> saying("1", "Prison food"));
        Files.setLastModifiedTime(kept().getFirst(), FileTime.from(NOW.minusSeconds(90_000)));
        papers.word(() -> saying("2", "Prison food"));
        Files.setLastModifiedTime(
                kept().stream()
                        .filter(file -> file.toString().contains("/2/"))
                        .findFirst()
                        .orElseThrow(),
                FileTime.from(NOW.minusSeconds(80_000)));
        papers.sweep();
        assertThat(kept()).singleElement().asString().contains("/2/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a b", "\0"})
    void refusesANameThatIsNoFolders(String record) {
        assertThatThrownBy(() -> saying(record, "Prison food")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException | java.nio.file.NoSuchFileException none) {
            return List.of();
        }
    }
}
